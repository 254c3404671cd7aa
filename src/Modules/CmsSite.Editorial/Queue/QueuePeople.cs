using System.Security.Claims;
using CmsSite.Editorial.Reviews;
using CmsSite.Editorial.Workflows;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace CmsSite.Editorial.Queue;

/// <summary>Says what of the queues is whose.</summary>
public sealed class QueuePeople(ReviewWorkflows workflows, IAuthorizationService authorization)
{
    /// <summary>The person as the queues know him.</summary>
    public async Task<QueuePerson> OfAsync(ClaimsPrincipal user)
    {
        var name = user.Identity?.Name ?? "";
        var roles = user.FindAll(claim => claim.Type is ClaimTypes.Role or "role").Select(claim => claim.Value).Distinct();

        return new(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", name, [.. roles], await StagesAsync(user, name));
    }

    private async Task<IReadOnlyList<string>?> StagesAsync(ClaimsPrincipal user, string name)
    {
        var stages = (await workflows.AllAsync()).SelectMany(workflow => workflow.Stages.Select(stage => (Workflow: workflow.Name, Stage: stage))).ToList();
        var open = new List<string>();

        foreach (var (workflow, stage) in stages)
        {
            if (await MayAsync(user, name, stage))
            {
                open.Add(ReviewIndex.StageOf(workflow, stage.Name));
            }
        }

        return open.Count == stages.Count ? null : open;
    }

    private async Task<bool> MayAsync(ClaimsPrincipal user, string name, ReviewStage stage) =>
        (stage.Rule == StageRule.AnyOne || stage.Reviewers.Contains(name, StringComparer.OrdinalIgnoreCase))
        && (stage.Permission.Length == 0 || await authorization.AuthorizeAsync(user, new Permission(stage.Permission)));
}
