using System.Text;
using CmsSite.News.Typography;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.News;

public sealed class TypographerTests
{
    private static readonly string[] Cultures = ["fr", "en", "es", "de", "it", "ar"];

    // · is a no-break space and | a narrow one.
    [Theory]
    [InlineData("fr", "Vienne : la conférence", "Vienne| : la conférence")]
    [InlineData("fr", "Quoi ? Oui ! Bien ; voilà", "Quoi|? Oui|! Bien|; voilà")]
    [InlineData("fr", "Quoi? Oui! Bien; voilà: fin", "Quoi|? Oui|! Bien|; voilà|: fin")]
    [InlineData("fr", "Déjà bien|: fin", "Déjà bien|: fin")]
    [InlineData("fr", "Déjà·: fin", "Déjà|: fin")]
    [InlineData("fr", "Quoi ?!", "Quoi|?!")]
    [InlineData("fr", "« mot » et «mot»", "«|mot|» et «|mot|»")]
    [InlineData("fr", "Le \"mot\": oui ; \"\" et «»", "Le «|mot|»|: oui|; \"\" et «|»")]
    [InlineData("fr", "Le \"mot\", dit-il", "Le «|mot|», dit-il")]
    [InlineData("fr", "\"Où ?\"", "«|Où|?|»")]
    [InlineData("fr", "https://exemple.org/a?b et 10:30", "https://exemple.org/a?b et 10:30")]
    [InlineData("fr", "voir https://exemple.org/?", "voir https://exemple.org/?")]
    [InlineData("fr", "l'Ordre et l’État", "l’Ordre et l’État")]
    [InlineData("fr", "18 avril 2024 et 1er mai", "18·avril 2024 et 1er·mai")]
    [InlineData("fr", "1 250 cas, 25 %, 30 km, 18 h 30", "1|250 cas, 25|%, 30|km, 18|h 30")]
    [InlineData("fr", "en 2024 475 personnes", "en 2024 475 personnes")]
    [InlineData("en", "He said: \"Go!\" and left", "He said: “Go!” and left")]
    [InlineData("en", "(\"Go\") don't 5\" and 6\"", "(“Go”) don’t 5\" and 6\"")]
    [InlineData("en", "18 April 2024, 25 % of 1 250", "18·April 2024, 25·% of 1|250")]
    [InlineData("de", "Er sagte: \"Los!\", am 18. April", "Er sagte: „Los!“, am 18.·April")]
    [InlineData("es", "Dijo \"sí\": 18 de abril", "Dijo «sí»: 18·de abril")]
    [InlineData("it", "Disse \"sì\", l'1º maggio", "Disse «sì», l'1º·maggio")]
    [InlineData("ar", "قال \"نعم\" في 18 أبريل", "قال «نعم» في 18·أبريل")]
    [InlineData("fr-CH", "Quoi ?", "Quoi|?")]
    [InlineData("ja", "\"a\" ?", "\"a\" ?")]
    public void Text_is_set_as_its_language_prints_it(string culture, string text, string set)
    {
        // The first example reads better with its space left visible.
        Assert.Equal(Spaces(set.Replace("| :", "|:", StringComparison.Ordinal)), Typographer.Text(Spaces(text), culture));
    }

    [Theory]
    [InlineData("fr", "<p>Quoi ? <em>Oui</em> !</p>", "<p>Quoi|? <em>Oui</em>|!</p>")]
    [InlineData("fr", "<p>Un \"<em>mot</em>\".</p>", "<p>Un «|<em>mot</em>|».</p>")]
    [InlineData("fr", "<p>A &amp; B &eacute;: c&nbsp;; d</p>", "<p>A &amp; B &eacute;|: c|; d</p>")]
    [InlineData("fr", "<p>\"a</p><p>b\"</p>", "<p>«|a</p><p>b\"</p>")]
    [InlineData("en", "<p>&quot;Go&quot; <code>\"x\"</code> <pre>\"y\"</pre></p>", "<p>“Go” <code>\"x\"</code> <pre>\"y\"</pre></p>")]
    [InlineData("fr", "<a href=\"https://x.org/?a ;b\" title=\"Quoi ?\">là</a>", "<a href=\"https://x.org/?a ;b\" title=\"Quoi|?\">là</a>")]
    [InlineData("en", "<img src=\"a b.png\" alt=\"He said &quot;go&quot;\">", "<img src=\"a b.png\" alt=\"He said “go”\">")]
    [InlineData("en", "a < b \"c\" > d", "a < b “c” > d")]
    [InlineData("fr", "<p data-x='a > b ?'>18 avril", "<p data-x='a > b ?'>18·avril")]
    [InlineData("en", "unclosed <b \"x", "unclosed <b \"x")]
    [InlineData("en", "<script>\"x\"", "<script>\"x\"")]
    public void Html_is_set_in_its_text_alone(string culture, string html, string set)
    {
        Assert.Equal(Spaces(set), Typographer.Html(html, culture));
    }

