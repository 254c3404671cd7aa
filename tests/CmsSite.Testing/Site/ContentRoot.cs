namespace CmsSite.Testing.Site;

/// <summary>A folder for one site to live in, removed with it.</summary>
public sealed class ContentRoot : IDisposable
{
    /// <summary>Lays out an empty content root with some recipes.</summary>
    public ContentRoot(IReadOnlyDictionary<string, string> recipes)
    {
        Path = Directory.CreateTempSubdirectory("cmssite-").FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "wwwroot"));
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "Recipes"));
        foreach (var (name, json) in recipes) File.WriteAllText(System.IO.Path.Combine(folder.FullName, name), json);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A database still being closed keeps its folder; it is a temporary one.
        }
    }
}
