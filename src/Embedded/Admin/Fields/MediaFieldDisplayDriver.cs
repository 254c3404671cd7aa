using System.Text.Json;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Media.ViewModels;
using OrchardCore.Mvc.ModelBinding;

namespace CmsSite.Embedded.Admin.Fields;

internal sealed class MediaFieldDisplayDriver(IStringLocalizer<MediaFieldDisplayDriver> localizer) : ContentFieldDisplayDriver<MediaField>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public override IDisplayResult Edit(MediaField field, BuildFieldEditorContext context)
        => Initialize<EditMediaFieldViewModel>(GetEditorShapeType(context), model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
            var texts = field.MediaTexts ?? [];

            model.Paths = JsonSerializer.Serialize((field.Paths ?? []).Select((path, i) => new Item(path, i < texts.Length ? texts[i] : null, false)), Json);
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
            model.AllowMediaText = settings.AllowMediaText;
            model.AllowedExtensions = settings.AllowedExtensions ?? [];
        });

    public override async Task<IDisplayResult> UpdateAsync(MediaField field, UpdateFieldEditorContext context)
    {
        var model = new EditMediaFieldViewModel();

        await context.Updater.TryUpdateModelAsync(model, Prefix, m => m.Paths);

        var settings = context.PartFieldDefinition.GetSettings<MediaFieldSettings>();
        var items = string.IsNullOrWhiteSpace(model.Paths) ? [] : JsonSerializer.Deserialize<Item[]>(model.Paths, Json) ?? [];
        var kept = items.Where(item => !item.IsRemoved && !string.IsNullOrEmpty(item.Path)).ToArray();

        field.Paths = [.. kept.Select(item => item.Path!)];
        field.MediaTexts = settings.AllowMediaText ? [.. kept.Select(item => item.MediaText ?? "")] : [];
        Validate(field, settings, context);

        return Edit(field, context);
    }

    private void Validate(MediaField field, MediaFieldSettings settings, UpdateFieldEditorContext context)
    {
        var name = context.PartFieldDefinition.DisplayName();

        if (settings.AllowedExtensions is { Length: > 0 } allowed && field.Paths.Any(path => !allowed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Paths), localizer["Media extension is not allowed. Only media with '{0}' extensions are allowed.", string.Join(", ", allowed)]);

        if (settings.Required && field.Paths.Length == 0)
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Paths), localizer["A value is required for {0}.", name]);

        if (!settings.Multiple && field.Paths.Length > 1)
            context.Updater.ModelState.AddModelError(Prefix, nameof(field.Paths), localizer["{0}: Selecting multiple media is forbidden.", name]);
    }

    private sealed record Item(string? Path, string? MediaText, bool IsRemoved);
}
