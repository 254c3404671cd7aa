using System.ComponentModel.DataAnnotations;
using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using YesSql;

namespace CmsSite.ContractTests.Content;

/// <summary>The steps of <see cref="ManagerStory"/> with what Orchard Core was seen to do in each.</summary>
internal static class ManagerSteps
{
    private const string New = "item.Activating[-] item.Activated[lp] item.Initializing[lp] item.Initialized[lp]";
    private const string LoadDraft = "item.Loading[Lp] item.Loaded[Lp]";
    private const string LoadLive = "item.Loading[LP] item.Loaded[LP]";
    private const string LoadBoth = "item.Loading[lP] item.Loaded[lP] item.Loading[Lp] item.Loaded[Lp]";
    private const string NewVersion = "item.Loading[LP] item.Loaded[LP] item.Versioning[lP] item.Versioned[lP]";
    private const string SaveDraft = "item.DraftSaving[Lp] item.DraftSaved[Lp]";
    private const string CreateDraft = "part.Creating[Lp] item.Creating[Lp] item.Created[Lp] part.Created[Lp]";
    private const string Import = "part.Creating[LP] item.Creating[LP] part.Validating[LP] item.Validating[LP] item.Validated[LP] "
        + "item.Created[LP] part.Created[LP] part.Publishing[LP] item.Publishing(prev=none)[LP] item.Published(prev=none)[LP] part.Published[LP] item.Imported[LP]";

    private const string A = "id=1 version=A created=set published=set";
    private const string B = "id=2 version=B created=set published=set";
    private const string C = "id=3 version=C created=set published=set";
    private const string E = "id=5 version=E created=set published=set";

