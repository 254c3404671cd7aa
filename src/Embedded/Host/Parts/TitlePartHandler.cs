using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace CmsSite.Embedded.Parts;

/// <summary>Makes the display text of the title, and the title of the pattern where editors don't.</summary>
internal sealed class TitlePartHandler(ILiquidTemplateManager liquid, IContentDefinitionManager definitions, IStringLocalizer<TitlePartHandler> S)
    : ContentPartHandler<TitlePart>
{
    // Once in a scope: an item that is created and then updated keeps what its first event made.
    private readonly HashSet<ContentItem> _done = [];

    public override Task CreatedAsync(CreateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, TitlePart part) => SetTitleAsync(part);

    public override Task ClonedAsync(CloneContentContext context, TitlePart part) => SetTitleAsync(part);

    public override async Task ValidatingAsync(ValidateContentContext context, TitlePart part)
    {
        if (string.IsNullOrEmpty(part.Title) && (await SettingsAsync(part)).Options == TitlePartOptions.EditableRequired)
        {
            context.Fail(S["A value is required for Title."], nameof(part.Title));
        }
    }

    private async Task SetTitleAsync(TitlePart part)
    {
        var item = part.ContentItem;
        if (!_done.Add(item))
        {
            return;
        }

        var settings = await SettingsAsync(part);
        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
        {
            item.DisplayText = string.IsNullOrWhiteSpace(item.DisplayText) ? part.Title : item.DisplayText;
        }
        else if (!string.IsNullOrEmpty(settings.Pattern))
        {
            var model = new TitlePartViewModel { Title = part.Title, TitlePart = part, ContentItem = item };
            var title = await liquid.RenderStringAsync(settings.Pattern, NullEncoder.Default, model, [new(nameof(ContentItem), new ObjectValue(item))]);
            part.Title = item.DisplayText = title.ReplaceLineEndings(string.Empty);
            part.Apply();
        }
    }

    private Task<TitlePartSettings> SettingsAsync(TitlePart part) => definitions.GetPartSettingsAsync<TitlePartSettings>(part.ContentItem, nameof(TitlePart));
}
