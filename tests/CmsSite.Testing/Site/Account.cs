namespace CmsSite.Testing.Site;

/// <summary>Someone who can sign in.</summary>
/// <param name="Role">The role that the account holds.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="Password">The password to sign in with.</param>
public sealed record Account(string Role, string UserName, string Password)
{
    /// <inheritdoc />
    public override string ToString() => UserName;
}
