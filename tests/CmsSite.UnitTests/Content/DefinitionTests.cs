using System.Text.Json.Nodes;
using CmsSite.Embedded.Definitions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Documents;
using OrchardCore.Recipes.Models;
using OrchardCore.Title.Models;

namespace CmsSite.UnitTests.Content;

public sealed class DefinitionTests
{
    private readonly DefinitionManager _definitions = new(new OneDocument());

    [Fact]
    public async Task Type_has_the_fields_of_its_parts_with_their_settings()
    {
        await DefineStoryAsync();

        var type = await _definitions.GetTypeDefinitionAsync("Story");

        var part = Assert.Single(type!.Parts, one => one.Name == "StoryPart");
        var field = Assert.Single(part.PartDefinition.Fields);
        Assert.Equal("TextField", field.FieldDefinition.Name);
        Assert.Equal("Where it was", field.GetSettings<TextFieldSettings>().Hint);
        Assert.Equal("Place", field.DisplayName());
        Assert.Same(part, field.ContentTypePartDefinition);
        Assert.True(type.IsDraftable());
        Assert.False(type.IsSecurable());
    }

    [Fact]
    public async Task Change_of_one_setting_leaves_the_others()
    {
        await DefineStoryAsync();

        await _definitions.AlterTypeDefinitionAsync("story", type => type.Securable().WithPart(nameof(TitlePart), part => part.WithPosition("3")));

        var changed = (await _definitions.GetTypeDefinitionAsync("Story"))!;
        Assert.True(changed is { } && changed.IsDraftable() && changed.IsSecurable());
        Assert.Equal([nameof(TitlePart), "StoryPart"], changed.Parts.Select(part => part.Name));
        Assert.Equal("3", changed.Parts.First().GetSettings<ContentTypePartSettings>().Position);
        Assert.Equal(TitlePartOptions.EditableRequired, changed.Parts.First().GetSettings<TitlePartSettings>().Options);
    }

    [Fact]
    public async Task Step_merges_what_it_names_and_keeps_what_nobody_knows()
    {
        await DefineStoryAsync();

        await new Step(_definitions).RunAsync("""
            {"ContentTypes":[{"Name":"Story","DisplayName":"Tale","Settings":{"ContentTypeSettings":{"Listable":true},"Strange":{"List":[1]}},
              "ContentTypePartDefinitionRecords":[{"PartName":"BagPart","Name":"Panels","Settings":{"BagPartSettings":{"ContainedContentTypes":["Panel"]}}}]}],
             "ContentParts":[{"Name":"StoryPart","Settings":{},"ContentPartFieldDefinitionRecords":[{"FieldName":"TextField","Name":"Place","Settings":{"TextFieldSettings":{"Required":true}}}]}]}
            """);

        var type = (await _definitions.GetTypeDefinitionAsync("Story"))!;
        Assert.Equal("Tale", type.DisplayName);
        Assert.True(type.IsDraftable() && type.IsListable());
        Assert.Equal([nameof(TitlePart), "StoryPart", "Panels"], type.Parts.Select(part => part.Name));
        Assert.Equal("""{"List":[1]}""", type.Settings["Strange"]!.ToJsonString());
        var settings = type.Parts.ElementAt(1).PartDefinition.Fields.Single().GetSettings<TextFieldSettings>();
        Assert.Equal(("Where it was", true), (settings.Hint, settings.Required));
    }

    [Fact]
    public async Task Deleted_part_leaves_its_types()
    {
        await DefineStoryAsync();

        await _definitions.DeletePartDefinitionAsync("StoryPart");

        Assert.Equal([nameof(TitlePart)], (await _definitions.GetTypeDefinitionAsync("Story"))!.Parts.Select(part => part.Name));
        Assert.Null(await _definitions.GetPartDefinitionAsync("StoryPart"));
    }

    [Theory]
    [InlineData("1Story")]
    [InlineData("A story")]
    [InlineData("Owner")]
    public async Task Name_that_items_could_not_bear_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _definitions.AlterTypeDefinitionAsync(name, type => type.Draftable()));
    }

    private async Task DefineStoryAsync()
    {
        await _definitions.AlterPartDefinitionAsync("StoryPart", part => part
            .WithField<TextField>("Place", field => field.WithSettings(new TextFieldSettings { Hint = "Where it was" })));
        await _definitions.AlterTypeDefinitionAsync("Story", type => type
            .Draftable()
            .WithPart(nameof(TitlePart), part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("StoryPart"));
    }

    private sealed class Step(IContentDefinitionManager definitions)
    {
        public Task RunAsync(string json) =>
            new ContentDefinitionStep(definitions, new StringLocalizer<ContentDefinitionStep>(new Untranslated()))
                .ExecuteAsync(new RecipeExecutionContext { Name = "ContentDefinition", Step = JsonNode.Parse(json)!.AsObject() });
    }

    private sealed class Untranslated : IStringLocalizerFactory, IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, name);

        public IStringLocalizer Create(Type resourceSource) => this;

        public IStringLocalizer Create(string baseName, string location) => this;

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }

    // Committed at once: each reading sees what was stored last.
    private sealed class OneDocument : IDocumentManager<ContentDefinitionRecord>
    {
        private string _stored = "{}";

        public Task<ContentDefinitionRecord> GetOrCreateMutableAsync(Func<Task<ContentDefinitionRecord>>? factoryAsync = null) =>
            Task.FromResult(System.Text.Json.JsonSerializer.Deserialize<ContentDefinitionRecord>(_stored, OrchardCore.ContentManagement.ContentJson.Options)!);

        public Task<ContentDefinitionRecord> GetOrCreateImmutableAsync(Func<Task<ContentDefinitionRecord>>? factoryAsync = null) => GetOrCreateMutableAsync();

        public Task UpdateAsync(ContentDefinitionRecord document, Func<ContentDefinitionRecord, Task>? afterUpdateAsync = null)
        {
            _stored = System.Text.Json.JsonSerializer.Serialize(document, OrchardCore.ContentManagement.ContentJson.Options);
            return Task.CompletedTask;
        }
    }
}
