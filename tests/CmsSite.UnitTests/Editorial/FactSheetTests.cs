using CmsSite.Editorial.Comparing;
using CmsSite.Editorial.Reviewing;

namespace CmsSite.UnitTests.Editorial;

public sealed class FactSheetTests
{
    [Fact]
    public void Facts_know_their_change_since_publication_and_since_the_last_look()
    {
        var sheet = FactSheet.Of([Value("Lead", "à Rome"), Value("Theme", "x")], [Value("Lead", "à Vienne"), Value("Theme", "x")], [Value("Lead", "à Genève"), Value("Theme", "x")]);

        Assert.Equal(["à ", "Vienne", "Rome"], Runs(sheet.Facts[0], Basis.Published));
        Assert.Equal(["à ", "Genève", "Rome"], Runs(sheet.Facts[0], Basis.Look));
        Assert.Equal((1, 1), (sheet.CountSince(Basis.Published), sheet.CountSince(Basis.Look)));
        Assert.Equal(["x"], Runs(sheet.Facts[1], Basis.Published));
    }

    [Fact]
    public void Without_anything_to_compare_with_nothing_is_changed()
    {
        var sheet = FactSheet.Of([Value("Lead", "a")], null, null);

        Assert.Equal((0, 0), (sheet.CountSince(Basis.Published), sheet.CountSince(Basis.Look)));
    }

    [Fact]
    public void Entries_are_told_as_new_moved_changed_or_gone()
    {
        var before = Programme(Panel("1", "Un"), Panel("2", "Deux"), Panel("3", "Trois"));
        var sheet = FactSheet.Of([Programme(Panel("2", "Deux"), Panel("1", "Un, revu"), Panel("4", "Quatre"))], [before], null);

        var programme = sheet.Facts[0];
        Assert.Equal(
            [("Programme/1", EntryChange.Changed), ("Programme/2", EntryChange.Moved), ("Programme/4", EntryChange.Added)],
            programme.Entries.Select(entry => (entry.Path, entry.SincePublished?.Change ?? EntryChange.None)).Order());
        Assert.Equal("Trois", Assert.Single(programme.Removed(Basis.Published)).Title);
        Assert.NotNull(programme.Entries.Single(entry => entry.Path == "Programme/1").Facts[0].SincePublished);
        Assert.Null(programme.Entries.Single(entry => entry.Path == "Programme/4").Facts[0].SincePublished);
    }

    [Fact]
    public void What_is_gone_is_a_fact_that_can_be_read_and_commented_on()
    {
        var sheet = FactSheet.Of([], [Value("Lead", "a")], null);

        Assert.Equal(["a"], Runs(sheet.Facts[0], Basis.Published));
        Assert.Contains("Lead", sheet.Labels.Keys);
    }

    [Theory]
    [InlineData("« C’est prêt »", "Lead")]
    [InlineData("C'est\u202fprêt", "Lead")]
    [InlineData("Un panel", "Programme/1/Title")]
    [InlineData("rien de tel", null)]
    [InlineData("«»", null)]
    public void Words_are_found_where_they_stand_however_the_page_sets_them(string quote, string? path)
    {
        var sheet = FactSheet.Of([Value("Theme", "x"), Value("Lead", "Elle dit : « C’est prêt »."), Programme(Panel("1", "Un panel"))], null, null);

        Assert.Equal(path, sheet.Find(quote));
    }

    private static IEnumerable<string> Runs(Fact fact, Basis basis) => fact.Blocks(basis).SelectMany(block => block.Runs).Select(run => run.Text);

    private static OutlineValue Value(string key, string text) => new(key, key, TextBlock.Lines(text), text);

    private static OutlineList Programme(params IReadOnlyList<OutlineEntry> panels) => new("Programme", "Programme", panels);

    private static OutlineEntry Panel(string id, string title) => new(id, title, [Value("Title", title)]);
}
