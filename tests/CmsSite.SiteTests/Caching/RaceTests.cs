using CmsSite.SiteTests.Site;
using CmsSite.Testing.Content;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CmsSite.SiteTests.Caching;

/// <summary>A page that was read before a change and is finished after it is nobody's but its visitor's.</summary>
public sealed class RaceTests(RaceTests.GatedSite gated) : IClassFixture<RaceTests.GatedSite>
{
    [Fact]
    public async Task Page_begun_before_a_change_and_finished_after_it_is_not_kept()
    {
        var id = await ApprovedAsync("Titre changé");
        using var early = gated.Host.Visit();
        using var late = gated.Host.Visit();
        gated.Gate.Close();

        var waiting = early.GetWithAsync("/fr/news", (Gate.Header, "1"));
        await gated.Gate.Reached;
        await gated.Host.InScopeAsync(services => services.PublishLatestAsync(id));
        var meanwhile = late.GetAsync("/fr/news");
        gated.Gate.Open();
        await waiting;

        Assert.Contains("Titre changé", (await meanwhile).Words, StringComparison.Ordinal);
        Assert.Contains("Titre changé", (await late.GetAsync("/fr/news")).Words, StringComparison.Ordinal);
    }

    private async Task<string> ApprovedAsync(string title)
    {
        using var editor = await gated.Host.SignInAsync(DemoAccounts.Editor);
        using var reviewer = await gated.Host.SignInAsync(DemoAccounts.Reviewer);
        var id = NewsroomSite.IdOf(await editor.SubmitAsync((await NewsroomSite.NewFormAsync(editor)).Fill(new Report(title).Complete().Inputs), "submit.Save"));
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");
        return id;
    }

    /// <summary>A site one of whose pages waits, all its content read, before it is drawn.</summary>
    public sealed class GatedSite : IAsyncLifetime
    {
        public GatedSite() => Host = new(new SiteSetup
        {
            Recipe = "development",
            RecipeFiles = NewsroomSite.Recipes,
            Tenant = services => services.Configure<MvcOptions>(options => options.Filters.Add(Gate)),
        });

        public Gate Gate { get; } = new();

        public SiteHost Host { get; }

        public async ValueTask InitializeAsync() => await Host.StartAsync();

        public async ValueTask DisposeAsync() => await Host.DisposeAsync();
    }

    /// <summary>Holds the result of a request that asks for it.</summary>
    public sealed class Gate : IAsyncResultFilter
    {
        public const string Header = "X-Gate";

        private TaskCompletionSource _reached = new();
        private TaskCompletionSource _opened = new();

        public Task Reached => _reached.Task;

        public void Close() => (_reached, _opened) = (new(), new());

        public void Open() => _opened.SetResult();

        public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
        {
            if (context.HttpContext.Request.Headers.ContainsKey(Header))
            {
                _reached.SetResult();
                await _opened.Task;
            }

            await next();
        }
    }
}
