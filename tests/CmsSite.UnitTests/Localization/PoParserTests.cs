using CmsSite.Embedded.Localization;

namespace CmsSite.UnitTests.Localization;

public sealed class PoParserTests
{
    [Fact]
    public void An_entry_has_its_text_its_context_and_its_translation()
    {
        var entry = Assert.Single(Parse(
            """
            # A note
            #: Views/Report.cshtml
            #, fuzzy
            msgctxt "CmsSite.Theme.Views.Report"
            msgid "Delegation"
            msgstr "Délégation"
            """));

        Assert.Equal("Delegation", entry.Id);
        Assert.Equal("CmsSite.Theme.Views.Report", entry.Context);
        Assert.Equal(["Délégation"], entry.Forms);
    }

    [Fact]
    public void The_header_is_no_entry()
        => Assert.Empty(Parse(
            """
            msgid ""
            msgstr ""
            "Content-Type: text/plain; charset=UTF-8\n"
            "Plural-Forms: nplurals=2; plural=(n > 1);\n"
            """));

    [Fact]
    public void A_text_goes_on_over_lines_and_holds_escaped_characters()
    {
        var entry = Assert.Single(Parse(
            """
            msgid ""
            "Say \"yes\" "
            "or\nno"
            msgstr "Dites \"oui\"\tou \\ non"
            """));

        Assert.Equal("Say \"yes\" or\nno", entry.Id);
        Assert.Equal(["Dites \"oui\"\tou \\ non"], entry.Forms);
    }

    [Fact]
    public void Plural_forms_are_kept_in_order_and_entries_need_no_empty_line_between()
    {
        var entries = Parse(
            """
            msgid "1 report"
            msgid_plural "{0} reports"
            msgstr[0] "{0} rapport"
            msgstr[1] "{0} rapports"
            msgid "Close"
            msgstr "Fermer"
            """);

        Assert.Equal(["{0} rapport", "{0} rapports"], entries[0].Forms);
        Assert.Equal("Close", entries[1].Id);
        Assert.Null(entries[1].Context);
    }

    private static List<PoEntry> Parse(string po) => [.. PoParser.Parse(new StringReader(po))];
}
