using System.Text.RegularExpressions;

namespace CmsSite.Testing.Site;

/// <summary>The demo accounts, read from the README's table, so that what it promises is what works.</summary>
public static partial class DemoAccounts
{
    private static readonly Dictionary<string, Account> ByRole = Row()
        .Matches(File.ReadAllText(RepositoryFolder.File("README.md")))
        .Select(row => new Account(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value))
        .ToDictionary(account => account.Role);

    /// <summary>Writes reports, and may not publish them.</summary>
    public static Account Editor => ByRole["Editor"];

    /// <summary>Publishes what others wrote.</summary>
    public static Account Reviewer => ByRole["Reviewer"];

    /// <summary>May do everything.</summary>
    public static Account Administrator => ByRole["Administrator"];

    [GeneratedRegex(@"^\| *(Editor|Reviewer|Administrator) *\| *`?([^`|]+?)`? *\| *`?([^`|]+?)`? *\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
