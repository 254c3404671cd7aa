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

        /// <summary>A folder; null where there is none.</summary>
        Task<IFileStoreEntry> GetDirectoryInfoAsync(string path);

        /// <summary>The files and folders of a folder.</summary>
        IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string path = null, bool includeSubDirectories = false);

        /// <summary>Makes a folder; false where there is one.</summary>
        Task<bool> TryCreateDirectoryAsync(string path);

        /// <summary>Deletes a file; false where there is none.</summary>
        Task<bool> TryDeleteFileAsync(string path);

        /// <summary>Deletes a folder and all that is in it; false where there is none.</summary>
        Task<bool> TryDeleteDirectoryAsync(string path);

        /// <summary>Opens a file for reading.</summary>
        Task<Stream> GetFileStreamAsync(string path);

        /// <summary>Writes a file and answers its path.</summary>
        Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
    }

    /// <summary>Says why a file was not stored.</summary>
    public class FileStoreException : Exception
    {
        /// <summary>Says why.</summary>
        public FileStoreException(string message) : base(message) { }
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

namespace OrchardCore.Media.Events
{
    /// <summary>Is asked before a file comes into the media library, by whatever road.</summary>
    public interface IMediaCreatingEventHandler
    {
        /// <summary>Answers what is stored in the place of what came.</summary>
        Task<Stream> MediaCreatingAsync(MediaCreatingContext context, Stream creatingStream);
    }

    /// <summary>Is told of what happens to files that are in the media library.</summary>
    public interface IMediaEventHandler
    {
        /// <summary>Is asked before a file is moved or renamed, and may say where to.</summary>
        Task MediaMovingAsync(MediaMoveContext context) => Task.CompletedTask;
    }

    /// <summary>A file that is moved.</summary>
    public class MediaMoveContext
    {
        /// <summary>The path it gets.</summary>
        public string NewPath { get; set; }

        /// <summary>The path it had.</summary>
        public string OldPath { get; set; }
    }

    /// <summary>What happens to a file of the library.</summary>
    public class MediaContextBase
    {
        /// <summary>The file's path.</summary>
        public string Path { get; set; }
    }

    /// <summary>A file that comes in.</summary>
    public class MediaCreatingContext : MediaContextBase;
}
