using System.Globalization;

namespace CmsSite.Conferences.Delegates;

/// <summary>The letters that stand in for a portrait.</summary>
internal static class PersonInitials
{
    /// <summary>The first letters of given and family name, or of the name shown; empty where there is none.</summary>
    public static string Of(string? givenName, string? familyName, string? displayName)
    {
        var letters = FirstLetter(givenName) + FirstLetter(familyName);

        return letters.Length > 0 ? letters : FirstLetter(displayName);
    }

    private static string FirstLetter(string? name) =>
        string.IsNullOrWhiteSpace(name) ? "" : StringInfo.GetNextTextElement(name.Trim()).ToUpper(CultureInfo.CurrentUICulture);
}
