using System.Globalization;
using System.Text;
using CmsSite.Testing;
using CmsSite.Testing.Content;
using CmsSite.Testing.Http;
using CmsSite.Testing.Site;

namespace CmsSite.Bench;

/// <summary>Measures the editorial workflow of the published site, request after request: queues, decisions, comparison.</summary>
internal sealed class EditorialBench(string host, Machine machine) : IDisposable
{
    private const int Waiting = 10_000;
    private const int Panels = 60;
    private const int Warmups = 240;
    private const int Times = 300;

    private readonly StringBuilder _table = new($"### {host}, {Waiting:N0} items wait, {Times} requests each\n\n| what | p50 ms | p99 ms | longest ms | CPU ms | at most |\n|---|---|---|---|---|---|\n");
    private readonly Timing _timing = new();

    public void Dispose() => _timing.Dispose();

    public async Task RunAsync()
    {
        var place = Path.Combine(RepositoryFolder.File("artifacts", "bench"), host);
        var folder = Path.Combine(place, "run-editorial");
        await EditorialData.MakeAsync(Path.Combine(place, $"editorial-{Waiting}"), folder, Waiting);
        File.Copy(Path.Combine(place, "site", "appsettings.json"), Path.Combine(folder, "appsettings.json"), overwrite: true);
        using var site = await Site.StartAsync(machine, Path.Combine(place, "site", "CmsSite.Web.dll"), folder, "/fr");
        using var client = new HttpClient(_timing, disposeHandler: false) { BaseAddress = new Uri(Site.Address) };
        using var editor = await SignInAsync(client, DemoAccounts.Editor);

        // Cookies are the handler's: whoever signs in next needs one of his own.
        using var otherTiming = new Timing();
        using var otherClient = new HttpClient(otherTiming, disposeHandler: false) { BaseAddress = new Uri(Site.Address) };
        using var reviewer = await SignInAsync(otherClient, DemoAccounts.Reviewer);

        await QueuesAsync(site, reviewer, otherTiming);
        var report = await WriteAsync(editor);
        await DecisionsAsync(site, report, editor, reviewer, otherTiming);
        await CompareAsync(site, report, editor, reviewer);

        await File.WriteAllTextAsync(Path.Combine(RepositoryFolder.File("artifacts", "bench"), $"{host}-editorial.md"), _table.ToString());
        Console.WriteLine(_table);
    }

    private async Task QueuesAsync(Site site, Visitor reviewer, Timing timing)
    {
        foreach (var (name, query) in new[] { ("queue", ""), ("queue by due date", "?order=Due"), ("queue of a language", "?language=ar&days=1"), ("queue, page 200", "?page=200"), ("queue of everybody", "?all=true&order=Title") })
        {
            await MeasureAsync(site, name, 150, async _ =>
            {
                var page = await reviewer.GetAsync("/Admin/Editorial" + query);
                if (page.Verdict != "200") throw new InvalidOperationException($"{query}: {page}");
                return timing.Last;
            });
        }
    }

    private async Task DecisionsAsync(Site site, string id, Visitor editor, Visitor reviewer, Timing reviewing)
    {
        var cycle = new[] { (editor, "Submit", _timing), (reviewer, "Approve", reviewing), (reviewer, "RequestChanges", reviewing) };
        await MeasureAsync(site, "decision on a report of 60 panels", 100, async turn =>
        {
            var (person, transition, timing) = cycle[turn % cycle.Length];
            await person.DecideAsync(id, transition, $"Turn {turn}");
            return timing.Last;
        });
    }

    private async Task CompareAsync(Site site, string id, Visitor editor, Visitor reviewer)
    {
        // What is public stays a version of its own when a draft is written beside it.
        await editor.DecideAsync(id, "Submit", "");
        await reviewer.DecideAsync(id, "Approve", "");
        await reviewer.DecideAsync(id, "Publish", "");
        await SaveAsync(editor, id, form =>
        {
            for (var panel = 0; panel < Panels; panel += 2) form[$"Programme-{panel}.PanelPart.Summary.Html"] = $"<p>{Words(panel + 7)}</p><p>Another paragraph.</p>";
        });
        var versions = (await editor.GetAsync($"/Admin/Editorial/Versions/{id}")).Document.QuerySelectorAll("[data-version]").Select(row => row.GetAttribute("data-version")).ToList();
        await MeasureAsync(site, "comparison of two versions of it", 200, async _ =>
        {
            var page = await editor.GetAsync($"/Admin/Editorial/Versions/{id}/Compare?from={versions[1]}&to={versions[0]}");
            if (page.Verdict != "200") throw new InvalidOperationException($"Not compared: {page}");
            return _timing.Last;
        });
    }

    private async Task MeasureAsync(Site site, string name, int bound, Func<int, Task<double>> runAsync)
    {
        for (var warmup = 0; warmup < Warmups; warmup++) await runAsync(warmup);
        List<double> times = [];
        var before = Cpu(site);
        for (var time = 0; time < Times; time++) times.Add(await runAsync(time));
        var cpu = (Cpu(site) - before).TotalMilliseconds / Times;
        times.Sort();
        _table.Append($"| {name} | {times[Times / 2]:N0} | {times[Times * 99 / 100]:N0} | {times[^1]:N0} | {cpu:N0} | {bound} |\n");
    }

    private static TimeSpan Cpu(Site site)
    {
        site.Process.Refresh();
        return site.Process.TotalProcessorTime;
    }

    private static async Task<Visitor> SignInAsync(HttpClient client, Account account)
    {
        var visitor = new Visitor(client);
        await visitor.SignInAsync(account);
        return visitor;
    }

    private static async Task<string> WriteAsync(Visitor editor)
    {
        var form = (await editor.GetAsync("/Admin/Contents/ContentTypes/ConferenceReport/Create")).FormWith("TitlePart.Title").Fill(new Report("Bench of the review").Complete().Inputs);
        for (var panel = 0; panel < Panels; panel++)
        {
            form.Forge("Programme.Prefixes", $"Programme-{panel}").Forge("Programme.ContentTypes", "Panel").Forge("Programme.ContentItems", $"new{panel}")
                .Forge($"Programme-{panel}.TitlePart.Title", $"Panel {panel}").Forge($"Programme-{panel}.PanelPart.Kind.Text", "Panel").Forge($"Programme-{panel}.PanelPart.Summary.Html", $"<p>{Words(panel)}</p>");
        }

        var answer = await editor.SubmitAsync(form, "submit.Save");
        return answer.Location?.Split('/')[^2] ?? throw new InvalidOperationException($"Not written: {answer}");
    }

    private static async Task SaveAsync(Visitor editor, string id, Action<Form> change)
    {
        var form = (await editor.GetAsync($"/Admin/Contents/ContentItems/{id}/Edit")).FormWith("TitlePart.Title");
        change(form);
        var answer = await editor.SubmitAsync(form, "submit.Save");
        if (answer.Location is null) throw new InvalidOperationException($"Not saved: {answer}");
    }

    private static string Words(int start) => string.Join(' ', Enumerable.Range(start, 90).Select(number => string.Create(CultureInfo.InvariantCulture, $"word{number * 7 % 61}")));
}
