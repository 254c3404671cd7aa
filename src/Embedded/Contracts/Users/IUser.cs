namespace OrchardCore.Users;

/// <summary>Someone who can sign in.</summary>
public interface IUser
{
    /// <summary>The name to sign in with, unique whatever its case.</summary>
    string UserName { get; }
}
