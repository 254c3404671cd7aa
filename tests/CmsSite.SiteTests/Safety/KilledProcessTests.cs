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