    [Theory]
    [InlineData("fr", "Une phrase de 2024, sans rien à changer.")]
    [InlineData("en", "Nothing: to change; here! 10:30")]
    [InlineData("de", "„Schon gut“")]
    public void What_has_nothing_to_change_is_not_copied(string culture, string text)
    {
        const int Times = 1_000;
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < Times; i++)
        {
            if (!ReferenceEquals(text, Typographer.Text(text, culture)) || !ReferenceEquals(text, Typographer.Html(text, culture))) Assert.Fail("It was copied.");
        }

        // The runtime itself may allocate a little while it makes the code faster; a copy would take more, each time.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / Times, 0, 40);
    }

    [Fact]
    public void Nothing_stays_nothing()
    {
        Assert.Null(Typographer.Text(null, "fr"));
        Assert.Equal("", Typographer.Html("", "fr"));
    }

    [Fact]
    public void Only_spaces_and_quotation_marks_change()
    {
        Check(Texts(), (culture, text) => Bare(Typographer.Text(text, culture)!) == Bare(text));
        Check(Texts(), (culture, text) => Bare(Typographer.Html(text, culture)!) == Bare(text));
    }

    [Fact]
    public void Setting_twice_is_setting_once()
    {
        Check(Sentences(), (culture, text) => Typographer.Text(text, culture) is { } once && Typographer.Text(once, culture) == once);
        Check(Sentences(), (culture, text) => Typographer.Html(text, culture) is { } once && Typographer.Html(once, culture) == once);
    }

    [Theory]
    [InlineData("mot ")]
    [InlineData(" title=\"")]
    public void Html_that_takes_long_to_read_is_set_all_the_same(string repeated)
    {
        var html = $"<p>{string.Concat(Enumerable.Repeat(repeated, 2_000_000 / repeated.Length))}</p><p>Quoi ?</p><img src=\"a.png\" alt=\"Quoi ?\">";

        Assert.Contains(Spaces("Quoi|?</p>"), Typographer.Html(html, "fr"), StringComparison.Ordinal);
    }

    private static string Spaces(string text) => text.Replace('·', '\u00a0').Replace('|', '\u202f');

    private static string Bare(string text)
    {
        var bare = new StringBuilder();

        foreach (var character in text.Where(character => !char.IsWhiteSpace(character)))
        {
            bare.Append(character is '"' or '«' or '»' or '„' or '“' or '”' ? '"' : character is '’' ? '\'' : character);
        }

        return bare.ToString();
    }

    private static Gen<string> Texts() => Joined(
        "", "a", "mot", "é", "18", "1", "250", " ", " ", " ", "\u00a0", "\u202f", "\"", "\"", "'", "’", "«", "»", "„", "“", "”", ":", ";", "!", "?", ".", ",", "(", ")", "%", "avril", "April", "km", "<b>", "</b>", "<p>", "://", "@", "\n", "h", "er", "-");

    // As people write: among quotation marks that touch each other nobody can tell which belong together.
    private static Gen<string> Sentences() => Joined(
        " ", "mot", "é", "18", "1 250", "250 km", "12 %", "18 avril", "\"mot\"", "\"deux mots\"", "l'un", ":", ";", "!", "?", "mot.", "mot,", "(mot)", "<b>mot</b>", "<p>", "http://a.b/c?d", "a@b.c", "\n", "-");

    private static Gen<string> Joined(string separator, params string[] pieces) =>
        Gen.Select(Gen.ListOf(Gen.Elements(pieces)), found => string.Join(separator, found));

    private static void Check(Gen<string> texts, Func<string, string, bool> holds) =>
        Prop.ForAll(Arb.From(Gen.Elements(Cultures)), Arb.From(texts), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));
}
