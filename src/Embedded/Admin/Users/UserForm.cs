using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Users.Models;

namespace CmsSite.Embedded.Admin.Users;

/// <summary>A page of the list of users.</summary>
/// <param name="Search">What was looked for, or null.</param>
/// <param name="Users">The users of the page.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="MayEdit">Whether the reader may create and change users.</param>
public sealed record UsersPage(string? Search, IReadOnlyList<User> Users, int Count, int Page, int PageCount, bool MayEdit);

/// <summary>A page with a user's form.</summary>
public sealed class UserPage
{
    /// <summary>The form; its name is part of the inputs' names.</summary>
    public UserForm User { get; set; } = new();

    /// <summary>Whether the user is to be created.</summary>
    public bool IsNew { get; set; }
}

/// <summary>A user as a form.</summary>
public sealed class UserForm
{
    /// <summary>The name to sign in with.</summary>
    [Required(ErrorMessage = "Username is required.")]
    public string? UserName { get; set; }

    /// <summary>The address.</summary>
    [Required(ErrorMessage = "Email is required.")]
    [EmailAddress(ErrorMessage = "Invalid Email.")]
    public string? Email { get; set; }

    /// <summary>The telephone number, or null.</summary>
    public string? PhoneNumber { get; set; }

    /// <summary>A new password; empty leaves it as it is.</summary>
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>The same once more.</summary>
    [DataType(DataType.Password)]
    [Compare(nameof(Password), ErrorMessage = "The password and confirmation password do not match.")]
    public string? PasswordConfirmation { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>The roles to choose from; none if the editor may not give roles.</summary>
    public RoleChoice[] Roles { get; set; } = [];
}

/// <summary>A role that may be given.</summary>
public sealed class RoleChoice
{
    /// <summary>The role's name.</summary>
    public string? Role { get; set; }

    /// <summary>Whether the user has it.</summary>
    public bool IsSelected { get; set; }

    /// <summary>What it is for, or null.</summary>
    [BindNever]
    public string? Description { get; set; }
}
