using CmsSite.Editorial.Decisions;

namespace CmsSite.Editorial.Checks;

/// <summary>What a check came to.</summary>
public enum CheckVerdict
{
    /// <summary>It holds, all of it: nobody needs to look.</summary>
    Holds,

    /// <summary>What a machine can see is in order; a person decides.</summary>
    Undecided,

    /// <summary>Something is wrong; a person who finds it right all the same decides.</summary>
    Fails,
}

/// <summary>Something that a check saw.</summary>
/// <param name="Text">What it saw, in the reader's language.</param>
/// <param name="IsWrong">Whether it speaks against the tick.</param>
public sealed record Evidence(string Text, bool IsWrong = false)
{
    /// <summary>The path of the fact it is about; null for the item as a whole.</summary>
    public string? Path { get; init; }

    /// <summary>An address that a person should try; null where there is none.</summary>
    public string? Address { get; init; }
}

/// <summary>What a check came to, and why.</summary>
/// <param name="Verdict">What it came to.</param>
/// <param name="Evidence">What it saw, what is wrong first; empty where there was nothing to look at.</param>
public sealed record CheckResult(CheckVerdict Verdict, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The result of evidence: it fails where any of it is wrong.</summary>
    /// <param name="otherwise">What it comes to where nothing is wrong.</param>
    /// <param name="evidence">What was seen.</param>
    public static CheckResult Of(CheckVerdict otherwise, IEnumerable<Evidence> evidence)
    {
        var seen = evidence.OrderBy(piece => !piece.IsWrong).ToList();

        return new(seen.Exists(piece => piece.IsWrong) ? CheckVerdict.Fails : otherwise, seen);
    }
}

/// <summary>Looks at an item for an entry of the checklist that names it.</summary>
public interface IMachineCheck
{
    /// <summary>The name by which entries of a checklist ask for it.</summary>
    string Name { get; }

    /// <summary>Looks at the item; asks nobody outside the site.</summary>
    Task<CheckResult> CheckAsync(ReviewSituation situation);
}
