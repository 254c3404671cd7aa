using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Infrastructure.Html;

namespace CmsSite.Embedded.Admin.Fields;

internal sealed class HtmlFieldDisplayDriver(IHtmlSanitizerService sanitizer) : ContentFieldDisplayDriver<HtmlField>
{
    public override IDisplayResult Display(HtmlField field, BuildFieldDisplayContext context)
        => Initialize<DisplayHtmlFieldViewModel>(GetDisplayShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        }).Location("Detail", "Content").Location("Summary", "Content");

    public override IDisplayResult Edit(HtmlField field, BuildFieldEditorContext context)
        => Initialize<EditHtmlFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Html = field.Html;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult> UpdateAsync(HtmlField field, UpdateFieldEditorContext context)
    {
        var posted = new EditHtmlFieldViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix, m => m.Html);

        var html = posted.Html ?? string.Empty;
        field.Html = context.PartFieldDefinition.GetSettings<HtmlFieldSettings>().SanitizeHtml
            ? sanitizer.Sanitize(html)
            : html;

        return Edit(field, context);
    }
}
