using System.Reflection;

namespace CmsSite.UnitTests.Build;

public sealed class SolutionTests
{
    private static readonly string Root = typeof(SolutionTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [Fact]
    public void Solution_lists_every_project()
    {
        var solution = File.ReadAllText(Path.Combine(Root, "CmsSite.sln"));

        var projects = new[] { "src", "themes", "tests" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Root, path).Replace('/', '\\'));

        Assert.All(projects, project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }
}
