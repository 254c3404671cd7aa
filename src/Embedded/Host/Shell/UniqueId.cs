using System.Security.Cryptography;

namespace CmsSite.Embedded.Shell;

/// <summary>Makes ids as content items and users have them: 26 letters and digits that are not mistaken for each other.</summary>
internal static class UniqueId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string Create() => RandomNumberGenerator.GetString(Alphabet, 26);
}
