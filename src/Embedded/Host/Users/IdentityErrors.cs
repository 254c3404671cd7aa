using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace CmsSite.Embedded.Users;

/// <summary>Tells in the reader's language why Identity refuses something.</summary>
internal sealed class IdentityErrors(IStringLocalizer<IdentityErrors> localizer) : IdentityErrorDescriber
{
    /// <summary>The input that the error belongs to, or an empty text.</summary>
    public static string InputOf(IdentityError error) => error.Code switch
    {
        _ when error.Code.StartsWith("Password", StringComparison.Ordinal) => "Password",
        _ when error.Code.EndsWith("UserName", StringComparison.Ordinal) => "UserName",
        _ when error.Code.EndsWith("Email", StringComparison.Ordinal) => "Email",
        _ => "",
    };

    public override IdentityError PasswordTooShort(int length)
        => New(nameof(PasswordTooShort), localizer["Passwords must be at least {0} characters.", length]);

    public override IdentityError PasswordRequiresDigit()
        => New(nameof(PasswordRequiresDigit), localizer["Passwords must have at least one digit character ('0'-'9')."]);

    public override IdentityError PasswordRequiresLower()
        => New(nameof(PasswordRequiresLower), localizer["Passwords must have at least one lowercase character ('a'-'z')."]);

    public override IdentityError PasswordRequiresUpper()
        => New(nameof(PasswordRequiresUpper), localizer["Passwords must have at least one uppercase character ('A'-'Z')."]);

    public override IdentityError PasswordRequiresNonAlphanumeric()
        => New(nameof(PasswordRequiresNonAlphanumeric), localizer["Passwords must have at least one non letter or digit character."]);

    public override IdentityError InvalidUserName(string? userName)
        => New(nameof(InvalidUserName), localizer["User name '{0}' is invalid, can only contain letters or digits.", userName ?? ""]);

    public override IdentityError DuplicateUserName(string userName)
        => New(nameof(DuplicateUserName), localizer["User name '{0}' is already used.", userName]);

    public override IdentityError InvalidEmail(string? email)
        => New(nameof(InvalidEmail), localizer["Email '{0}' is invalid.", email ?? ""]);

    public override IdentityError DuplicateEmail(string email)
        => New(nameof(DuplicateEmail), localizer["Email '{0}' is already used.", email]);

    private static IdentityError New(string code, string description) => new() { Code = code, Description = description };
}
