using CmsSite.Embedded.Text;

namespace CmsSite.UnitTests.Content;

public sealed class SlugServiceTests
{
    private readonly SlugService _slugs = new();

    [Theory]
    [InlineData("L'été à Genève — 2024 !", "l-ete-a-geneve-2024")]
    [InlineData("Straße, Ærø & Łódź_x", "straße-ærø-łodz_x")]
    [InlineData("24ème Conférence", "24eme-conference")]
    [InlineData("مؤتمر", "موتمر")]
    [InlineData("Конференция 会議", "конференция-会議")]
    [InlineData("a - b", "a-b")]
    [InlineData("-a-", "a")]
    [InlineData("…", "")]
    [InlineData("", "")]
    public void Slug_keeps_letters_of_any_script_and_one_hyphen_between_them(string text, string slug)
    {
        Assert.Equal(slug, _slugs.Slugify(text));
    }

    [Fact]
    public void Slug_is_cut_at_a_thousand_characters()
    {
        Assert.Equal(1000, _slugs.Slugify(new string('a', 1200)).Length);
    }
}
