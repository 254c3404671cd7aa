using CmsSite.Conferences.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace CmsSite.Conferences.Picking;

/// <summary>Answers the report editor's search for files that the media library holds already.</summary>
public sealed class FilesController(IMediaFileStore media, IAuthorizationService authorization) : Controller
{
    private const int Limit = 60;

    /// <summary>The files of the kinds asked for whose names contain the query, latest first, as JSON.</summary>
    /// <param name="accept">File name endings, “.jpg,.png”.</param>
    /// <param name="query">Part of a file's name; empty for all.</param>
    [HttpGet]
    [Admin("Conferences/Files", "CmsSite.Conferences.Files")]
    public async Task<IActionResult> Search(string? accept, string? query)
    {
        if (!await authorization.AuthorizeAsync(User, MediaPermissions.ManageMedia))
        {
            return Forbid();
        }

        var endings = (accept ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = new List<IFileStoreEntry>();

        await foreach (var file in media.GetDirectoryContentAsync("", includeSubDirectories: true))
        {
            if (!file.IsDirectory && file.Name.Contains(query?.Trim() ?? "", StringComparison.CurrentCultureIgnoreCase) && endings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
            {
                found.Add(file);
            }
        }

        return Json(await AllowedAsync(found.OrderByDescending(file => file.LastModifiedUtc)));
    }

    private async Task<List<object>> AllowedAsync(IEnumerable<IFileStoreEntry> files)
    {
        var allowed = new List<object>();

        foreach (var file in files)
        {
            if (allowed.Count < Limit && await authorization.AuthorizeAsync(User, MediaPermissions.ManageMediaFolder, (object)file.Path))
            {
                allowed.Add(new { path = file.Path, name = file.Name, url = media.MapPathToPublicUrl(file.Path), isImage = FileKinds.IsImage(file.Name) });
            }
        }

        return allowed;
    }
}
