using System.Security.Claims;
using CmsSite.Conferences.Picking;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Contents;
using YesSql;

namespace CmsSite.Conferences.Delegates;

/// <summary>Creates a delegate from within a report's form, which stays as it is.</summary>
public sealed class NewDelegateController(DelegateCreator creator, IAuthorizationService authorization, ISession session, IStringLocalizer<NewDelegateController> localizer) : Controller
{
    /// <summary>Creates a draft: 200 with what the picker shows of it, or 400 with what is wrong, by input.</summary>
    [HttpPost]
    [Admin("Conferences/NewDelegate", "CmsSite.Conferences.NewDelegate")]
    public async Task<IActionResult> Create(NewDelegate words)
    {
        var user = User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

        if (!await authorization.AuthorizeContentTypeAsync(User, CommonPermissions.EditContent, DelegateRules.DelegateType, user))
        {
            return Forbid();
        }

        var problems = await creator.ProblemsOfAsync(words);

        if (problems.Count > 0)
        {
            return Refused(problems);
        }

        if (await creator.CreateAsync(words, user) is { } created)
        {
            return Json(Url.AnswerFor(created));
        }

        await session.CancelAsync();

        return Refused([("", localizer["The delegate could not be saved."])]);
    }

    private BadRequestObjectResult Refused(IReadOnlyList<(string Input, string Message)> problems) =>
        BadRequest(new { errors = problems.GroupBy(problem => problem.Input).ToDictionary(group => group.Key, group => group.Select(problem => problem.Message).ToArray()) });
}
