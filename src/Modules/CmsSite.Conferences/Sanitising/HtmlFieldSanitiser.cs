using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;
using OrchardCore.Infrastructure.Html;

namespace CmsSite.Conferences.Sanitising;

/// <summary>
/// Sanitises every HTML field by whatever road its item comes, in bags too: the editor's driver covers only the form, not an import or
/// the API, and those raise no events for contained items.
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
            if (typePart.PartDefinition.Name == nameof(BagPart))
            {
                await SanitiseBagAsync(item, typePart.Name);
            }
            else
            {
                SanitisePart(item, typePart);
            }
        }
    }

    private async Task SanitiseBagAsync(ContentItem item, string name)
    {
        if (!item.TryGet<BagPart>(name, out var bag) || bag.ContentItems is not { Count: > 0 })
        {
            return;
        }

        foreach (var contained in bag.ContentItems)
        {
            await SanitiseAsync(contained);
        }

        item.Apply(name, bag);
    }

    private void SanitisePart(ContentItem item, ContentTypePartDefinition typePart)
    {
        var part = item.Get<ContentPart>(typePart.Name);

        foreach (var definition in typePart.PartDefinition.Fields.Where(field => field.FieldDefinition.Name == nameof(HtmlField)))
        {
            if (part?.Get<HtmlField>(definition.Name) is { Html.Length: > 0 } field)
            {
                field.Html = sanitizer.Sanitize(field.Html);
                part.Apply(definition.Name, field);
            }
        }
    }
}
