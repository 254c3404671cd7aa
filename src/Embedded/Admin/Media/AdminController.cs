using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using OrchardCore.Media;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Admin.Media;

/// <summary>The media library: its page, and what the page and the editors of media fields post.</summary>
[Area(Area)]
[Feature("OrchardCore.Media")]
internal sealed class AdminController(
    IMediaFileStore media,
    IOptions<MediaOptions> options,
    IAuthorizationService authorization,
    INotifier notifier,
    IStringLocalizer<AdminController> localizer,
    IHtmlLocalizer<AdminController> htmlLocalizer) : Controller
{
    internal const string Area = "OrchardCore.Media";

    // A form may bring several files, each as large as the library takes.
    private const long MaxRequestSize = 128 * 1024 * 1024;

    /// <summary>Shows a folder.</summary>
    /// <param name="path">The folder's path; empty for the root.</param>
    /// <param name="pagenum">The page, from 1.</param>
    [HttpGet]
    [Admin("Media", "Media.Index")]
    public async Task<IActionResult> Index(string? path, int pagenum = 1)
    {
        var folder = path?.Trim('/') ?? "";

        if (!await MayManageAsync(folder))
            return Forbid();

        return await media.GetDirectoryInfoAsync(folder) is null
            ? NotFound()
            : View("~/Areas/CmsSite.Embedded.Admin/Views/Media/Index.cshtml", await FolderPage.ReadAsync(media, folder, pagenum, options.Value.AllowedFileExtensions));
    }

    /// <summary>Stores the files posted; a refused one is told beside the others. A script is answered with JSON.</summary>
    [HttpPost]
    [Admin("Media/Upload", "Media.Upload")]
    [RequestSizeLimit(MaxRequestSize)]
    public async Task<IActionResult> Upload(string? path, IList<IFormFile> files)
    {
        var folder = path?.Trim('/') ?? "";

        if (!await MayManageAsync(folder))
            return Forbid();

        var isForm = Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        var results = new List<object>();

        foreach (var file in files)
        {
            var name = Path.GetFileName(file.FileName.Replace('\\', '/'));

            try
            {
                var stored = await StoreAsync(folder, name, file);

                results.Add(new { name = stored.Name, size = stored.Length, folder, url = media.MapPathToPublicUrl(stored.Path), mediaPath = stored.Path, mime = file.ContentType });

                if (isForm)
                    await notifier.SuccessAsync(htmlLocalizer["{0} has been uploaded.", stored.Name]);
            }
            catch (FileStoreException refusal)
            {
                results.Add(new { name, size = file.Length, folder, error = refusal.Message });

                if (isForm)
                    await notifier.ErrorAsync(htmlLocalizer["{0}: {1}", name, refusal.Message]);
            }
        }

        return isForm ? ToFolder(folder) : Json(new { files = results });
    }

    /// <summary>Makes a folder in a folder.</summary>
    [HttpPost]
    [Admin("Media/CreateFolder", "Media.CreateFolder")]
    public async Task<IActionResult> CreateFolder(string? path, string? name)
    {
        var folder = path?.Trim('/') ?? "";
        var segment = name?.Trim() ?? "";

        if (!await MayManageAsync(folder))
            return Forbid();

        var made = Combine(folder, segment);

        if (segment.Length == 0 || segment.StartsWith('.') || segment.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 || segment.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) >= 0)
            await notifier.ErrorAsync(htmlLocalizer["Cannot create folder because the folder name contains invalid characters"]);
        else if (await media.GetFileInfoAsync(made) is not null || !await media.TryCreateDirectoryAsync(made))
            await notifier.ErrorAsync(htmlLocalizer["Cannot create folder because there is a folder or file of this name already"]);
        else
            folder = made;

        return ToFolder(folder);
    }

    /// <summary>Deletes a file.</summary>
    [HttpPost]
    [Admin("Media/DeleteMedia", "Media.DeleteMedia")]
    public Task<IActionResult> DeleteMedia(string? path) => DeleteAsync(path, media.TryDeleteFileAsync);

    /// <summary>Deletes a folder and all that is in it.</summary>
    [HttpPost]
    [Admin("Media/DeleteFolder", "Media.DeleteFolder")]
    public Task<IActionResult> DeleteFolder(string? path) => DeleteAsync(path, media.TryDeleteDirectoryAsync);

    private async Task<IActionResult> DeleteAsync(string? path, Func<string, Task<bool>> delete)
    {
        var target = path?.Trim('/') ?? "";

        // The root is no one's to delete.
        if (target.Length == 0 || !await MayManageAsync(target))
            return Forbid();

        if (!await delete(target))
            return NotFound();

        await notifier.SuccessAsync(htmlLocalizer["{0} has been deleted.", target]);

        return ToFolder(FolderPage.ParentOf(target));
    }

    private async Task<IFileStoreEntry> StoreAsync(string folder, string name, IFormFile file)
    {
        if (!options.Value.AllowedFileExtensions.Contains(Path.GetExtension(name)))
            throw new FileStoreException(localizer["This file extension is not allowed: {0}", Path.GetExtension(name)]);

        await using var content = file.OpenReadStream();

        return await media.GetFileInfoAsync(await media.CreateFileFromStreamAsync(Combine(folder, name), content));
    }

    private async Task<bool> MayManageAsync(string path)
        => !path.Split('/', '\\').Any(segment => segment is "." or "..")
            && await authorization.AuthorizeAsync(User, MediaPermissions.ManageMedia)
            && await authorization.AuthorizeAsync(User, MediaPermissions.ManageMediaFolder, (object)path);

    private RedirectToActionResult ToFolder(string folder) => RedirectToAction(nameof(Index), new { path = folder });

    private static string Combine(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
