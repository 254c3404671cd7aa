using System.Text.Json.Nodes;
using CmsSite.Testing.Site;

namespace CmsSite.SiteTests.Bridges;

/// <summary>A workflow of Orchard Core: one event, one task.</summary>
internal static class Workflow
{
    private static int _last;

    /// <summary>An event of a request's that anybody may send who knows the address.</summary>
    public static JsonObject OnRequest => Activity("HttpRequestEvent", new JsonObject { ["HttpMethod"] = "GET", ["ValidateAntiforgeryToken"] = false });

    /// <summary>An event that takes no settings, or those given.</summary>
    public static JsonObject On(string name, JsonObject? properties = null) => Activity(name, properties ?? []);

    public static JsonObject Publish(string id) => Activity("PublishContentTask", new JsonObject { ["Content"] = Expression($"'{id}'") });

    public static JsonObject Update(string id, string title) => Activity("UpdateContentTask", new JsonObject
    {
        ["Publish"] = true,
        ["Content"] = Expression($"'{id}'"),
        ["ContentProperties"] = Expression(Titled(title)),
    });

    public static JsonObject Create(string contentType, string title) => Activity("CreateContentTask", new JsonObject
    {
        ["Publish"] = true,
        ["ContentType"] = contentType,
        ["ContentProperties"] = Expression(Titled(title)),
    });

    /// <summary>Adds the workflow to the site; its name is given back.</summary>
    public static async Task<string> AddAsync(BridgedSite site, JsonObject begin, JsonObject task)
    {
        var name = $"Workflow {Interlocked.Increment(ref _last)}";
        begin["IsStart"] = true;
        (begin["ActivityId"], task["ActivityId"]) = ("4begin00000000000000000000", "4task000000000000000000000");
        await site.Host.RunRecipeAsync(new JsonObject
        {
            ["name"] = "WorkflowType",
            ["data"] = new JsonArray(new JsonObject
            {
                ["WorkflowTypeId"] = $"4workflow{_last:D17}",
                ["Name"] = name,
                ["IsEnabled"] = true,
                ["Activities"] = new JsonArray(begin, task),
                ["Transitions"] = new JsonArray(new JsonObject
                {
                    ["SourceActivityId"] = "4begin00000000000000000000",
                    ["SourceOutcomeName"] = "Done",
                    ["DestinationActivityId"] = "4task000000000000000000000",
                }),
            }),
        });
        return name;
    }

    /// <summary>Adds a workflow that a request begins, and sends that request, signed in as nobody.</summary>
    public static async Task RunAsync(BridgedSite site, JsonObject task)
    {
        var name = await AddAsync(site, OnRequest, task);
        var administrator = await site.AdministratorAsync();
        var address = await administrator.PostAsync(
            "/Admin/OrchardCore.Workflows/HttpWorkflow/GenerateUrl",
            ("workflowTypeId", await IdAsync(site, name)), ("activityId", "4begin00000000000000000000"), ("tokenLifeSpan", "1"));
        using var anybody = site.Host.Visit();

        var answer = await anybody.GetAsync(address.Text.Trim('"'));

        Assert.True((int)answer.Status < 400, $"{answer}");
    }

    /// <summary>The number by which the admin knows a workflow.</summary>
    public static async Task<string> IdAsync(BridgedSite site, string name)
    {
        var list = await (await site.AdministratorAsync()).GetAsync("/Admin/Workflows/Types?pageSize=100");
        var link = list.Document.QuerySelectorAll("a[href*='/Workflows/Types/Edit']").FirstOrDefault(link => link.TextContent.Trim() == name);
        Assert.True(link is not null, $"{name} is not listed: {list.Words}");
        return link!.GetAttribute("href")!.Split('?')[0].Split('/')[^1];
    }

    private static JsonObject Activity(string name, JsonObject properties) => new() { ["Name"] = name, ["X"] = 0, ["Y"] = 0, ["IsStart"] = false, ["Properties"] = properties };

    private static JsonObject Expression(string text) => new() { ["Expression"] = text };

    private static string Titled(string title) =>
        $$"""{ "DisplayText": "{{title}}", "TitlePart": { "Title": "{{title}}" }, "LocalizationPart": { "Culture": "fr" } }""";
}
