using System.Text;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Writing;

/// <summary>What comes into the media library, through each host's own upload.</summary>
public sealed class MediaTests(NewsroomSite site)
{
    private const string Secret = "46.2044 N, 6.1432 E";

    private static byte[] NotedPicture => [.. Library.Picture[..33], 0, 0, 0, (byte)Secret.Length, .. "tEXt"u8, .. Encoding.ASCII.GetBytes(Secret), 0, 0, 0, 0, .. Library.Picture[33..]];

    [Fact]
    public async Task Uploaded_picture_loses_what_its_camera_noted()
    {
        var path = Unique("photo.png");

        Assert.Null(await UploadAsync(path, NotedPicture));

        Assert.Equal(Library.Picture, await StoredAsync(path));
    }

    [Theory]
    [InlineData("carte.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", "Le fichier ne correspond pas à son extension.")]
    [InlineData("programme.pdf", "<html>", "Le fichier ne correspond pas à son extension.")]
    [InlineData("carte.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", ".svg")]
    public async Task File_that_lies_about_its_kind_and_svg_are_refused(string name, string content, string expected)
    {
        var path = Unique(name);

        Assert.Contains(expected, await UploadAsync(path, Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

        Assert.Null(await StoredAsync(path));
    }

    [Fact]
    public async Task Damaged_picture_is_refused_and_nothing_stored()
    {
        var path = Unique("photo.png");

        Assert.Equal("L’image est endommagée ou incomplète.", await UploadAsync(path, Library.Picture[..^20]));

        Assert.Null(await StoredAsync(path));
    }

    [Fact]
    public async Task File_of_the_same_name_stays_what_it_is()
    {
        var path = Unique("notes.txt");
        await UploadAsync(path, "un"u8.ToArray());

        Assert.NotNull(await UploadAsync(path, "deux"u8.ToArray()));

        Assert.Equal("un"u8.ToArray(), await StoredAsync(path));
    }

    [Fact]
    public async Task Folder_is_made_and_deleted_with_its_files()
    {
        var editor = await site.EditorAsync();
        var folder = $"dossier-{Guid.NewGuid():N}";
        await editor.PostAsync("/Admin/Media/CreateFolder", ("path", ""), ("name", folder));
        await UploadAsync($"{folder}/un.txt", "un"u8.ToArray());
        await UploadAsync($"{folder}/deux.txt", "deux"u8.ToArray());

        await editor.PostAsync("/Admin/Media/DeleteMedia", ("path", $"{folder}/un.txt"));
        Assert.Null(await StoredAsync($"{folder}/un.txt"));
        Assert.NotNull(await StoredAsync($"{folder}/deux.txt"));

        await editor.PostAsync("/Admin/Media/DeleteFolder", ("path", folder));
        Assert.Null(await StoredAsync($"{folder}/deux.txt"));
    }

    [Fact]
    public async Task Library_is_closed_to_visitors_and_to_posts_without_token()
    {
        var editor = await site.EditorAsync();
        using var visitor = site.Host.Visit();
        var path = Unique("photo.txt");
        await UploadAsync(path, "un"u8.ToArray());

        Assert.Equal("200", (await editor.GetAsync("/Admin/Media")).Verdict);
        Assert.Equal("login", (await visitor.GetAsync("/Admin/Media")).Verdict);
        Assert.Equal("login", (await visitor.PostAsync("/Admin/Media/DeleteMedia", ("path", path))).Verdict);
        Assert.Equal("400", (await editor.PostWithoutTokenAsync("/Admin/Media/DeleteMedia", ("path", path))).Verdict);
        Assert.NotNull(await StoredAsync(path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tests/..")]
    [InlineData("../Media")]
    public async Task Root_is_not_deleted(string path)
    {
        Assert.SkipUnless(path.Length == 0 || RepositoryFolder.CmsHost == "Embedded", "Orchard Core's library is its own.");
        var kept = Unique("reste.txt");
        await UploadAsync(kept, "un"u8.ToArray());
        var administrator = await site.SignedInAsync(SiteHost.Administrator);

        var page = await administrator.PostAsync("/Admin/Media/DeleteFolder", ("path", path));

        Assert.Equal("403", page.Verdict);
        Assert.NotNull(await StoredAsync(kept));
    }

    [Fact]
    public async Task Page_shows_folders_and_files_and_takes_uploads_and_deletions_without_a_script()
    {
        Assert.SkipUnless(RepositoryFolder.CmsHost == "Embedded", "Orchard Core's library is its own.");
        var editor = await site.EditorAsync();
        var folder = $"salle-{Guid.NewGuid():N}";
        await UploadAsync($"{folder}/photo.png", Library.Picture);

        var root = await editor.GetAsync("/Admin/Media");
        var shown = await editor.GetAsync(root.Document.QuerySelectorAll(".media-folders a").Single(link => link.TextContent.Contains(folder, StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Equal($"{folder}/photo.png", shown.Document.QuerySelector(".media-files code")?.TextContent);
        Assert.Equal($"/media/{folder}/photo.png", shown.Document.QuerySelector(".media-files img")?.GetAttribute("src"));
        Assert.NotNull(shown.Document.QuerySelector($"a[href='/Admin/Media']"));

        var left = await editor.FollowAsync(await editor.SubmitAsync(new Form(shown.Document.Forms.Single(form => form.Action.EndsWith("DeleteMedia", StringComparison.Ordinal)))));
        Assert.Contains($"{folder}/photo.png", Assert.Single(left.Messages), StringComparison.Ordinal);
        Assert.Empty(left.Document.QuerySelectorAll(".media-files"));
        Assert.Null(await StoredAsync($"{folder}/photo.png"));
    }

    private static string Unique(string name) => Library.Unique(name);

    private async Task<string?> UploadAsync(string path, byte[] content) => await (await site.EditorAsync()).UploadAsync(path, content);

    private Task<byte[]?> StoredAsync(string path) => site.Host.StoredFileAsync(path);
}
