using System.Collections.Concurrent;
using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Safety;

/// <summary>What the site has acknowledged survives its death.</summary>
public sealed class KilledProcessTests
{
    private const int Saves = 100;
    private const int Rounds = 3;

    [Fact]
    public async Task Site_killed_in_the_middle_of_a_hundred_saves_has_lost_no_acknowledged_one()
    {
        using var root = new ContentRoot(NewsroomSite.Recipes);
        var acknowledged = new ConcurrentDictionary<string, string>();

        await using (var first = await SiteProcess.StartAsync(root))
        {
            using var visitor = first.Visit();
            await visitor.SignInAsync(DemoAccounts.Editor);
            await SaveAsync(visitor, acknowledged, kill: first.Kill);
        }

        await using var second = await SiteProcess.StartAsync(root);
        using var again = second.Visit();
        await again.SignInAsync(DemoAccounts.Editor);
        Assert.InRange(acknowledged.Count, Saves / 2, Saves - 1);
        foreach (var (id, title) in acknowledged)
        {
            Assert.Equal(title, (await NewsroomSite.EditFormAsync(again, id))["TitlePart.Title"]);
        }
    }

    [Fact]
    public async Task Site_killed_between_approval_and_publication_has_kept_the_approval_and_publishes_wholly_or_not_at_all()
    {
        using var root = new ContentRoot(NewsroomSite.Recipes);
        var id = "";

        await using (var first = await SiteProcess.StartAsync(root))
        {
            using var editor = await SignInAsync(first, DemoAccounts.Editor);
            using var reviewer = await SignInAsync(first, DemoAccounts.Reviewer);
            id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report("Publication interrompue").Complete().Inputs), "submit.Save"));
            await editor.DecideAsync(id, "Submit");
            await reviewer.DecideAsync(id, "Approve");
            first.Kill();
        }

        for (var round = 0; round < Rounds; round++)
        {
            await using var next = await SiteProcess.StartAsync(root);
            using var reviewer = await SignInAsync(next, DemoAccounts.Reviewer);
            if (!await IsWaitingAsync(next, reviewer, id)) return;
            var publication = reviewer.SubmitAsync(await reviewer.DecisionFormAsync(id), "Publish");
            next.Kill();
            await Task.WhenAny(publication);
        }

        await using var last = await SiteProcess.StartAsync(root);
        using var again = await SignInAsync(last, DemoAccounts.Reviewer);
        if (await IsWaitingAsync(last, again, id)) await again.DecideAsync(id, "Publish");
        Assert.False(await IsWaitingAsync(last, again, id));
    }

    /// <summary>Whether the approved report waits for its publication; else it must be public, on its page as on the screen.</summary>
    private static async Task<bool> IsWaitingAsync(SiteProcess process, Visitor reviewer, string id)
    {
        using var reader = process.Visit();
        using var administrator = await SignInAsync(process, SiteHost.Administrator);
        var isWaiting = (await reviewer.DecisionFormAsync(id)).Buttons.Contains("Publish");
        var history = await administrator.PostAsync("/Admin/Editorial/History/Verify");

        Assert.Equal("sound", history.Document.QuerySelector("[data-verification]")?.GetAttribute("data-verification"));
        Assert.Equal(isWaiting ? "404" : "200", (await reader.GetAsync("/fr/news/publication-interrompue")).Verdict);
        Assert.Equal(!isWaiting, (await reader.GetAsync("/fr/news")).Words.Contains("Publication interrompue", StringComparison.Ordinal));
        return isWaiting;
    }

    private static async Task<Visitor> SignInAsync(SiteProcess process, Account account)
    {
        var visitor = process.Visit();
        await visitor.SignInAsync(account);
        return visitor;
    }

    /// <summary>Saves one draft after the other; in the middle the site is killed while a save is under way.</summary>
    private static async Task SaveAsync(Visitor visitor, ConcurrentDictionary<string, string> acknowledged, Action kill)
    {
        var form = await NewsroomSite.NewFormAsync(visitor);
        for (var save = 0; save < Saves; save++)
        {
            var title = $"Sauvegarde {save}";
            form.Fill(new Report(title).Complete().Inputs);
            var saving = visitor.SubmitAsync(form, "submit.Save");
            if (save == Saves / 2) kill();
            try
            {
                acknowledged[NewsroomSite.IdOf(await saving)] = title;
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }
}
