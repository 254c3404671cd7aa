namespace CmsSite.Testing.Site;

/// <summary>A folder for one site to live in, removed with it unless it was given.</summary>
public sealed class ContentRoot : IDisposable
{
    private readonly bool _stays;

    /// <summary>Lays out an empty content root with some recipes.</summary>
    public ContentRoot(IReadOnlyDictionary<string, string> recipes, string? folder = null)
    {
        _stays = folder is not null;
        Path = folder is null ? Directory.CreateTempSubdirectory("cmssite-").FullName : Directory.CreateDirectory(folder).FullName;
        Directory.CreateDirectory(System.IO.Path.Combine(Path, "wwwroot"));
        var recipeFolder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "Recipes"));
        foreach (var (name, json) in recipes) File.WriteAllText(System.IO.Path.Combine(recipeFolder.FullName, name), json);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <inheritdoc />
    public void Dispose()
    {
        try
        {
            if (!_stays) Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A database still being closed keeps its folder; it is a temporary one.
        }
    }
}
