using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace CmsSite.Embedded.Admin.Parts;

internal sealed class TitlePartDisplayDriver(IStringLocalizer<TitlePartDisplayDriver> localizer)
    : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult? Display(TitlePart part, BuildPartDisplayContext context)
    {
        if (string.IsNullOrWhiteSpace(part.Title) || !context.TypePartDefinition.GetSettings<TitlePartSettings>().RenderTitle)
            return null;

        return Initialize<TitlePartViewModel>(GetDisplayShapeType(context), model => Fill(model, part))
            .Location("Detail", "Header")
            .Location("Summary", "Header");
    }

    public override IDisplayResult Edit(TitlePart part, BuildPartEditorContext context)
        => Initialize<TitlePartViewModel>(GetEditorShapeType(context), model =>
        {
            Fill(model, part);
            model.Settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        });

    public override async Task<IDisplayResult> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var options = context.TypePartDefinition.GetSettings<TitlePartSettings>().Options;

        // A generated title is the handler's to make from the pattern.
        if (options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired)
            await context.Updater.TryUpdateModelAsync(part, Prefix, p => p.Title);

        if (options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(part.Title))
            context.Updater.ModelState.AddModelError(Prefix, nameof(part.Title), localizer["A value is required for Title."]);
        else
            part.ContentItem.DisplayText = part.Title;

        return Edit(part, context);
    }

    private static void Fill(TitlePartViewModel model, TitlePart part)
    {
        model.Title = part.ContentItem.DisplayText;
        model.TitlePart = part;
        model.ContentItem = part.ContentItem;
    }
}