    public static IReadOnlyList<StoryStep> All { get; } =
    [
        new("New", New, "id 26 chars, version null, type Word", async s =>
        {
            var item = await s.Manager.NewAsync("Word");
            return $"id {item.ContentItemId.Length} chars, version {item.ContentItemVersionId ?? "null"}, type {item.ContentType}";
        }),
        new("Create a draft", $"{New} {CreateDraft}", "returned True", async s =>
        {
            var item = await s.Manager.NewAsync("Word");
            item.Alter<WordPart>(part => part.Word = "a");
            s.Story.Id = item.ContentItemId;
            return $"returned {await s.Manager.CreateAsync(item, VersionOptions.Draft)}";
        }),
        new("The draft's row in the map index", "–", "rows a", s => s.RowsAsync()),
        new("Get the latest of a draft", LoadDraft, "Lp word=a id=1 version=A created=set published=null", s => s.DescribeAsync(VersionOptions.Latest)),
        new("Get the published of a draft", "–", "null", s => s.DescribeAsync(VersionOptions.Published)),
        new("Get a draft without options", "–", "null", s => s.DescribeAsync()),
        new("Get the draft", LoadDraft, "Lp word=a id=1 version=A created=set published=null", s => s.DescribeAsync(VersionOptions.Draft)),
        new("Publish",
            $"{LoadDraft} part.Publishing[Lp] item.Publishing(prev=none)[Lp] item.Published(prev=none)[LP] part.Published[LP]",
            $"returned True LP word=a {A}",
            PublishAsync),
        new("Get the draft of a published item", "–", "null", s => s.DescribeAsync(VersionOptions.Draft)),
        new("Require a draft of a published item", NewVersion, $"Lp word=a {B}", s => s.DescribeAsync(VersionOptions.DraftRequired)),
        new("All versions with the required draft", LoadBoth, $"lP word=a {A} Lp word=a {B} | index lP Lp", s => s.VersionsAsync()),
        new("Update the draft", $"{LoadDraft} item.Updating[Lp] item.Updated[Lp] part.Updated[Lp]", $"Lp word=b {B}", s => s.ChangeAsync("b", s.Manager.UpdateAsync)),
        new("Query what the same scope saved", $"{LoadDraft} {SaveDraft}", "query in the same request sees 1", async s =>
        {
            await s.ChangeAsync("here", s.Manager.SaveDraftAsync);
            return $"query in the same request sees {await s.Session.QueryIndex<WordPartIndex>(x => x.Word == "here").CountAsync()}";
        }),
        new("Save the draft", $"{LoadDraft} {SaveDraft}", $"Lp word=c {B}", s => s.ChangeAsync("c", s.Manager.SaveDraftAsync)),
        new("Get the latest above a published version", LoadDraft, $"Lp word=c {B}", s => s.DescribeAsync(VersionOptions.Latest)),
        new("Get the published below a draft", "item.Loading[lP] item.Loaded[lP]", $"lP word=a {A}", s => s.DescribeAsync(VersionOptions.Published)),
        new("All versions with the saved draft", LoadBoth, $"lP word=a {A} Lp word=c {B} | index lP Lp", s => s.VersionsAsync()),
        new("Publish and be cancelled",
            $"{LoadDraft} part.Publishing[Lp] item.Publishing(prev=yes)[Lp]",
            $"returned False Lp word=c {B}",
            PublishAsync) { Handler = ("item.Publishing", context => ((PublishContentContext)context).Cancel = true) },
        new("All versions after the cancelled publication", LoadBoth, $"lP word=a {A} Lp word=c {B} | index lP Lp", s => s.VersionsAsync()),
        new("Publish the second version",
            $"{LoadDraft} part.Publishing[Lp] item.Publishing(prev=yes)[Lp] item.Published(prev=yes)[LP] part.Published[LP]",
            $"returned True LP word=c {B}",
            PublishAsync),
        new("All versions after the second publication",
            $"item.Loading[lp] item.Loaded[lp] {LoadLive}",
            $"lp word=a {A} LP word=c {B} | index lp LP",
            s => s.VersionsAsync()),
        new("Rows of old versions stay in the map index", "–", "rows a,c", s => s.RowsAsync()),
        new("Require another draft", NewVersion, $"Lp word=c {C}", s => s.DescribeAsync(VersionOptions.DraftRequired)),
        new("Discard the draft",
            $"{LoadDraft} item.Loading[lP] item.Loaded[lP] item.Removing(noActive=False)[Lp] item.Removed(noActive=False)[lp]",
            $"lp word=c {C}",
            async s =>
            {
                var draft = await s.GetAsync(VersionOptions.Draft);
                await s.Manager.DiscardDraftAsync(draft);
                return s.Story.Describe(draft);
            }),
        new("All versions after the discarded draft",
            $"item.Loading[lp] item.Loaded[lp] {LoadLive} item.Loading[lp] item.Loaded[lp]",
            $"lp word=a {A} LP word=c {B} lp word=c {C} | index lp LP lp",
            s => s.VersionsAsync()),
        new("Clone",
            $"{LoadLive} {New} {CreateDraft} item.Cloning[LP] item.Cloned[Lp]",
            "clone Lp word=c id=4 version=D created=set published=null same id False text ",
            async s =>
            {
                var item = await s.GetAsync(VersionOptions.Latest);
                var clone = await s.Manager.CloneAsync(item);
                return $"clone {s.Story.Describe(clone)} same id {clone.ContentItemId == item.ContentItemId} text {clone.DisplayText}";
            }),
        new("Validate and fail",
            $"{NewVersion} part.Validating[Lp] item.Validating[Lp] item.Validated[Lp]",
            "succeeded False, errors no bad words@Word",
            async s =>
            {
                var item = await s.GetAsync(VersionOptions.DraftRequired);
                var result = await s.Manager.ValidateAsync(item);
                await s.Session.CancelAsync();
                return $"succeeded {result.Succeeded}, errors {string.Join(' ', result.Errors.Select(e => $"{e.ErrorMessage}@{string.Join(',', e.MemberNames)}"))}";
            }) { Handler = ("part.Validating", context => ((ValidateContentContext)context).Fail(new ValidationResult("no bad words", ["Word"]))) },
        new("Save a draft above the published version", $"{NewVersion} {SaveDraft}", $"Lp word=c {E}", s => s.ChangeAsync("c", s.Manager.SaveDraftAsync)),
        new("Save and cancel the session", $"{LoadDraft} {SaveDraft}", $"Lp word=lost {E}", async s =>
        {
            var told = await s.ChangeAsync("lost", s.Manager.SaveDraftAsync);
            await s.Session.CancelAsync();
            return told;
        }),
        new("Get the latest after the cancelled session", LoadDraft, $"Lp word=c {E}", s => s.DescribeAsync(VersionOptions.Latest)),
        new("All versions after the cancelled session",
            $"item.Loading[lp] item.Loaded[lp] item.Loading[lP] item.Loaded[lP] item.Loading[lp] item.Loaded[lp] {LoadDraft}",
            $"lp word=a {A} lP word=c {B} lp word=c {C} Lp word=c {E} | index lp lP lp Lp",
            s => s.VersionsAsync()),
        new("Publish the last version",
            $"{LoadDraft} part.Publishing[Lp] item.Publishing(prev=yes)[Lp] item.Published(prev=yes)[LP] part.Published[LP]",
            $"returned True LP word=c {E}",
            PublishAsync),
        new("Remove", $"{LoadLive} item.Removing(noActive=True)[LP] item.Removed(noActive=True)[lp]", $"returned True lp word=c {E}", async s =>
        {
            var item = await s.GetAsync(VersionOptions.Latest);
            return $"returned {await s.Manager.RemoveAsync(item)} {s.Story.Describe(item)}";
        }),
        new("Get the latest of a removed item", "–", "null", s => s.DescribeAsync(VersionOptions.Latest)),
        new("All versions of a removed item",
            "item.Loading[lp] item.Loaded[lp] item.Loading[lp] item.Loaded[lp] item.Loading[lp] item.Loaded[lp] item.Loading[lp] item.Loaded[lp]",
            $"lp word=a {A} lp word=c {B} lp word=c {C} lp word=c {E} | index lp lp lp lp",
            s => s.VersionsAsync()),
        new("Import an unknown item", $"item.Importing[LP] {Import}", "LP word=i id=6 version=F created=set published=set", s => ImportAsync(s, "i", "0001")),
        new("Import another version of a known item",
            $"{LoadLive} item.Importing[LP] item.Removing(noActive=True)[LP] item.Removed(noActive=True)[LP] {Import}",
            "LP word=j id=7 version=G created=set published=set",
            s => ImportAsync(s, "j", "0002")),
        new("New, then create a version",
            $"{New} part.Creating[lp] item.Creating[lp] part.Validating[lp] item.Validating[lp] item.Validated[lp] item.Created[lp] part.Created[lp]",
            "succeeded True lp word=z id=8 version=H created=set published=null",
            async s =>
            {
                var item = await s.Manager.NewAsync("Word");
                item.Alter<WordPart>(part => part.Word = "z");
                var result = await s.Manager.CreateContentItemVersionAsync(item);
                return $"succeeded {result.Succeeded} {s.Story.Describe(item)}";
            }),
    ];

    private static async Task<string> PublishAsync(StoryScope scope)
    {
        var item = await scope.GetAsync(VersionOptions.Latest);
        return $"returned {await scope.Manager.PublishAsync(item)} {scope.Story.Describe(item)}";
    }

    private static async Task<string> ImportAsync(StoryScope scope, string word, string version)
    {
        var item = new ContentItem
        {
            ContentItemId = scope.Story.ImportedId,
            ContentItemVersionId = scope.Story.ImportedId[..22] + version,
            ContentType = "Word",
            Latest = true,
            Published = true,
        };
        item.Alter<WordPart>(part => part.Word = word);
        await scope.Manager.ImportAsync([item]);
        return scope.Story.Describe(item);
    }
}
