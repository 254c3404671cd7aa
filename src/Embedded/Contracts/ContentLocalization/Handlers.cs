using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentLocalization.Handlers;

/// <summary>A sibling in another culture is, or was, made.</summary>
public class LocalizationContentContext : ContentContextBase
{
    /// <summary>Makes a context of the sibling and what it is made of.</summary>
    public LocalizationContentContext(ContentItem contentItem, ContentItem original, string localizationSet, string culture) : base(contentItem)
    {
        Original = original;
        LocalizationSet = localizationSet;
        Culture = culture;
    }

    /// <summary>The item that the sibling is made of.</summary>
    public ContentItem Original { get; set; }

    /// <summary>The set of both.</summary>
    public string LocalizationSet { get; set; }

    /// <summary>The culture of the sibling.</summary>
    public string Culture { get; set; }
}

/// <summary>Takes part in the making of siblings in other cultures.</summary>
public interface IContentLocalizationHandler
{
    /// <summary>A sibling is being made.</summary>
    Task LocalizingAsync(LocalizationContentContext context);

    /// <summary>A sibling was made.</summary>
    Task LocalizedAsync(LocalizationContentContext context);
}

/// <summary>A base of localization handlers that do nothing.</summary>
public class ContentLocalizationHandlerBase : IContentLocalizationHandler
{
    /// <inheritdoc />
    public virtual Task LocalizingAsync(LocalizationContentContext context) => Task.CompletedTask;

    /// <inheritdoc />
    public virtual Task LocalizedAsync(LocalizationContentContext context) => Task.CompletedTask;
}
