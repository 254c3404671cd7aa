using CmsSite.Editorial.Checks;
using CmsSite.Editorial.Comparing;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.Editorial;

public sealed class ComparingTests
{
    [Theory]
    [InlineData("Le premier ministre", "Le vice-premier ministre", "Le [+vice-]premier ministre")]
    [InlineData("l’Alliance s’est réunie", "l’Assemblée s’est réunie", "l’[-Alliance][+Assemblée] s’est réunie")]
    [InlineData("475 représentants", "476 représentants", "[-475][+476] représentants")]
    [InlineData("عُقد المؤتمر في فيينا", "عُقد المؤتمر في جنيف", "عُقد المؤتمر في [-فيينا][+جنيف]")]
    [InlineData("", "neuf", "[+neuf]")]
    [InlineData("same", "same", "same")]
    public void Words_that_differ_are_marked_and_no_others(string before, string after, string marked) =>
        Assert.Equal(marked, string.Concat(BlockComparer.CompareWords(before, after).Select(Mark)));

    [Fact]
    public void Runs_of_any_two_texts_give_both_texts_back()
    {
        var texts = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get);

        Prop.ForAll(texts.SelectMany(_ => texts, (before, after) => (before, after)).ToArbitrary(), pair =>
        {
            var runs = BlockComparer.CompareWords(pair.before, pair.after);

            Assert.Equal(pair.before, string.Concat(runs.Where(run => run.Change != TextChange.Added).Select(run => run.Text)));
            Assert.Equal(pair.after, string.Concat(runs.Where(run => run.Change != TextChange.Removed).Select(run => run.Text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    /// <summary>Who opens the review of a text that somebody has made to take long must not wait for it, and still sees what is new.</summary>
    [Theory]
    [InlineData(1, 300_000)]
    [InlineData(4_000, 40)]
    [InlineData(60_000, 1)]
    public async Task Texts_of_any_size_are_compared_in_a_moment(int paragraphs, int words)
    {
        var (before, after) = (Text("old", 1), Text("new", 2));

        var blocks = await Task.Run(() => BlockComparer.Compare(before, after), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Contains(blocks.SelectMany(block => block.Runs), run => run.Change == TextChange.Added && run.Text.Contains("new", StringComparison.Ordinal));

        List<TextBlock> Text(string name, int seed)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, paragraphs).Select(number =>
                new TextBlock(BlockKind.Paragraph, 0, string.Join(' ', Enumerable.Range(0, words).Select(word => word % 2 == 0 ? $"w{word}" : $"{name}{random.Next()}").Prepend($"{name}{number}"))))];
        }
    }

    [Theory]
    [InlineData("a", 1_000_000)]
    [InlineData("<a ", 500_000)]
    [InlineData("<a href=\"", 200_000)]
    public async Task Tags_that_never_end_are_read_in_a_moment(string repeated, int times)
    {
        var html = "<" + string.Concat(Enumerable.Repeat(repeated, times));

        await Task.Run(() => HtmlTags.Of(html, "a").Count(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Html_is_read_as_paragraphs_headings_lists_and_quotations()
    {
        const string Html = """
            <h3>Le thème</h3><p>Un <strong>deux</strong>&nbsp;trois<br>quatre &amp; cinq</p>
            <ul><li>a</li><li>b<ol><li><p>b1</p></li></ol></li></ul><blockquote><p>cité</p></blockquote>
            <p>Voir <a href="https://osce.org/a">la page</a>, <a href="https://osce.org">https://osce.org</a>.</p><!-- no > text --><p> </p>
            """;

        Assert.Equal(
            [
                new(BlockKind.Heading, 3, "Le thème"),
                new(BlockKind.Paragraph, 0, "Un deux\u00a0trois\nquatre & cinq"),
                new(BlockKind.ListItem, 1, "a"),
                new(BlockKind.ListItem, 1, "b"),
                new(BlockKind.NumberedItem, 2, "b1"),
                new(BlockKind.Quotation, 0, "cité"),
                new(BlockKind.Paragraph, 0, "Voir la page (https://osce.org/a), https://osce.org."),
            ],
            HtmlBlocks.Of(Html));
    }

    [Fact]
    public void Any_text_is_read_as_html_without_harm() =>
        Prop.ForAll<string>(text => { _ = HtmlBlocks.Of(text); }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Paragraph_put_between_others_leaves_these_the_same()
    {
        var blocks = BlockComparer.Compare(TextBlock.Lines("un\ndeux\ntrois"), TextBlock.Lines("un\ntout autre chose\ndeux\ntrois"));

        Assert.Equal([TextChange.Same, TextChange.Added, TextChange.Same, TextChange.Same], blocks.Select(block => block.Change));
    }

    [Fact]
    public void Paragraph_that_changed_is_compared_word_by_word_and_one_that_was_replaced_is_not()
    {
        var blocks = BlockComparer.Compare(
            TextBlock.Lines("La conférence s’est tenue à Vienne du 15 au 16 avril.\nElle fut close."),
            TextBlock.Lines("La conférence s’est tenue à Genève du 15 au 17 avril.\nMerci à tous les participants."));

        Assert.Equal([TextChange.Changed, TextChange.Added, TextChange.Removed], blocks.Select(block => block.Change));
        Assert.Equal("La conférence s’est tenue à [-Vienne][+Genève] du 15 au [-16][+17] avril.", string.Concat(blocks[0].Runs.Select(Mark)));
    }

    [Fact]
    public void Emphasis_alone_is_told_as_formatting()
    {
        var before = new OutlineValue("k", "Introduction", HtmlBlocks.Of("<p>un mot</p>"), "<p>un mot</p>");
        var after = new OutlineValue("k", "Introduction", HtmlBlocks.Of("<p>un <em>mot</em></p>"), "<p>un <em>mot</em></p>");

        Assert.True(Assert.IsType<ValueDifference>(Assert.Single(OutlineComparer.Compare([before], [after]))).IsFormattingOnly);
    }

    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "abxc", "+x")]
    [InlineData("abc", "ac", "-b")]
    [InlineData("abcd", "bcda", ">a")]
    [InlineData("abcd", "dabc", ">d")]
    [InlineData("abc", "aBc", "~B")]
    [InlineData("abcd", "cAbd", ">c ~A")]
    [InlineData("abcd", "xbd", "+x -a -c")]
    [InlineData("", "ab", "+a +b")]
    [InlineData("ab", "", "-a -b")]
    public void Entries_are_added_removed_moved_and_changed_by_their_ids(string before, string after, string expected)
    {
        var differences = OutlineComparer.Compare([List(before)], [List(after)]);

        Assert.Equal(expected, string.Join(' ', differences.Cast<ListDifference>().SelectMany(list => list.Entries).Select(Tell)));
    }

    [Fact]
    public void Moved_and_changed_entry_is_both_with_its_places()
    {
        var entry = ((ListDifference)OutlineComparer.Compare([List("abc")], [List("bcA")])[0]).Entries.Single();

        Assert.Equal((EntryChange.Moved | EntryChange.Changed, 1, 3), (entry.Change, entry.Before, entry.After));
    }

    [Fact]
    public void Any_order_of_a_list_moves_no_more_than_it_must()
    {
        Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 8).Select(i => (char)('a' + i)).ToArray()).ToArbitrary(), order =>
        {
            var moved = OutlineComparer.Compare([List("abcdefgh")], [List(new string(order))]).Cast<ListDifference>().SelectMany(list => list.Entries).Count();
            var longest = Enumerable.Range(0, 256).Select(set => order.Where((_, i) => (set >> i & 1) == 1).ToArray())
                .Where(kept => kept.SequenceEqual(kept.Order())).Max(kept => kept.Length);

            Assert.Equal(8 - longest, moved);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    /// <summary>A list of entries whose ids are the letters; a capital is the same entry with another text.</summary>
    private static OutlineList List(string letters) =>
        new("list", "List", [.. letters.Select(letter => new OutlineEntry($"{char.ToLowerInvariant(letter)}", $"{letter}", [new OutlineValue("t", "Title", TextBlock.Lines($"{letter}"), $"{letter}")]))]);

    private static string Tell(EntryDifference entry) => entry.Change switch
    {
        EntryChange.Added => "+",
        EntryChange.Removed => "-",
        EntryChange.Moved => ">",
        EntryChange.Changed => "~",
        var both => both.ToString(),
    } + entry.Title;

    private static string Mark(TextRun run) => run.Change switch { TextChange.Added => $"[+{run.Text}]", TextChange.Removed => $"[-{run.Text}]", _ => run.Text };
}
