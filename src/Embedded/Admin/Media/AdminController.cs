using CmsSite.Embedded.Media;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Media;

/// <summary>Takes files into the media library.</summary>
[Area("OrchardCore.Media")]
[Feature("OrchardCore.Media")]
internal sealed class AdminController(IMediaFileStore media, IAuthorizationService authorization, IStringLocalizer<AdminController> localizer) : Controller
{
    /// <summary>Stores the files posted; a refused one is answered with its error beside the others.</summary>
    [HttpPost]
    [Admin("Media/Upload", "Media.Upload")]
    [RequestSizeLimit(MediaKinds.MaxFileSize + 1_000_000)]
    public async Task<IActionResult> Upload(string? path, IList<IFormFile> files)
    {
        if (!await authorization.AuthorizeAsync(User, MediaPermissions.ManageMedia))
            return Forbid();

        var results = new List<object>();

        foreach (var file in files)
            results.Add(await StoreAsync(path ?? "", file));

        return Json(new { files = results });
    }

    private async Task<object> StoreAsync(string folder, IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));

        if (!MediaKinds.IsAllowed(name))
            return Refused(name, file, localizer["This kind of file is not allowed. Allowed are: {0}", string.Join(", ", MediaKinds.Extensions)]);

        if (file.Length > MediaKinds.MaxFileSize)
            return Refused(name, file, localizer["The file is too large: {0} megabytes are allowed.", MediaKinds.MaxFileSize / 1_000_000]);

        await using var content = file.OpenReadStream();

        if (!await MediaKinds.IsAsNamedAsync(name, content, HttpContext.RequestAborted))
            return Refused(name, file, localizer["The file is not what its name says."]);

        var stored = await media.CreateFileFromStreamAsync(await FreePathAsync(folder.Trim('/'), name), content);

        return new { name = Path.GetFileName(stored), size = file.Length, folder, url = media.MapPathToPublicUrl(stored), mediaPath = stored, mime = file.ContentType };
    }

    // A file of the same name stays what it is: pages may show it.
    private async Task<string> FreePathAsync(string folder, string name)
    {
        var prefix = folder.Length == 0 ? "" : folder + "/";
        var candidate = prefix + name;

        for (var i = 1; await media.GetFileInfoAsync(candidate) is not null; i++)
            candidate = $"{prefix}{Path.GetFileNameWithoutExtension(name)}-{i}{Path.GetExtension(name)}";

        return candidate;
    }

    private static object Refused(string name, IFormFile file, string error) => new { name, size = file.Length, error };
}
