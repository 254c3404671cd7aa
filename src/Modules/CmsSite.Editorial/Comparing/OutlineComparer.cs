namespace CmsSite.Editorial.Comparing;

/// <summary>Compares two outlines: values by their keys, entries of lists by their ids.</summary>
public static class OutlineComparer
{
    /// <summary>What differs, in the order of the form; what only the earlier has stands last.</summary>
    public static IReadOnlyList<Difference> Compare(IReadOnlyList<OutlineNode> before, IReadOnlyList<OutlineNode> after)
    {
        var earlier = before.ToDictionary(node => node.Key);
        var later = after.Select(node => node.Key).ToHashSet();

        return
        [
            .. after.Select(node => Compare(earlier.GetValueOrDefault(node.Key), node))
                .Concat(before.Where(node => !later.Contains(node.Key)).Select(node => Compare(node, null)))
                .OfType<Difference>(),
        ];
    }

    /// <summary>What differs between a value or list and what it was; null where nothing does. Null stands for one that is not there.</summary>
    public static Difference? Compare(OutlineNode? before, OutlineNode? after) => (before, after) switch
    {
        (OutlineValue or null, OutlineValue or null) => CompareValues((OutlineValue?)before, (OutlineValue?)after),
        (OutlineList or null, OutlineList or null) => CompareLists((OutlineList?)before, (OutlineList?)after),
        _ => null,
    };

    private static ValueDifference? CompareValues(OutlineValue? before, OutlineValue? after)
    {
        if (before?.Stored == after?.Stored || (before?.Blocks.Count is null or 0 && after?.Blocks.Count is null or 0))
        {
            return null;
        }

        var blocks = BlockComparer.Compare(before?.Blocks ?? [], after?.Blocks ?? []);

        return new((after ?? before)!.Label, blocks.All(block => block.Change == TextChange.Same) ? [] : blocks);
    }

    private static ListDifference? CompareLists(OutlineList? before, OutlineList? after)
    {
        var old = before?.Entries ?? [];
        var now = after?.Entries ?? [];
        var places = old.Select((entry, place) => (entry.Id, place)).ToDictionary(entry => entry.Id, entry => entry.place);
        var kept = now.Where(entry => places.ContainsKey(entry.Id)).ToList();
        var settled = kept.Count == 0 ? [] : LongestRise([.. kept.Select(entry => places[entry.Id])]).ToHashSet();
        var result = new List<EntryDifference>();
        var toRemove = new Queue<(OutlineEntry Entry, int Place)>(
            old.Select((entry, place) => (entry, place)).Where(entry => !kept.Exists(other => other.Id == entry.entry.Id)));

        for (var i = 0; i < now.Count; i++)
        {
            var isKept = places.TryGetValue(now[i].Id, out var place);

            // What was removed is told where it stood.
            while (isKept && settled.Contains(place) && toRemove.TryPeek(out var gone) && gone.Place < place)
            {
                result.Add(Removed(toRemove.Dequeue()));
            }

            if ((isKept ? Kept(old[place], now[i], place, i, !settled.Contains(place)) : Added(now[i], i)) is { } difference)
            {
                result.Add(difference);
            }
        }

        result.AddRange(toRemove.Select(Removed));

        return result.Count == 0 ? null : new((after ?? before)!.Label, result);
    }

    private static EntryDifference? Kept(OutlineEntry before, OutlineEntry after, int from, int to, bool isMoved)
    {
        var differences = Compare(before.Nodes, after.Nodes);
        var change = (isMoved ? EntryChange.Moved : EntryChange.None) | (differences.Count > 0 ? EntryChange.Changed : EntryChange.None);

        return change == EntryChange.None ? null : new(after.Id, after.Title, change, from + 1, to + 1, differences);
    }

    private static EntryDifference Added(OutlineEntry entry, int place) => new(entry.Id, entry.Title, EntryChange.Added, null, place + 1, Compare([], entry.Nodes));

    private static EntryDifference Removed((OutlineEntry Entry, int Place) gone) =>
        new(gone.Entry.Id, gone.Entry.Title, EntryChange.Removed, gone.Place + 1, null, Compare(gone.Entry.Nodes, []));

    /// <summary>The longest run of numbers, in order, of which each is greater than the one before: what was not moved.</summary>
    private static List<int> LongestRise(int[] numbers)
    {
        var ends = new List<int>();
        var previous = new int[numbers.Length];

        for (var i = 0; i < numbers.Length; i++)
        {
            var at = ends.FindIndex(end => numbers[end] >= numbers[i]) is var found && found < 0 ? ends.Count : found;

            previous[i] = at > 0 ? ends[at - 1] : -1;

            if (at == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[at] = i;
            }
        }

        var rise = new List<int>();

        for (var i = ends[^1]; i >= 0; i = previous[i])
        {
            rise.Add(numbers[i]);
        }

        return rise;
    }
}
