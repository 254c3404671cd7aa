using System.ComponentModel.DataAnnotations;

namespace CmsSite.Embedded.Admin.Login;

/// <summary>The page with the form to sign in.</summary>
public sealed class LoginPage
{
    /// <summary>The form; its name is part of the inputs' names.</summary>
    public LoginForm LoginForm { get; set; } = new();
}

/// <summary>What one signs in with.</summary>
public sealed class LoginForm
{
    /// <summary>The user's name or address.</summary>
    [Required(ErrorMessage = "Username is required.")]
    public string? UserName { get; set; }

    /// <summary>The password.</summary>
    [Required(ErrorMessage = "Password is required.")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>Whether to stay signed in when the browser is closed.</summary>
    public bool RememberMe { get; set; }
}
