using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Bridges;

/// <summary>Imports content as Orchard Core's deployment does, in the admin.</summary>
internal static class Deployment
{
    /// <summary>Imports an item as text or as a package, and gives back the page that tells what came of it.</summary>
    public static async Task<Page> ImportAsync(BridgedSite site, string how, JsonObject item)
    {
        var administrator = await site.AdministratorAsync();
        var recipe = new JsonObject
        {
            ["name"] = "deployed",
            ["steps"] = new JsonArray(new JsonObject { ["name"] = "Content", ["data"] = new JsonArray(item) }),
        }.ToJsonString();

        if (how == "json")
        {
            var answer = await administrator.SubmitAsync((await administrator.GetAsync("/Admin/DeploymentPlan/Import/Json")).FormWith("Json").Fill([new("Json", recipe)]));
            Assert.Equal("200", answer.Verdict);
            Assert.Empty(answer.Errors);
            return answer;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/Admin/DeploymentPlan/Import/Import")
        {
            Content = new MultipartFormDataContent
            {
                { new ByteArrayContent(Package(recipe)), "importedPackage", "deployed.zip" },
                { new StringContent(await administrator.TokenAsync()), Visitor.TokenName },
            },
        };
        return await administrator.FollowAsync(await administrator.SendAsync(request));
    }

    private static byte[] Package(string recipe)
    {
        using var memory = new MemoryStream();

        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("Recipe.json").Open();
            entry.Write(Encoding.UTF8.GetBytes(recipe));
        }

        return memory.ToArray();
    }
}
