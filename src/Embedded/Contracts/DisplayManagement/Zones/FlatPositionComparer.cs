using System.Globalization;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Sorts positions: <c>before</c>, numbers with sub-positions (none is 0), <c>after</c>, other words.</summary>
public sealed class FlatPositionComparer : IComparer<IPositioned>, IComparer<string>
{
    private const int First = -9999;
    private const int Last = 9999;

    private FlatPositionComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static FlatPositionComparer Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(IPositioned a, IPositioned b) => Compare(a?.Position, b?.Position);

    /// <inheritdoc/>
    public int Compare(string x, string y)
    {
        if (ReferenceEquals(x, y)) return 0;

        var left = Normalize(x);
        var right = Normalize(y);
        var leftParts = left.SplitAny('.', ':');
        var rightParts = right.SplitAny('.', ':');
        while (leftParts.MoveNext())
        {
            if (!rightParts.MoveNext()) return 1;

            var leftIsNumber = TryRank(left[leftParts.Current], out var leftRank);
            var rightIsNumber = TryRank(right[rightParts.Current], out var rightRank);
            if (!leftIsNumber && !rightIsNumber) return left.CompareTo(right, StringComparison.OrdinalIgnoreCase);
            if (!leftIsNumber || !rightIsNumber) return leftIsNumber ? -1 : 1;
            if (leftRank != rightRank) return leftRank.CompareTo(rightRank);
        }

        return rightParts.MoveNext() ? -1 : 0;
    }

    private static ReadOnlySpan<char> Normalize(string position) => position switch
    {
        null => "before",
        _ when string.IsNullOrWhiteSpace(position) => "0",
        _ => position.AsSpan().Trim(':').TrimEnd('.'),
    };

    private static bool TryRank(ReadOnlySpan<char> part, out int rank)
    {
        rank = 0;
        if (part.IsEmpty) return true;
        if (part.Equals("before", StringComparison.OrdinalIgnoreCase)) rank = First;
        else if (part.Equals("after", StringComparison.OrdinalIgnoreCase)) rank = Last;
        else return int.TryParse(part, CultureInfo.InvariantCulture, out rank);
        return true;
    }
}
