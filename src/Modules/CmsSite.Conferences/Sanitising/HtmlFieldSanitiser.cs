using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Infrastructure.Html;

namespace CmsSite.Conferences.Sanitising;

/// <summary>
/// Sanitises every HTML field by whatever road its item comes: the editor's driver covers only the form, not an import or the API.
/// </summary>
internal sealed class HtmlFieldSanitiser(IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task CreatingAsync(CreateContentContext context) => SanitiseAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task UpdatingAsync(UpdateContentContext context) => SanitiseAsync(context.ContentItem);

    /// <inheritdoc/>
    public override Task ImportingAsync(ImportContentContext context) => SanitiseAsync(context.ContentItem);

    private async Task SanitiseAsync(ContentItem item)
    {
        var type = await definitions.GetTypeDefinitionAsync(item.ContentType);

        foreach (var typePart in type?.Parts ?? [])
        {
            foreach (var field in typePart.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == nameof(HtmlField)))
            {
                Sanitise(item.Get<ContentPart>(typePart.Name), field.Name);
            }
        }
    }

    private void Sanitise(ContentPart? part, string name)
    {
        var field = part?.Get<HtmlField>(name);

        if (field is null || string.IsNullOrEmpty(field.Html))
        {
            return;
        }

        field.Html = sanitizer.Sanitize(field.Html);
        part!.Apply(name, field);
    }
}
