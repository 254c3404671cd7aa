using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Topics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Contents;

namespace CmsSite.Conferences.Picking;

/// <summary>Answers the report editor's search for delegates and topics.</summary>
public sealed class PickerController(PickedItems items, IAuthorizationService authorization) : Controller
{
    /// <summary>The items of a type whose names contain the query, as JSON.</summary>
    /// <param name="type">Delegate or Topic.</param>
    /// <param name="query">Part of a name; empty for the first of all.</param>
    /// <param name="culture">The language in which names are wanted.</param>
    [HttpGet]
    [Admin("Conferences/Pick/{type}", "CmsSite.Conferences.Pick")]
    public async Task<IActionResult> Search(string type, string? query, string? culture)
    {
        if (type is not (DelegateRules.DelegateType or TopicRules.TopicType))
        {
            return NotFound();
        }

        return await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.ListContent, type)
            ? Json(await items.SearchAsync(type, query, culture ?? ""))
            : Forbid();
    }
}
