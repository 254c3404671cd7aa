using CmsSite.Editorial.History;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.Editorial;

public sealed class HistoryChainTests
{
    private static readonly Action<HistoryEntry>[] Changes =
    [
        entry => entry.Title += "!",
        entry => entry.Action = "Removed",
        entry => entry.To = null,
        entry => entry.Comment = entry.Comment is null ? "" : null,
        entry => entry.VersionId = "v",
        entry => entry.ContentHash = "h",
        entry => entry.Stage = "s",
        entry => entry.Hash = HistoryChain.HashOf(new HistoryEntry()),
        entry => entry.PreviousHash = HistoryChain.HashOf(new HistoryEntry()),
    ];

    [Fact]
    public void Untouched_history_is_sound() => ForAnyHistory((entries, head, _) => Assert.Null(BreakIn(entries, head)));

    [Fact]
    public void Changed_entry_is_named() => ForAnyHistory((entries, head, random) =>
    {
        var victim = entries[random % entries.Count];

        Changes[random % Changes.Length](victim);

        Assert.Equal(victim.Number, BreakIn(entries, head)?.Number);
    });

    [Fact]
    public void Entry_that_was_changed_and_sealed_anew_is_named() => ForAnyHistory((entries, head, random) =>
    {
        var victim = entries[random % entries.Count];

        victim.Comment += " and more";
        victim.Hash = HistoryChain.HashOf(victim);

        Assert.Equal(new(victim.Number, BreakKind.Changed), BreakIn(entries, head));
    });

    [Fact]
    public void Removed_entry_is_named_be_it_the_last() => ForAnyHistory((entries, head, random) =>
    {
        var victim = entries[random % entries.Count];

        entries.Remove(victim);

        Assert.Equal(new(victim.Number, BreakKind.Missing), BreakIn(entries, head));
    });

    [Fact]
    public void Inserted_entry_is_named() => ForAnyHistory((entries, head, random) =>
    {
        var place = random % entries.Count;
        var forged = new HistoryEntry { Action = "Published", Number = entries[place].Number, PreviousHash = entries[place].PreviousHash };
        forged.Hash = HistoryChain.HashOf(forged);

        entries.Insert(random % 2 == 0 ? place : place + 1, forged);

        Assert.Equal(new(forged.Number, BreakKind.Inserted), BreakIn(entries, head));
    });

    [Fact]
    public void Entry_inserted_with_all_numbers_after_it_moved_on_is_named() => ForAnyHistory((entries, head, random) =>
    {
        var place = random % entries.Count;
        var forged = new HistoryEntry { Action = "Published", Number = entries[place].Number, PreviousHash = entries[place].PreviousHash };
        forged.Hash = HistoryChain.HashOf(forged);

        entries.Insert(place, forged);
        entries.Skip(place + 1).ToList().ForEach(entry => entry.Number++);

        Assert.Equal(forged.Number + 1, BreakIn(entries, head)?.Number);
    });

    [Fact]
    public void First_of_two_exchanged_entries_is_named() => ForAnyHistory((entries, head, random) =>
    {
        if (entries.Count < 2) return;
        var first = random % (entries.Count - 1);
        var second = first + 1 + (random % (entries.Count - first - 1));

        (entries[first].Number, entries[second].Number) = (entries[second].Number, entries[first].Number);
        (entries[first], entries[second]) = (entries[second], entries[first]);

        Assert.Equal(new(first + 1, BreakKind.Moved), BreakIn(entries, head));
    });

    [Fact]
    public void History_that_was_sealed_anew_to_its_end_shows_at_the_end() => ForAnyHistory((entries, head, random) =>
    {
        var place = random % entries.Count;
        var forgedHead = new HistoryHead { Number = place, Hash = place == 0 ? "" : entries[place - 1].Hash };

        entries[place].Title += "!";
        entries.Skip(place).ToList().ForEach(entry => HistoryChain.Append(forgedHead, entry));

        Assert.Equal(new(entries.Count, BreakKind.Changed), BreakIn(entries, head));
    });

    [Fact]
    public void Missing_end_is_told() => ForAnyHistory((entries, _, _) => Assert.Equal(new(1, BreakKind.Inserted), BreakIn(entries, null)));

    private static void ForAnyHistory(Action<List<HistoryEntry>, HistoryHead, int> holds)
    {
        var texts = ArbMap.Default.GeneratorFor<string>();
        var histories = Gen.Choose(0, 10_000).SelectMany(random => texts.ListOf(12), (random, words) => (random, words))
            .SelectMany(_ => Gen.Choose(1, 12), (known, count) => (known.random, known.words, count));

        Prop.ForAll(histories.ToArbitrary(), history =>
        {
            var head = new HistoryHead();
            var entries = Enumerable.Range(0, history.count).Select(i => Sealed(head, history.words, i)).ToList();

            holds(entries, head, history.random);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static HistoryEntry Sealed(HistoryHead head, IReadOnlyList<string?> words, int i)
    {
        var entry = new HistoryEntry
        {
            Action = "Changed",
            UserName = words[i] ?? "",
            Title = words[(i + 1) % words.Count],
            Comment = words[(i + 2) % words.Count],
            To = "Draft",
            Utc = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(i),
        };

        HistoryChain.Append(head, entry);

        return entry;
    }

    private static HistoryBreak? BreakIn(IEnumerable<HistoryEntry> entries, HistoryHead? head)
    {
        var check = new ChainCheck();

        foreach (var entry in entries)
        {
            if (check.Next(entry) is { } broken)
            {
                return broken;
            }
        }

        return check.End(head);
    }
}
