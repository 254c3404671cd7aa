using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CmsSite.SiteTests.Site;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Safety;

/// <summary>Script in any text or HTML, by whatever road it comes, is never live.</summary>
public sealed class InertScriptTests(NewsroomSite site)
{
    private const string Payload = """"><script>alert(1)</script><img src=x onerror=alert(2)><a href="javascript:alert(3)">x</a><svg onload=alert(4)></svg>'"""";

    // Their values are checked against lists and rules, so that script in them is refused.
    private static readonly string[] Checked = ["Attendance", "Country", "TimeZone", "EventUrl"];

    [Fact]
    public async Task Script_typed_into_the_form_is_inert()
    {
        var report = Armed(new Report($"Armé {Guid.NewGuid():N} {Payload}").Complete().On(site.NextDay()));
        var id = await site.WriteAsync(report);

        await AssertInertAsync(id);
    }

    [Fact]
    public async Task Script_in_a_recipe_is_inert()
    {
        const string Id = "4armedbyarecipe00000000000";

        await site.Host.RunRecipeAsync(new JsonObject
        {
            ["name"] = "Content",
            ["data"] = new JsonArray(Armed(new Report($"Armé par recette {Payload}").Complete().On(site.NextDay())).ToItem(Id)),
        });

        await AssertInertAsync(Id);
    }

    [Fact]
    public async Task Script_sent_to_the_api_is_inert()
    {
        Assert.SkipUnless(RepositoryFolder.CmsHost == "OrchardCore", "The embedded host has no /api/content.");
        using var application = site.Host.Visit();
        var id = await site.WriteAsync(new Report($"À armer {Guid.NewGuid():N}").Complete());
        var item = Armed(new Report($"Armé par API {Payload}").Complete().On(site.NextDay())).ToItem(id);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/content?draft=true") { Content = new StringContent(item.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "any");

        var answer = await application.SendAsync(request);

        Assert.True(answer.Verdict == "200", $"{answer}");
        await AssertInertAsync(id);
    }

    [Theory]
    [InlineData("Attendance")]
    [InlineData("Country")]
    [InlineData("TimeZone")]
    [InlineData("EventUrl")]
    public async Task Script_in_a_checked_value_is_refused_and_shown_inert(string field)
    {
        var editor = await site.EditorAsync();
        var form = (await NewsroomSite.NewFormAsync(editor)).Fill(new Report($"Armé {Guid.NewGuid():N}").Complete().Inputs);
        form.Drop(Report.Input(field));
        form.Forge(Report.Input(field), Payload);

        var page = await editor.SubmitAsync(form, "submit.Save");

        Assert.Equal("200", page.Verdict);
        AssertInert(page);
    }

    private static Report Armed(Report report)
    {
        foreach (var field in Report.TextFields.Except(Checked).Concat(Report.HtmlFields)) report.With(field, $"{field} {Payload}");
        return report;
    }

    private async Task AssertInertAsync(string id)
    {
        using var reader = site.Host.Visit();
        var editor = await site.EditorAsync();
        await site.PublishAsync(id);
        var path = await site.PathAsync(id);
        Assert.Equal("LP", await site.VersionsAsync(id));

        AssertInert(await reader.GetAsync(path));
        AssertInert(await reader.GetAsync("/fr"));
        AssertInert(await reader.GetAsync("/fr/news"));
        AssertInert(await editor.GetAsync("/Admin/Contents/ContentItems"));
        AssertInert(await editor.GetAsync(NewsroomSite.EditPath(id)));
        AssertInert(await editor.GetAsync($"/Contents/ContentItems/{id}/Preview"));
        AssertInert(await editor.GetAsync(Reviewing.ReviewPath(id)));
        AssertInert(await editor.GetAsync($"/Admin/Editorial/History?Item={id}"));
    }

    private static void AssertInert(Page page)
    {
        Assert.Equal("200", page.Verdict);
        var live = page.Document.All.Where(element =>
            (element.LocalName == "script" && element.GetAttribute("type") != "application/ld+json" && element.TextContent.Contains("alert(", StringComparison.Ordinal))
            || element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) && a.Value.Contains("alert", StringComparison.Ordinal))
            || element.Attributes.Any(a => a.Value.TrimStart().StartsWith("javascript:alert", StringComparison.OrdinalIgnoreCase) && a.Name is "href" or "src" or "action"));
        Assert.True(!live.Any(), $"{page.Path} has live script: {string.Join('\n', live.Select(e => e.OuterHtml))}");
    }
}
