using System.Text.Json;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;
using OrchardCore.Media;

namespace CmsSite.SiteTests.Site;

/// <summary>The media library, as its scripts use it.</summary>
internal static class Library
{
    /// <summary>A picture.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /// <summary>A path that nothing uses yet.</summary>
    public static string Unique(string name) => $"tests/{Guid.NewGuid():N}-{name}";

    /// <summary>Uploads a file as the editor's script does; the reason is given back where the file is refused.</summary>
    public static async Task<string?> UploadAsync(this Visitor visitor, string path, byte[] content)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Path.GetDirectoryName(path)!), "path" },
            { new StringContent(await visitor.TokenAsync()), Visitor.TokenName },
            { new ByteArrayContent(content), "files", Path.GetFileName(path) },
        };

        var page = await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/Admin/Media/Upload") { Content = form });

        return JsonDocument.Parse(page.Text).RootElement.GetProperty("files")[0].TryGetProperty("error", out var error) ? error.GetString() : null;
    }

    /// <summary>Deletes a file.</summary>
    public static Task DeleteFileAsync(this Visitor visitor, string path) => visitor.PostAsync("/Admin/Media/DeleteMedia", ("path", path));

    /// <summary>What is stored under a path; null where nothing is.</summary>
    public static Task<byte[]?> StoredFileAsync(this SiteHost host, string path) => host.InScopeAsync(async services =>
    {
        var media = services.GetRequiredService<IMediaFileStore>();
        if (await media.GetFileInfoAsync(path) is null) return null;
        await using var stream = await media.GetFileStreamAsync(path);
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    });
}
