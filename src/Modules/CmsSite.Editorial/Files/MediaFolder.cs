using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace CmsSite.Editorial.Files;

/// <summary>Reads which files items use, by the addresses that the site's media library has.</summary>
public sealed class MediaFolder(IMediaFileStore media)
{
    /// <summary>The keys of the files that an item shows or leads to, each once.</summary>
    public IReadOnlyList<string> KeysIn(ContentItem item)
    {
        var address = media.MapPathToPublicUrl("x");

        // The last folder alone: what stands before it, the tenant's name or a server's, is not in every address that leads here.
        var folder = address[address.LastIndexOf('/', address.Length - 3)..^1];

        return [.. MediaPaths.In(item, folder).Select(MediaPaths.KeyOf)];
    }
}
