using CmsSite.Embedded.Parts;
using OrchardCore.Autoroute.Models;

namespace CmsSite.UnitTests.Content;

public sealed class AutoroutePathsTests
{
    [Theory]
    [InlineData("solo", "solo-1", "solo-2")]
    [InlineData("two-words", "two-words-0", "two-words-1")]
    [InlineData("conf-2024", "conf-2024", "conf-2025")]
    [InlineData("fr/news/ete-a-vienne", "fr/news/ete-a-vienne-0", "fr/news/ete-a-vienne-1")]
    public void Taken_path_is_counted_on(string path, string first, string second)
    {
        Assert.Equal([first, second], AutoroutePaths.Successors(path).Take(2));
    }

    [Fact]
    public void Counted_path_stays_within_the_longest()
    {
        var path = AutoroutePaths.Successors(new string('a', AutoroutePart.MaxPathLength)).First();

        Assert.Equal(AutoroutePart.MaxPathLength, path.Length);
        Assert.EndsWith("a-1", path, StringComparison.Ordinal);
    }
}
