using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Editorial.Guard;

/// <summary>The last lock: cancels a publication that did not pass the guarded content manager.</summary>
internal sealed class PublishingLock(IServiceProvider services) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override async Task PublishingAsync(PublishContentContext context)
    {
        try
        {
            var guard = services.GetRequiredService<PublicationGuard>();

            if (await guard.WorkflowOfAsync(context.ContentItem) is { } workflow && !await guard.AllowsAsync(context.ContentItem, workflow))
            {
                context.Cancel = true;
            }
        }
        catch
        {
            // What a handler throws is swallowed, and the publication would go on.
            context.Cancel = true;
            throw;
        }
    }
}
