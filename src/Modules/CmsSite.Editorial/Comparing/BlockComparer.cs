using DiffPlex;
using DiffPlex.Model;

namespace CmsSite.Editorial.Comparing;

/// <summary>Compares texts block by block, and word by word where a block has changed.</summary>
public static class BlockComparer
{
    // Blocks with fewer words in common are two blocks.
    private const double LeastLikeness = 0.35;

    // The time it takes grows with the square of the text: beyond these all that lies between the first and the last change has changed.
    private const int MostPieces = 20_000;
    private const int MostPairs = 250_000;

    /// <summary>All blocks of both texts in the order of reading, with what became of them.</summary>
    public static IReadOnlyList<BlockDifference> Compare(IReadOnlyList<TextBlock> before, IReadOnlyList<TextBlock> after)
    {
        var result = new List<BlockDifference>();
        var diff = Diff([.. before.Select(KeyOf)], [.. after.Select(KeyOf)]);
        var at = 0;

        foreach (var change in diff.DiffBlocks)
        {
            result.AddRange(after.Skip(at).Take(change.InsertStartB - at).Select(block => Whole(block, TextChange.Same)));
            AddChanged(result, [.. before.Skip(change.DeleteStartA).Take(change.DeleteCountA)], [.. after.Skip(change.InsertStartB).Take(change.InsertCountB)]);
            at = change.InsertStartB + change.InsertCountB;
        }

        result.AddRange(after.Skip(at).Select(block => Whole(block, TextChange.Same)));

        return result;
    }

    /// <summary>The words of both texts in the order of reading, with what became of them.</summary>
    public static IReadOnlyList<TextRun> CompareWords(string before, string after)
    {
        var runs = new List<TextRun>();
        string[] old = [.. Words.Of(before)], now = [.. Words.Of(after)];
        var at = 0;

        foreach (var change in Diff(old, now).DiffBlocks)
        {
            Add(TextChange.Same, now, at, change.InsertStartB - at);
            Add(TextChange.Removed, old, change.DeleteStartA, change.DeleteCountA);
            Add(TextChange.Added, now, change.InsertStartB, change.InsertCountB);
            at = change.InsertStartB + change.InsertCountB;
        }

        Add(TextChange.Same, now, at, now.Length - at);

        return runs;

        void Add(TextChange change, string[] words, int start, int count)
        {
            if (count > 0)
            {
                runs.Add(new(change, string.Concat(words.AsSpan(start, count))));
            }
        }
    }

    private static DiffResult Diff(string[] before, string[] after) => before.Length + after.Length > MostPieces
        ? new(before, after, [Between(before, after)])
        : Differ.Instance.CreateDiffs("before", "after", ignoreWhiteSpace: false, ignoreCase: false, new Pieces(before, after));

    private static DiffBlock Between(string[] before, string[] after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var (old, now) = (before.Length, after.Length);

        while (old > start && now > start && before[old - 1] == after[now - 1])
        {
            (old, now) = (old - 1, now - 1);
        }

        return new(start, old - start, start, now - start);
    }

    private static void AddChanged(List<BlockDifference> result, List<TextBlock> removed, List<TextBlock> added)
    {
        var arePaired = (long)removed.Count * added.Count <= MostPairs;
        var words = arePaired ? removed.ConvertAll(WordsOf) : [];
        var first = 0;

        foreach (var block in added)
        {
            var own = arePaired ? WordsOf(block) : [];
            var pair = arePaired ? words.FindIndex(first, old => Likeness(old, own) >= LeastLikeness) : -1;

            if (pair < 0)
            {
                result.Add(Whole(block, TextChange.Added));
                continue;
            }

            result.AddRange(removed[first..pair].Select(old => Whole(old, TextChange.Removed)));
            result.Add(new(block.Kind, block.Depth, TextChange.Changed, CompareWords(removed[pair].Text, block.Text)));
            first = pair + 1;
        }

        result.AddRange(removed[first..].Select(old => Whole(old, TextChange.Removed)));
    }

    private static BlockDifference Whole(TextBlock block, TextChange change) => new(block.Kind, block.Depth, change, [new(change, block.Text)]);

    private static string KeyOf(TextBlock block) => $"{(int)block.Kind}.{block.Depth}.{block.Text}";

    /// <summary>How many of their words two blocks share, from 0 to 1.</summary>
    private static double Likeness(HashSet<string> words, HashSet<string> others) => 2.0 * words.Count(others.Contains) / (words.Count + others.Count);

    // What has no words, a line of dashes, is known by all of it.
    private static HashSet<string> WordsOf(TextBlock block) =>
        [.. Words.Of(block.Text).Where(IsWord).DefaultIfEmpty(block.Text).Select(word => word.ToUpperInvariant())];

    private static bool IsWord(string piece) => char.IsLetterOrDigit(piece[0]);

    /// <summary>Hands out pieces that are at hand already.</summary>
    private sealed class Pieces(string[] before, string[] after) : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text == "before" ? before : after;
    }
}
