using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Topics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;

namespace CmsSite.Conferences.Picking;

/// <summary>Answers what the report editor asks of delegates and topics.</summary>
public sealed class PickerController(
    PickedItems items, IEnumerable<IPublicationReview> reviews, IContentManager contentManager, IAuthorizationService authorization, ISession session) : Controller
{
    /// <summary>The items of a type whose names contain the query, as JSON.</summary>
    /// <param name="type">Delegate or Topic.</param>
    /// <param name="query">Part of a name; empty for the first of all.</param>
    /// <param name="culture">The language in which names are wanted.</param>
    [HttpGet]
    [Admin("Conferences/Pick/{type}", "CmsSite.Conferences.Pick")]
    public async Task<IActionResult> Search(string type, string? query, string? culture)
    {
        if (!IsPickable(type))
        {
            return NotFound();
        }

        return await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.ListContent, type)
            ? Json((await items.SearchAsync(type, query, culture ?? "")).Select(Url.AnswerFor))
            : Forbid();
    }

    /// <summary>
    /// Publishes a delegate or topic that a report names: 204, or 400 with what stands in the way. Where it is reviewed first it is
    /// submitted instead: 200 with what to say of it.
    /// </summary>
    [HttpPost]
    [Admin("Conferences/Publish/{id}", "CmsSite.Conferences.Publish")]
    public async Task<IActionResult> Publish(string id)
    {
        var item = await contentManager.GetAsync(id, VersionOptions.Latest);

        if (item is null || !IsPickable(item.ContentType))
        {
            return NotFound();
        }

        foreach (var review in reviews)
        {
            if (await review.IsForAsync(item.ContentType) && await review.SubmitAsync(item, User) is { } submission)
            {
                return !submission.IsAllowed ? Forbid()
                    : submission.Message is null ? BadRequest(new { errors = submission.Problems })
                    : Ok(new { message = submission.Message });
            }
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, item))
        {
            return Forbid();
        }

        if (await contentManager.PublishAsync(item))
        {
            return NoContent();
        }

        await session.CancelAsync();

        return BadRequest(new { errors = ModelState.Values.SelectMany(entry => entry.Errors).Select(error => error.ErrorMessage) });
    }

    private static bool IsPickable(string type) => type is DelegateRules.DelegateType or TopicRules.TopicType;
}
