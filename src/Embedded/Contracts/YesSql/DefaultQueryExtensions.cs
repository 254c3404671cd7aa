using System.Collections;

namespace YesSql.Services;

/// <summary>Conditions for predicates of index queries; they are translated, never called.</summary>
public static class DefaultQueryExtensions
{
    /// <summary>Whether the value is one of the given; none are given: it is not.</summary>
    public static bool IsIn(this object source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>Whether the value is none of the given.</summary>
    public static bool IsNotIn(this object source, IEnumerable values) => throw OnlyInQueries();

    /// <summary>Whether the text matches a pattern of SQL's LIKE.</summary>
    public static bool IsLike(this string source, string filter) => throw OnlyInQueries();

    /// <summary>Whether the text does not contain the given one.</summary>
    public static bool NotContains(this string source, string text) => throw OnlyInQueries();

    private static InvalidOperationException OnlyInQueries() => new("This method can only be used in the predicate of an index query.");
}
