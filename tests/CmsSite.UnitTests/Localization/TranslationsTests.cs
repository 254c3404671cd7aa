using System.Reflection;
using System.Text.RegularExpressions;
using CmsSite.Embedded.Localization;

namespace CmsSite.UnitTests.Localization;

/// <summary>Every project speaks all languages of the suite: its sources and its PO files agree.</summary>
public sealed partial class TranslationsTests
{
    private static readonly string[] Languages = ["fr", "es", "de", "it", "ar"];

    private static readonly string Root = typeof(TranslationsTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The projects with texts, from the root.</summary>
    public static TheoryData<string> Projects =>
    [
        "src/Embedded/Admin",
        "src/Embedded/Host",
        .. Directory.EnumerateDirectories(Path.Combine(Root, "src/Modules")).Select(FromRoot),
        .. Directory.EnumerateDirectories(Path.Combine(Root, "themes")).Select(FromRoot),
    ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_text_is_translated(string project)
    {
        var texts = TextsOf(project);

        Assert.All(Languages, language =>
        {
            var translated = Entries(project, language).Where(entry => entry.Forms.All(form => form.Length > 0)).Select(entry => entry.Id);
            AssertNone(texts.Keys.Except(translated), $"not translated in {project}/Localization/{language}.po");
        });
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_translation_is_left_over_or_twice_there(string project)
    {
        var texts = TextsOf(project);

        Assert.All(Languages.Append("en"), language =>
        {
            var ids = Entries(project, language).Select(entry => (entry.Id, entry.Context)).ToList();
            AssertNone(ids.Select(entry => entry.Id).Except(texts.Keys), $"unused in {project}/Localization/{language}.po");
            Assert.Distinct(ids);
        });
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Placeholders_and_plural_forms_agree(string project)
    {
        var texts = TextsOf(project);

        Assert.All(Languages.Append("en"), language => Assert.All(Entries(project, language), entry =>
        {
            var plural = texts[entry.Id];
            var forms = plural is null ? 1 : language == "ar" ? 6 : 2;
            Assert.True(entry.Forms.Count == forms, $"{language}: “{entry.Id}” has {entry.Forms.Count} forms instead of {forms}");

            // The forms for one and two may say the number in words.
            Assert.All(entry.Forms, form => Assert.True(
                plural is null ? Placeholders(form).SetEquals(Placeholders(entry.Id)) : Placeholders(form).IsSubsetOf(Placeholders(plural)),
                $"{language}: “{form}” has other placeholders than “{entry.Id}”"));
        }));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Translations_can_stand_in_attributes(string project)
        => Assert.All(Languages.Append("en").SelectMany(language => Entries(project, language)).SelectMany(entry => entry.Forms), form =>
            Assert.DoesNotContain(form, character => character is '"' or '<' or '>' or '&'));

    /// <summary>What visitors read in French keeps its marks on the line of the word before.</summary>
    [Theory]
    [InlineData("themes/CmsSite.Theme")]
    [InlineData("src/Modules/CmsSite.News")]
    [InlineData("src/Modules/CmsSite.Conferences")]
    public void French_marks_stand_behind_a_narrow_space_that_does_not_break(string project)
        => AssertNone(Entries(project, "fr").SelectMany(entry => entry.Forms).Where(form => BreakingSpace().IsMatch(form)), $"with a common space in {project}/Localization/fr.po");

    /// <summary>Words between the tags of a template would stay English in every language.</summary>
    [Theory]
    [MemberData(nameof(Projects))]
    public void No_template_shows_words_that_go_past_the_translations(string project)
        => AssertNone(
            Directory.EnumerateFiles(Folder(project), "*.cshtml", SearchOption.AllDirectories)
                .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
                .SelectMany(file => BareWords().Matches(File.ReadAllText(file)).Select(match => $"{FromRoot(file)}: {match.Groups["words"].Value}")),
            "not translatable");

    /// <summary>Entries without context serve all projects: two that differ would depend on the order of modules.</summary>
    [Fact]
    public void A_text_is_translated_alike_in_all_projects()
        => Assert.All(Languages, language =>
        {
            var entries = Projects.SelectMany(project => Entries(project, language)).Where(entry => entry.Context is null);
            AssertNone(
                entries.GroupBy(entry => entry.Id, entry => string.Join('|', entry.Forms)).Where(forms => forms.Distinct().Skip(1).Any()).Select(forms => forms.Key),
                $"translated in several ways to {language}");
        });

    private static Dictionary<string, string?> TextsOf(string project) => SourceTexts.Of(project switch
    {
        // What the contracts say is translated by the host.
        "src/Embedded/Host" => [Folder(project), Folder("src/Embedded/Contracts")],
        "themes/CmsSite.Theme" => [Folder(project), Folder("src/CmsSite.Web/appsettings.Development.json")],
        "src/Modules/CmsSite.Editorial" => [Folder(project), Folder("recipes/editorial.recipe.json")],
        _ => [Folder(project)],
    });

    private static List<PoEntry> Entries(string project, string language)
    {
        using var reader = new StreamReader(Folder($"{project}/Localization/{language}.po"));

        return [.. PoParser.Parse(reader)];
    }

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static void AssertNone(IEnumerable<string> texts, string what)
        => Assert.True(!texts.Any(), $"{what}:\n{string.Join('\n', texts)}");

    /// <summary>A tag's end, words, and the next tag, or an attribute that people read with words of its own.</summary>
    [GeneratedRegex(@"(?:(?<=<(?:p|h\d|li|a|dt|dd|th|td|span|label|button|figcaption|legend|option|strong|em)\b[^<>@{}]*)>\s*(?<words>[A-Za-z][A-Za-z ,.’']{2,}?)\s*<|\s(?:aria-label|title|alt|placeholder)=""(?<words>[A-Za-z][^""@]*)"")")]
    private static partial Regex BareWords();

    [GeneratedRegex("[ \u00a0][;:!?»]|«[ \u00a0]")]
    private static partial Regex BreakingSpace();

    private static string Folder(string fromRoot) => Path.Combine(Root, fromRoot);

    private static string FromRoot(string folder) => Path.GetRelativePath(Root, folder).Replace('\\', '/');

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
