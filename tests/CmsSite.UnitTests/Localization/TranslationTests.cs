using System.Text;
using CmsSite.Embedded.Localization;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace CmsSite.UnitTests.Localization;

public sealed class TranslationTests
{
    private const string French =
        """
        msgid "Role"
        msgstr "Rôle"

        msgctxt "CmsSite.Theme.Views.Report"
        msgid "Role"
        msgstr "Qualité"

        msgid "Empty"
        msgstr ""

        msgid "Hello {0}"
        msgstr "Bonjour {0}"

        msgid "1 report"
        msgid_plural "{0} reports"
        msgstr[0] "{0} rapport sur {1}"
        msgstr[1] "{0} rapports sur {1}"
        """;

    private const string Arabic =
        """
        msgid "1 day"
        msgid_plural "{0} days"
        msgstr[0] "zero"
        msgstr[1] "one"
        msgstr[2] "two"
        msgstr[3] "few {0}"
        msgstr[4] "many {0}"
        msgstr[5] "other {0}"
        """;

    private readonly PoStringLocalizerFactory _factory = new(new TranslationCatalog(culture => culture switch
    {
        "fr" => [new TextFile(French)],
        "ar" => [new TextFile(Arabic)],
        _ => [new NotFoundFileInfo(culture)],
    }));

    [Theory]
    [InlineData("fr")]
    [InlineData("fr-CH")]
    public void A_text_without_context_serves_every_view_in_the_culture_and_below(string culture)
    {
        using var scope = CultureScope.Create(culture);

        Assert.Equal("Rôle", View("CmsSite.Theme.Views.Home")["Role"].Value);
    }

    [Fact]
    public void A_context_goes_before_none_whatever_its_case()
    {
        using var scope = CultureScope.Create("fr");

        Assert.Equal("Qualité", View("CmsSite.Theme.views.report")["Role"].Value);
    }

    [Theory]
    [InlineData("fr", "Unknown")]
    [InlineData("fr", "Empty")]
    [InlineData("de", "Role")]
    public void What_is_not_translated_is_given_as_it_stands(string culture, string text)
    {
        using var scope = CultureScope.Create(culture);
        var localized = View("Any")[text];

        Assert.Equal(text, localized.Value);
        Assert.True(localized.ResourceNotFound);
    }

    [Fact]
    public void A_types_context_is_its_name_and_arguments_are_filled_in()
    {
        using var scope = CultureScope.Create("fr");

        Assert.Equal("Bonjour Ada", _factory.Create(typeof(TranslationTests))["Hello {0}", "Ada"].Value);
    }

    [Theory]
    [InlineData(0, "0 rapport sur 9")]
    [InlineData(1, "1 rapport sur 9")]
    [InlineData(2, "2 rapports sur 9")]
    public void French_counts_nought_and_one_as_singular(int count, string expected)
    {
        using var scope = CultureScope.Create("fr");

        Assert.Equal(expected, View("Any").Plural(count, "1 report", "{0} reports", 9).Value);
    }

    [Theory]
    [InlineData(0, "zero")]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "few 3")]
    [InlineData(10, "few 10")]
    [InlineData(11, "many 11")]
    [InlineData(99, "many 99")]
    [InlineData(100, "other 100")]
    [InlineData(103, "few 103")]
    public void Arabic_has_six_forms(int count, string expected)
    {
        using var scope = CultureScope.Create("ar");

        Assert.Equal(expected, View("Any").Plural(count, "1 day", "{0} days").Value);
    }

    [Theory]
    [InlineData("en", 1, "1 hour")]
    [InlineData("en", 0, "0 hours")]
    [InlineData("fr", 0, "1 hour")]
    [InlineData("ar", 1, "1 hours")]
    public void Without_a_translation_the_languages_rule_picks_among_the_given_forms(string culture, int count, string expected)
    {
        using var scope = CultureScope.Create(culture);

        Assert.Equal(expected, View("Any").Plural(count, "1 hour", "{0} hours").Value);
    }

    [Fact]
    public void Markup_gets_its_arguments_encoded_when_it_is_written()
    {
        using var scope = CultureScope.Create("fr");
        using var writer = new StringWriter();

        new PoHtmlLocalizerFactory(_factory).Create("Any", "")["Hello {0}", "<b>"].WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);

        Assert.Equal("Bonjour &lt;b&gt;", writer.ToString());
    }

    [Fact]
    public void All_texts_of_a_culture_can_be_listed()
    {
        using var scope = CultureScope.Create("fr-CH");

        Assert.Empty(View("Any").GetAllStrings(includeParentCultures: false));
        Assert.Contains(View("Any").GetAllStrings(includeParentCultures: true), text => text is { Name: "Hello {0}", Value: "Bonjour {0}" });
    }

    private IStringLocalizer View(string path) => _factory.Create("CmsSite.Web.Areas." + path, "CmsSite.Web");

    private sealed class TextFile(string text) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => text.Length;

        public string Name => "x.po";

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}
