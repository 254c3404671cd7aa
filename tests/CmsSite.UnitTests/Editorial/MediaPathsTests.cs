using System.Text.Json;
using CmsSite.Editorial.Files;
using OrchardCore.ContentManagement;

namespace CmsSite.UnitTests.Editorial;

public sealed class MediaPathsTests
{
    [Theory]
    [InlineData("""{"P":{"Portrait":{"Paths":["a/b.jpg","c.png"],"MediaTexts":["d.jpg"]}}}""", "a/b.jpg c.png")]
    [InlineData("""{"P":{"Photos":[{"Id":"1","Path":"A/B.JPG"},{"Id":"2","Path":null}],"Documents":[{"File":"d.pdf"},{"Url":"https://x.example/y.pdf"}]}}""", "a/b.jpg d.pdf")]
    [InlineData("""{"Bag":{"ContentItems":[{"ContentItemId":"i","RecordingPart":{"Transcript":{"Paths":["t.vtt"]}}}]}}""", "t.vtt")]
    [InlineData("""{"AutoroutePart":{"Path":"fr/news/x"},"TitlePart":{"Title":"b.jpg"}}""", "")]
    public void Files_are_found_wherever_they_are_stored(string json, string expected) => Assert.Equal(expected, Found(json));

    [Theory]
    [InlineData("<img src='/media/a/b.jpg?width=100#x'>", "a/b.jpg")]
    [InlineData("<a href='https://site.example/tenant/media/a.pdf'>", "a.pdf")]
    [InlineData("<a href='~/media/a.pdf'>", "a.pdf")]
    [InlineData("<a href='/MEDIA/A%20b.pdf'>", "a b.pdf")]
    [InlineData("<a href='/%6dedia/a.pdf'>", "a.pdf")]
    [InlineData("<a href='\\media\\a.pdf'>", "a.pdf")]
    [InlineData("<a href='/me\tdia/a.p\ndf'>", "a.pdf")]
    [InlineData("<a href='/media/x/.././a.pdf'>", "a.pdf")]
    [InlineData("<a href='/media/a&#46;pdf'>", "a.pdf")]
    [InlineData("<a href='/media/x%2Fy/%2E%2e/a.pdf'>", "a.pdf")]
    [InlineData("<a href='/media/../media/../media/../media/../media/../media/a.pdf'>", "a.pdf")]
    [InlineData("<img src='/media/media/a.jpg'>", "a.jpg media/a.jpg")]
    [InlineData("<p style='background: url(/media/a.jpg)'>", "a.jpg a.jpg)")]
    [InlineData("<p>/media/a.jpg</p><a href='/fr/news/media'>x</a><a href='/mediatheque/a.jpg'>", "")]
    public void Addresses_in_texts_are_read_as_browsers_read_them(string html, string expected) =>
        Assert.Equal(expected, Found(JsonSerializer.Serialize(new { P = new { Introduction = new { Html = html } } })));

    [Fact]
    public void Address_without_end_costs_no_more_than_its_length()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Found(JsonSerializer.Serialize(new { P = new { Html = $"<a href='{string.Concat(Enumerable.Repeat("/media/a.b", 100_000))}'>" } }));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("a/b.jpg")]
    [InlineData("/a//b.jpg")]
    [InlineData("a\\B.JPG")]
    [InlineData("./a/x/../b.jpg")]
    [InlineData("../a/b.jpg")]
    public void All_ways_to_write_a_path_have_one_key(string path) => Assert.Equal(MediaPaths.KeyOf("a/b.jpg"), MediaPaths.KeyOf(path));

    private static string Found(string content) =>
        string.Join(' ', MediaPaths.In(JsonSerializer.Deserialize<ContentItem>($$"""{"ContentItemId":"i",{{content[1..]}}""")!, "/media/").Order(StringComparer.Ordinal));
}
