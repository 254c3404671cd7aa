using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CmsSite.Editorial.Checks;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Files;

/// <summary>Finds the files of the media library that an item shows or leads to, in its bags, lists and texts too.</summary>
public static class MediaPaths
{
    // The members that hold paths: of media fields, photos and documents.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal) { "Paths", "Path", "File" };

    // A server, the application's path and the tenant's name may stand before the library's folder, and be called like it.
    private const int MaxFoldersAbove = 4;

    // What separates several addresses in one attribute: lists of sources, styles.
    private static readonly char[] Separators = [' ', ',', ';', '(', ')', '"', '\''];

    /// <summary>The paths, each once, as <see cref="Normal"/> writes them.</summary>
    /// <param name="item">The item.</param>
    /// <param name="folder">What stands before a path in an address of the library, with its slashes: “/media/”.</param>
    public static IReadOnlyCollection<string> In(ContentItem item, string folder)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);

        foreach (var (name, value) in (JsonObject)item.Content)
        {
            Collect(found, folder, name, value);
        }

        return found;
    }

    /// <summary>A path as all ways to write it come to: no matter its slashes, dots and case, in which file systems differ.</summary>
    public static string Normal(string path)
    {
        var segments = new List<string>();

        foreach (var segment in path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment != "..")
            {
                segments.Add(segment);
            }
            else if (segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
        }

        return string.Join('/', segments.Where(segment => segment != ".")).ToLowerInvariant();
    }

    /// <summary>By what a path is sought, 64 characters: a path may be longer than databases index.</summary>
    public static string KeyOf(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Normal(path))));

    private static void Collect(HashSet<string> found, string folder, string name, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject members:
                foreach (var (member, stored) in members)
                {
                    Collect(found, folder, member, stored);
                }

                break;

            case JsonArray values:
                foreach (var stored in values)
                {
                    Collect(found, folder, name, stored);
                }

                break;

            case JsonValue stored when stored.TryGetValue<string>(out var text):
                found.UnionWith(InText(name, text, folder));
                break;
        }
    }

    private static IEnumerable<string> InText(string name, string text, string folder)
    {
        var paths = text.Contains('<', StringComparison.Ordinal)
            ? HtmlTags.ValuesOf(text).SelectMany(value => value.Split(Separators).Append(value)).SelectMany(address => InAddress(address, folder))
            : InAddress(text, folder);

        return (Members.Contains(name) ? paths.Append(text) : paths).Select(Normal).Where(IsFile);
    }

    /// <summary>
    /// What an address may mean in the library, read as browsers do: without tabs and line ends, a backslash for a slash, steps upwards
    /// taken before escapes are undone.
    /// </summary>
    private static IEnumerable<string> InAddress(string address, string folder)
    {
        var written = new string([.. address.Split('?', '#')[0].Where(letter => !char.IsControl(letter))]).Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
        var plain = "/" + Normal(Uri.UnescapeDataString(Normal(written)));

        for (int at = plain.IndexOf(folder, StringComparison.OrdinalIgnoreCase), tried = 0; at >= 0 && tried < MaxFoldersAbove; tried++)
        {
            yield return plain[(at + folder.Length)..];

            at = plain.IndexOf(folder, at + 1, StringComparison.OrdinalIgnoreCase);
        }
    }

    // The library takes no file without an ending; the addresses of pages have none.
    private static bool IsFile(string path) => path.LastIndexOf('.') > path.LastIndexOf('/');
}
