using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CmsSite.Embedded.Shell;

/// <summary>The embedded resources "{module}/path" of a module's assembly as files "path".</summary>
internal sealed class ModuleFileProvider : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.OrdinalIgnoreCase);

    public ModuleFileProvider(Assembly assembly, string moduleId)
    {
        var changed = new DateTimeOffset(File.GetLastWriteTimeUtc(assembly.Location), TimeSpan.Zero);
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(moduleId + "/", StringComparison.Ordinal))
            {
                var path = resource[(moduleId.Length + 1)..];
                _files[path] = new EmbeddedFile(assembly, resource, path, changed);
            }
        }
    }

    public IFileInfo GetFileInfo(string subpath)
        => _files.TryGetValue(subpath.TrimStart('/'), out var file) ? file : new NotFoundFileInfo(subpath);

    /// <summary>All files below a folder, however deep, their names being paths within it.</summary>
    public IDirectoryContents GetDirectoryContents(string subpath)
    {
        var folder = subpath.Trim('/');
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var files = _files
            .Where(entry => entry.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .Select(entry => entry.Value)
            .ToArray();
        return files is [] ? NotFoundDirectoryContents.Singleton : new EmbeddedFolder(files);
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class EmbeddedFolder(IReadOnlyList<IFileInfo> files) : IDirectoryContents
    {
        public bool Exists => true;

        public IEnumerator<IFileInfo> GetEnumerator() => files.GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class EmbeddedFile(Assembly assembly, string resource, string path, DateTimeOffset changed) : IFileInfo
    {
        private long _length = -1;

        public bool Exists => true;

        public bool IsDirectory => false;

        public string Name { get; } = Path.GetFileName(path);

        public string? PhysicalPath => null;

        public DateTimeOffset LastModified => changed;

        public long Length
        {
            get
            {
                if (_length < 0)
                {
                    using var stream = CreateReadStream();
                    _length = stream.Length;
                }

                return _length;
            }
        }

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;
    }
}
