using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using OrchardCore.Routing;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>Takes the actions out of the choice whose button is not in the posted form.</summary>
internal sealed class FormValueMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy
{
    // Before the policies that ask whether exactly one action is left.
    public override int Order => int.MinValue + 100;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
        => endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var form = httpContext.Request.HasFormContentType ? await httpContext.Request.ReadFormAsync(httpContext.RequestAborted) : FormCollection.Empty;
        var isChosen = false;

        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates[i].Endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not { } required || !candidates.IsValidCandidate(i))
                continue;

            candidates.SetValidity(i, form.ContainsKey(required.FormKey));
            isChosen |= candidates.IsValidCandidate(i);
        }

        for (var i = 0; isChosen && i < candidates.Count; i++)
        {
            if (candidates[i].Endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is null)
                candidates.SetValidity(i, false);
        }
    }
}
