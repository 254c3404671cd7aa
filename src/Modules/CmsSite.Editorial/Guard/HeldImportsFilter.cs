using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Editorial.Guard;

/// <summary>Tells the person importing how many items await review.</summary>
internal sealed class HeldImportsFilter(HeldImports held, INotifier notifier, IHtmlLocalizer<HeldImportsFilter> localizer) : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Inside of the host's filter that takes up notices once the action has run.</summary>
    public int Order => 1000;

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        await next();

        if (held.Count > 0)
        {
            await notifier.WarningAsync(localizer.Plural(
                held.Count,
                "{0} imported item awaits review before it is public.",
                "{0} imported items await review before they are public."));
        }
    }
}
