using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace CmsSite.Embedded.Admin.Media;

/// <summary>A folder of the media library as its page shows it.</summary>
/// <param name="Path">The folder's path; empty for the root.</param>
/// <param name="Folders">The folders in it, by name.</param>
/// <param name="Files">The page's files, latest first.</param>
/// <param name="Count">How many files the folder has.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="Accept">The endings of files that may be uploaded, as a file input takes them.</param>
internal sealed record FolderPage(string Path, IReadOnlyList<IFileStoreEntry> Folders, IReadOnlyList<MediaFile> Files, int Count, int Page, string Accept)
{
    private const int PageSize = 48;

    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".gif", ".webp" };

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    /// <summary>The folders on the way from the root to this one, with their paths.</summary>
    public IEnumerable<(string Name, string Path)> Way
    {
        get
        {
            var names = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

            return names.Select((name, depth) => (name, string.Join('/', names[..(depth + 1)])));
        }
    }

    public static string ParentOf(string path) => path.LastIndexOf('/') is >= 0 and var end ? path[..end] : "";

    public static async Task<FolderPage> ReadAsync(IMediaFileStore media, string path, int page, IEnumerable<string> extensions)
    {
        var entries = await media.GetDirectoryContentAsync(path).ToListAsync();
        var folders = entries.Where(entry => entry.IsDirectory).OrderBy(entry => entry.Name, StringComparer.CurrentCultureIgnoreCase);
        var files = entries.Where(entry => !entry.IsDirectory).OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (files.Count + PageSize - 1) / PageSize));

        return new(path, [.. folders], [.. files.Skip((shown - 1) * PageSize).Take(PageSize).Select(File)], files.Count, shown, string.Join(',', extensions));

        MediaFile File(IFileStoreEntry entry) => new(entry, media.MapPathToPublicUrl(entry.Path), Pictures.Contains(System.IO.Path.GetExtension(entry.Name)));
    }
}

/// <summary>A file of the media library.</summary>
/// <param name="Entry">The file.</param>
/// <param name="Url">Its address.</param>
/// <param name="IsPicture">Whether browsers show it as a picture.</param>
internal sealed record MediaFile(IFileStoreEntry Entry, string Url, bool IsPicture)
{
    /// <summary>Its length in kilobytes, at least one.</summary>
    public long Kilobytes => Math.Max(1, Entry.Length / 1000);
}
