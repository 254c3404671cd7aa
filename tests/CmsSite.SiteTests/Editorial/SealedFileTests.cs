using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Editorial;

/// <summary>The files of a page stay what they were when it was reviewed.</summary>
public sealed class SealedFileTests(NewsroomSite site)
{
    private const string Documents = "ConferenceReportPart.Documents";

    private static readonly byte[] Reviewed = "Relu."u8.ToArray();

    private static readonly byte[] Other = "Autre."u8.ToArray();

    private static readonly Dictionary<string, Action<Form, string>> Uses = new()
    {
        ["photo"] = (form, path) => form.WithEntry("Photos", "x", ("Path", path), ("AlternativeText", "La salle")),
        ["document"] = (form, path) => form.WithEntry("Documents", "x", ("Label", "Programme"), ("File", path)),
        ["address of a document"] = (form, path) => form.WithEntry("Documents", "x", ("Label", "Programme"), ("Url", $"https://site.example/media/{path}")),
        ["text"] = (form, path) => form[Report.Input("Introduction")] = $"<p><a href=\"/media/{path.Replace("-", "%2D", StringComparison.Ordinal)}?v=1\">Programme</a></p>",
        ["transcript of a recording"] = (form, path) => form.WithRecording("Jour 1", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")
            .Forge("Recordings-0.RecordingPart.Transcript.Paths", new JsonArray(new JsonObject { ["path"] = path, ["mediaText"] = "" }).ToJsonString()),
    };

    public static TheoryData<string> Places => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task File_that_a_public_page_shows_is_not_replaced_by_deleting_it_first(string place)
    {
        var (editor, path) = (await site.EditorAsync(), Library.Unique("programme.txt"));
        var (id, title) = await WriteAsync(path, place);
        await site.PublishAsync(id);
        Assert.Contains(title, await editor.UploadAsync(path, Other), StringComparison.Ordinal);
        Assert.Equal(Reviewed, await site.Host.StoredFileAsync(path));

        await editor.DeleteFileAsync(path);
        var refusal = await editor.UploadAsync(path, Other);

        Assert.Equal($"La page « {title} » montre un fichier de ce nom, tel qu’il a été relu. Donnez un autre nom à votre fichier, placez-le dans la page et soumettez la page à la relecture.", refusal);
        Assert.Null(await site.Host.StoredFileAsync(path));
        var history = await (await site.ReviewerAsync()).GetAsync($"/Admin/Editorial/History?Item={id}");
        Assert.Contains(path, history.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portrait_on_a_delegate_s_public_page_is_not_replaced()
    {
        var (editor, path) = (await site.EditorAsync(), Library.Unique("portrait.png"));
        await editor.UploadAsync(path, Library.Picture);
        var person = await site.WriteDelegateAsync();
        await NewsroomSite.EditAsync(editor, person.Id, form =>
        {
            form.Drop("DelegatePart.Portrait.Paths");
            form.Forge("DelegatePart.Portrait.Paths", new JsonArray(new JsonObject { ["path"] = path, ["mediaText"] = "Portrait" }).ToJsonString());
        });
        await site.PublishAsync(person.Id);
        await editor.DeleteFileAsync(path);

        Assert.Contains(person.Name, await editor.UploadAsync(path, Library.Picture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipe_may_bring_the_same_again_and_nothing_else()
    {
        var path = Library.Unique("programme.txt");
        var (id, _) = await WriteAsync(path);
        await site.PublishAsync(id);

        await RunMediaStepAsync(path, Reviewed);
        await Assert.ThrowsAnyAsync<Exception>(() => RunMediaStepAsync(path, Other));

        Assert.Equal(Reviewed, await site.Host.StoredFileAsync(path));
    }

    [Fact]
    public async Task Name_written_otherwise_is_the_same_file()
    {
        var path = Library.Unique("programme.txt");
        var (id, _) = await WriteAsync(path);
        await site.PublishAsync(id);

        await Assert.ThrowsAnyAsync<Exception>(() => RunMediaStepAsync(path.Replace("/", "//./", StringComparison.Ordinal), Other));
        await Assert.ThrowsAnyAsync<Exception>(() => RunMediaStepAsync("ailleurs/../" + path.Replace('/', '\\'), Other));

        Assert.Equal(Reviewed, await site.Host.StoredFileAsync(path));
    }

    [Fact]
    public async Task File_is_sealed_while_its_page_is_under_review_and_not_before_nor_once_it_is_sent_back()
    {
        var (editor, reviewer, path) = (await site.EditorAsync(), await site.ReviewerAsync(), Library.Unique("programme.txt"));
        var (id, _) = await WriteAsync(path);
        Assert.True(await IsReplacedAsync(path));

        await editor.DecideAsync(id, "Submit");
        Assert.False(await IsReplacedAsync(path));

        await reviewer.DecideAsync(id, "RequestChanges", "À revoir");
        Assert.True(await IsReplacedAsync(path));

        await site.ApproveAsync(id);
        Assert.False(await IsReplacedAsync(path));
    }

    [Fact]
    public async Task File_is_free_again_once_no_public_page_shows_it()
    {
        var path = Library.Unique("programme.txt");
        var ((withdrawn, _), (rewritten, _)) = (await WriteAsync(path), await WriteAsync(path));
        await site.PublishAsync(withdrawn);
        await site.PublishAsync(rewritten);

        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{withdrawn}/Unpublish");
        Assert.False(await IsReplacedAsync(path));

        await NewsroomSite.EditAsync(await site.EditorAsync(), rewritten, form => form.Drop($"{Documents}.Index"));
        Assert.False(await IsReplacedAsync(path));

        await site.PublishAsync(rewritten);
        Assert.True(await IsReplacedAsync(path));
    }

    [Fact]
    public async Task What_has_been_public_with_a_file_is_reviewed_again_once_the_file_is_another()
    {
        var (reviewer, path) = (await site.ReviewerAsync(), Library.Unique("programme.txt"));
        var ((id, _), (same, _)) = (await WriteAsync(path), await WriteAsync(Library.Unique("programme.txt")));
        foreach (var one in new[] { id, same })
        {
            await site.PublishAsync(one);
            await reviewer.PostAsync($"/Admin/Contents/ContentItems/{one}/Unpublish");
        }
        Assert.True(await IsReplacedAsync(path));

        foreach (var one in new[] { id, same }) await reviewer.PostAsync($"/Admin/Contents/ContentItems/{one}/Publish");

        Assert.Equal(("Lp", "LP"), (await site.VersionsAsync(id), await site.VersionsAsync(same)));
        await site.PublishAsync(id);
        Assert.Equal("LP", await site.VersionsAsync(id));
    }

    [Theory]
    [InlineData(true, "Lp")]
    [InlineData(false, "LP")]
    public async Task Approval_is_gone_when_a_file_of_what_was_approved_is_replaced_while_a_draft_shows_it_no_longer(bool isReplaced, string expected)
    {
        var (editor, path) = (await site.EditorAsync(), Library.Unique("programme.txt"));
        var (id, _) = await WriteAsync(path);
        await site.ApproveAsync(id);
        await NewsroomSite.EditAsync(editor, id, form => form[$"{Documents}[{EntryOf(form)}].File"] = "");
        if (isReplaced) Assert.True(await IsReplacedAsync(path));

        await NewsroomSite.EditAsync(editor, id, form => form[$"{Documents}[{EntryOf(form)}].File"] = path);
        await (await site.ReviewerAsync()).PostAsync($"/Admin/Contents/ContentItems/{id}/Publish");

        Assert.Equal(expected, await site.VersionsAsync(id));
    }

    [Fact]
    public async Task File_that_is_moved_to_a_sealed_place_goes_beside_it()
    {
        Assert.SkipUnless(RepositoryFolder.CmsHost == "OrchardCore", "The embedded host moves no files.");
        var (editor, path, other) = (await site.EditorAsync(), Library.Unique("programme.txt"), Library.Unique("autre.txt"));
        var (id, _) = await WriteAsync(path);
        await site.PublishAsync(id);
        await editor.UploadAsync(other, Other);
        await editor.DeleteFileAsync(path);

        await editor.PostAsync("/Admin/Media/MoveMedia", ("oldPath", other), ("newPath", path));

        Assert.Null(await site.Host.StoredFileAsync(path));
        Assert.Equal(Other, await site.Host.StoredFileAsync(path.Replace(".txt", "-2.txt", StringComparison.Ordinal)));
    }

    /// <summary>A draft that shows a file of the library, and its title.</summary>
    private async Task<(string Id, string Title)> WriteAsync(string path, string place = "document")
    {
        var editor = await site.EditorAsync();
        var report = new Report($"Fichier {Guid.NewGuid():N}").Complete();
        await editor.UploadAsync(path, Reviewed);
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(report.Inputs);
        Uses[place](form, path);
        return (NewsroomSite.IdOf(await editor.SubmitAsync(form, "submit.Save")), report.Title);
    }

    private static string EntryOf(Form form) => form.Values($"{Documents}.Index").First(key => key.Length == 26);

    private async Task<bool> IsReplacedAsync(string path)
    {
        var editor = await site.EditorAsync();
        await editor.DeleteFileAsync(path);
        return await editor.UploadAsync(path, Other) is null;
    }

    private Task RunMediaStepAsync(string path, byte[] content) => site.Host.RunRecipeAsync(new JsonObject
    {
        ["name"] = "media",
        ["Files"] = new JsonArray(new JsonObject { ["TargetPath"] = path, ["Base64"] = Convert.ToBase64String(content) }),
    });
}
