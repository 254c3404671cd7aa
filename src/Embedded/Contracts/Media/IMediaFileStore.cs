using OrchardCore.FileStorage;

namespace OrchardCore.FileStorage
{
    /// <summary>A file or folder of a store.</summary>
    public interface IFileStoreEntry
    {
        /// <summary>The path below the store's root.</summary>
        string Path { get; }

        /// <summary>The last segment of the path.</summary>
        string Name { get; }

        /// <summary>The length in bytes; 0 for a folder.</summary>
        long Length { get; }

        /// <summary>When it was last changed.</summary>
        DateTime LastModifiedUtc { get; }

        /// <summary>Whether it is a folder.</summary>
        bool IsDirectory { get; }
    }

    /// <summary>Keeps files in folders.</summary>
    public interface IFileStore
    {
        /// <summary>A file; null where there is none.</summary>
        Task<IFileStoreEntry> GetFileInfoAsync(string path);

        /// <summary>The files and folders of a folder.</summary>
        IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);

        /// <summary>Deletes a file; false where there is none.</summary>
        Task<bool> TryDeleteFileAsync(string path);

        /// <summary>Opens a file for reading.</summary>
        Task<Stream> GetFileStreamAsync(string path);

        /// <summary>Writes a file and answers its path.</summary>
        Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
    }
}

namespace OrchardCore.Media
{
    /// <summary>Keeps the files of the media library.</summary>
    public interface IMediaFileStore : IFileStore
    {
        /// <summary>The address at which visitors find a file.</summary>
        string MapPathToPublicUrl(string path);
    }
}
