using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace CmsSite.ContractTests.Site;

/// <summary>A part of the tests' own, with one value, as a module would bring it.</summary>
public sealed class WordPart : ContentPart
{
    public string? Word { get; set; }
}

public sealed class WordPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public string? Word { get; set; }
}

public sealed class WordPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<WordPartIndex>()
        .When(item => item.Has<WordPart>())
        .Map(item => new WordPartIndex { ContentItemId = item.ContentItemId, Word = item.TryGet<WordPart>(out var part) ? part.Word : null });
}

public sealed class WordMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(WordPart), part => part.Attachable());
        await definitions.AlterTypeDefinitionAsync("Word", type => type
            .WithDisplayName("Word").Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart(nameof(WordPart)));
        await SchemaBuilder.CreateMapIndexTableAsync<WordPartIndex>(table => table
            .Column<string>(nameof(WordPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(WordPartIndex.Word), column => column.WithLength(100)));
        return 1;
    }
}

/// <summary>Notes the calls that a part's handler gets.</summary>
public sealed class WordPartSpy(HandlerLog log) : ContentPartHandler<WordPart>
{
    public override Task CreatingAsync(CreateContentContext context, WordPart part) => log.NoteAsync("part.Creating", context);

    public override Task CreatedAsync(CreateContentContext context, WordPart part) => log.NoteAsync("part.Created", context);

    public override Task UpdatedAsync(UpdateContentContext context, WordPart part) => log.NoteAsync("part.Updated", context);

    public override Task ValidatingAsync(ValidateContentContext context, WordPart part) => log.NoteAsync("part.Validating", context);

    public override Task PublishingAsync(PublishContentContext context, WordPart part) => log.NoteAsync("part.Publishing", context);

    public override Task PublishedAsync(PublishContentContext context, WordPart part) => log.NoteAsync("part.Published", context);
}
