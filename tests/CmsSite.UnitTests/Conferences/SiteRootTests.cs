using CmsSite.Conferences.Addresses;

namespace CmsSite.UnitTests.Conferences;

public sealed class SiteRootTests
{
    [Theory]
    [InlineData("https://site.example/", "~/fr/news/été", "https://site.example/fr/news/%C3%A9t%C3%A9")]
    [InlineData("https://site.example/base/", "~/ar", "https://site.example/base/ar")]
    [InlineData("https://site.example/base/", "~/", "https://site.example/base/")]
    [InlineData("https://site.example/", "/media/a%20b.jpg", "https://site.example/media/a%20b.jpg")]
    [InlineData("https://site.example/", "https://cdn.example/a.jpg", "https://cdn.example/a.jpg")]
    public void Address_is_absolute_and_ascii(string root, string address, string absolute) =>
        Assert.Equal(absolute, new SiteRoot("", new Uri(root), TimeZoneInfo.Utc).Absolute(address));
}
