using System.Security.Cryptography;
using System.Text;

namespace CmsSite.Embedded.Setup;

/// <summary>Proves that who sets the site up can read the log of this process.</summary>
internal sealed class SetupToken
{
    public string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public bool Matches(string? given)
        => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Value), Encoding.UTF8.GetBytes(given?.Trim() ?? ""));
}
