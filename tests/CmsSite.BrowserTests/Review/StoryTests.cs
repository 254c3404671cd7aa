using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Review;

/// <summary>The whole way of a report from its writer over its reviewer to its readers, by three people, each at their own screen.</summary>
public sealed class StoryTests(BrowserSite site)
{
    private const string Mistake = "Une conférence s’est tenue à Genf.";
    private const string Mended = "Une conférence s’est tenue à Genève.";
    private const string Remark = "« Genf » : le nom français est Genève.";
    private const string Reason = "La conférence commence dans une heure.";

    private static readonly Dictionary<string, Words> ByCulture = new()
    {
        ["fr"] = new("Vers la relecture", "Soumettre à la relecture", "Demander des corrections", "Approuver", "Publier", "Publier sans relecture", "Publié sans relecture"),
        ["ar"] = new("إلى المراجعة", "إرسال إلى المراجعة", "طلب تعديلات", "موافقة", "نشر", "النشر بلا مراجعة", "نُشر دون مراجعة"),
    };

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Report_is_written_sent_back_mended_approved_and_published_by_those_who_may(string culture)
    {
        var words = ByCulture[culture];
        var title = $"Relecture {Guid.NewGuid():N}";
        var editor = new ReviewScreen(await site.SignInAsync(DemoAccounts.Editor, locale: culture));
        var reviewer = new ReviewScreen(await site.SignInAsync(DemoAccounts.Reviewer, locale: culture));

        var id = await WriteAsync(editor.Page, new Report(title).In(culture).Complete().With("Lead", Mistake));
        await editor.ShootAsync($"{culture}-1-written");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = words.ToTheReview }).ClickAsync();
        await editor.DecideAsync(words.Submit);

        await reviewer.Page.GotoAsync("/Admin/Editorial");
        await reviewer.ShootAsync($"{culture}-2-queue");
        await reviewer.Page.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        await reviewer.ShootAsync($"{culture}-3-to-review");
        await reviewer.DecideAsync(words.RequestChanges, Remark);
        await reviewer.ShootAsync($"{culture}-4-sent-back");

        await editor.Page.GotoAsync($"/Admin/Contents/ContentItems/{id}/Edit");
        Assert.True(await editor.Page.GetByText(Remark).IsVisibleAsync());
        await editor.ShootAsync($"{culture}-5-to-mend");
        await editor.Page.Locator($"[name='{Report.Input("Lead")}']").FillAsync(Mended);
        await SaveAsync(editor.Page);
        await editor.OpenAsync(id);
        await editor.DecideAsync(words.Submit);

        await reviewer.OpenAsync(id);
        await reviewer.ShootAsync($"{culture}-6-mended");
        await reviewer.DecideAsync(words.Approve);
        await reviewer.ShootAsync($"{culture}-7-approved");
        await reviewer.DecideAsync(words.Publish);
        await reviewer.ShootAsync($"{culture}-8-published");

        var reader = await site.OpenAsync(locale: culture);
        await reader.GotoAsync($"/{culture}/news?year=2024");
        await reader.GetByRole(AriaRole.Link, new() { Name = title }).First.ClickAsync();
        var page = await reader.Locator("main").InnerTextAsync();
        Assert.Contains(Mended, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Mistake, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task Administrator_publishes_without_review_for_a_reason_that_the_history_says_loudest(string culture)
    {
        var words = ByCulture[culture];
        var editor = await site.SignInAsync(DemoAccounts.Editor, locale: culture);
        var administrator = new ReviewScreen(await site.SignInAsync(SiteHost.Administrator, locale: culture));
        var title = $"Urgence {Guid.NewGuid():N}";
        var id = await WriteAsync(editor, new Report(title).In(culture).Complete());

        await administrator.OpenAsync(id);
        await administrator.PublishWithoutReviewAsync(words.PublishWithoutReview, Reason);

        await administrator.Page.GotoAsync($"/Admin/Editorial/History?Item={id}");
        await administrator.ShootAsync($"{culture}-9-history");
        Assert.Contains(title, await administrator.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);
        var rows = administrator.Page.GetByRole(AriaRole.Row);
        var loud = rows.Filter(new() { HasText = words.PublishedWithoutReview });
        Assert.Contains(Reason, await loud.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(SiteHost.Administrator.UserName, await loud.InnerTextAsync(), StringComparison.Ordinal);
        var others = await rows.Filter(new() { HasNotText = words.PublishedWithoutReview, Has = administrator.Page.GetByRole(AriaRole.Cell) }).AllAsync();
        Assert.NotEmpty(others);
        foreach (var other in others) Assert.NotEqual(await LookOfAsync(loud), await LookOfAsync(other));
    }

    private static async Task<string> WriteAsync(IPage page, Report report)
    {
        await page.GotoAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create");
        foreach (var (name, value) in report.Inputs)
        {
            var input = page.Locator($"[name='{name}']");
            if (await input.EvaluateAsync<string>("input => input.type") is var kind && kind == "hidden") await input.EvaluateAsync("(input, value) => input.value = value", value);
            else if (kind == "select-one") await input.SelectOptionAsync(value);
            else await input.FillAsync(value);
        }

        await SaveAsync(page);
        return page.Url.Split('?')[0].Split('/')[^2];
    }

    private static Task SaveAsync(IPage page) => page.LeaveByAsync(() => page.ClickAsync("button[name='submit.Save'][value='submit.Save']"));

    private static Task<string> LookOfAsync(ILocator row) =>
        row.GetByRole(AriaRole.Cell).First.EvaluateAsync<string>("cell => { const style = getComputedStyle(cell); return style.fontWeight + style.backgroundColor + style.boxShadow; }");

    /// <summary>What the buttons and links say in a language.</summary>
    private sealed record Words(string ToTheReview, string Submit, string RequestChanges, string Approve, string Publish, string PublishWithoutReview, string PublishedWithoutReview);
}
