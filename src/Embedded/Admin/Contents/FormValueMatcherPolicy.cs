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
            if (!candidates.IsValidCandidate(i) || KeyOf(candidates[i].Endpoint) is not { } key)
                continue;

            candidates.SetValidity(i, form.ContainsKey(key));
            isChosen |= candidates.IsValidCandidate(i);
        }

        // An action that asks for no button answers where none of the others is asked for.
        for (var i = 0; isChosen && i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i) && KeyOf(candidates[i].Endpoint) is null)
                candidates.SetValidity(i, false);
        }
    }

    // The endpoint of an address that is worked out later is null here.
    private static string? KeyOf(Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<FormValueRequiredAttribute>()?.FormKey;
}
