using System.Reflection;

namespace CmsSite.Testing;

/// <summary>Where the repository of the code under test lies, and what lies beside it.</summary>
public static class RepositoryFolder
{
    private static readonly Dictionary<string, string?> Metadata = typeof(RepositoryFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Path.TrimEndingDirectorySeparator(Metadata["RepositoryRoot"]!);

    /// <summary>The host that the tests were built for: Embedded or OrchardCore.</summary>
    public static string CmsHost { get; } = Metadata["CmsHost"]!;

    /// <summary>The folder of material that is no part of the repository, from CMSSITE_SHARED or beside it; null where there is none.</summary>
    public static string? Shared
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable("CMSSITE_SHARED") ?? Path.Combine(Root, "..", "shared");
            return Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
        }
    }

    /// <summary>The path of a file of the repository.</summary>
    public static string File(params string[] path) => Path.Combine([Root, .. path]);
}
