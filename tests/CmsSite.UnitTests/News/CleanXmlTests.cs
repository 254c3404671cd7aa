using CmsSite.News.Feeds;

namespace CmsSite.UnitTests.News;

public sealed class CleanXmlTests
{
    [Theory]
    [InlineData("été ]]> <b> العربية 🕊", "été ]]> <b> العربية 🕊")]
    [InlineData("a\u0000\u0001\u001f\ufffeb", "ab")]
    [InlineData(null, "")]
    public void Characters_that_xml_cannot_hold_are_dropped(string? text, string clean) => Assert.Equal(clean, CleanXml.Of(text));

    [Fact]
    public void Halves_of_pairs_are_dropped() => Assert.Equal("ab", CleanXml.Of("a\ud800b\udc00"));
}
