using CmsSite.Embedded.Shell;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Media.Events;

namespace CmsSite.Embedded.Media;

/// <summary>The media library as files below the tenant's folder.</summary>
internal sealed class MediaFileStore(TenantFolder folder, IEnumerable<IMediaCreatingEventHandler> handlers) : IMediaFileStore
{
    /// <summary>The first segment of every file's address.</summary>
    public const string RequestPath = "/media";

    public string Root => folder.Media;

    public string MapPathToPublicUrl(string path) => RequestPath + "/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    public Task<IFileStoreEntry> GetFileInfoAsync(string path)
    {
        var file = new FileInfo(Physical(path));

        return Task.FromResult<IFileStoreEntry>(file.Exists ? new Entry(Relative(file), file) : null!);
    }

    public Task<IFileStoreEntry> GetDirectoryInfoAsync(string path)
    {
        var directory = new DirectoryInfo(Physical(path));

        return Task.FromResult<IFileStoreEntry>(directory.Exists ? new Entry(Relative(directory), directory) : null!);
    }

    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        var directory = new DirectoryInfo(Physical(path ?? ""));

        if (!directory.Exists)
            yield break;

        foreach (var entry in directory.EnumerateFileSystemInfos("*", includeSubDirectories ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly))
            yield return new Entry(Relative(entry), entry);

        await Task.CompletedTask;
    }

    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var directory = Physical(path);
        var exists = Directory.Exists(directory);

        Directory.CreateDirectory(directory);

        return Task.FromResult(!exists);
    }

    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var directory = new DirectoryInfo(Physical(path));
        var exists = directory.Exists;

        if (exists)
            directory.Delete(recursive: true);

        return Task.FromResult(exists);
    }

    public Task<bool> TryDeleteFileAsync(string path)
    {
        var file = Physical(path);
        var exists = File.Exists(file);

        File.Delete(file);

        return Task.FromResult(exists);
    }

    public Task<Stream> GetFileStreamAsync(string path) => Task.FromResult<Stream>(File.OpenRead(Physical(path)));

    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var context = new MediaCreatingContext { Path = path };
        var content = inputStream;

        try
        {
            foreach (var handler in handlers)
            {
                var former = content;

                content = await handler.MediaCreatingAsync(context, former);

                if (former != content && former != inputStream)
                    await former.DisposeAsync();
            }

            await WriteAsync(context.Path, content, overwrite);

            return context.Path;
        }
        finally
        {
            if (content != inputStream)
                await content.DisposeAsync();
        }
    }

    private async Task WriteAsync(string path, Stream content, bool overwrite)
    {
        var file = Physical(path);

        if (Directory.Exists(file) || (!overwrite && File.Exists(file)))
            throw new FileStoreException($"Cannot create file '{path}' because it already exists.");

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        await using var output = new FileStream(file, overwrite ? FileMode.Create : FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(output);
    }

    private string Physical(string path)
    {
        var physical = Path.GetFullPath(Path.Combine(Root, path.Replace('\\', '/').TrimStart('/')));

        return physical == Root || physical.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? physical
            : throw new FileStoreException($"The path '{path}' leads out of the media library.");
    }

    private string Relative(FileSystemInfo entry) => Path.GetRelativePath(Root, entry.FullName).Replace('\\', '/');

    private sealed class Entry(string path, FileSystemInfo entry) : IFileStoreEntry
    {
        public string Path => path;

        public string Name => entry.Name;

        public long Length => entry is FileInfo file ? file.Length : 0;

        public DateTime LastModifiedUtc => entry.LastWriteTimeUtc;

        public bool IsDirectory => entry is DirectoryInfo;
    }
}
