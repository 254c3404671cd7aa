using System.Text.Json.Nodes;

namespace CmsSite.SiteTests.Site;

/// <summary>Someone to send to conferences.</summary>
/// <param name="Id">The item in French.</param>
/// <param name="Set">The localization set, which reports keep.</param>
/// <param name="Name">The name on the page.</param>
public sealed record TestDelegate(string Id, string Set, string Name);

/// <summary>Makes delegates as an editor does from within a report.</summary>
internal static class Delegates
{
    private const string Create = "/Admin/Conferences/NewDelegate";

    /// <summary>An editor writes someone down, in French.</summary>
    public static async Task<TestDelegate> WriteDelegateAsync(this NewsroomSite site, string position = "Conseillère")
    {
        var family = $"CURIE {Guid.NewGuid():N}";
        var answer = await (await site.EditorAsync()).PostAsync(Create, ("GivenName", "Marie"), ("FamilyName", family), ("Position", position), ("Culture", "fr"));
        var item = JsonNode.Parse(answer.Text)!;

        return new(((string)item["publishUrl"]!).Split('/')[^1], (string)item["set"]!, $"Marie {family}");
    }

    /// <summary>An editor writes someone down, and a reviewer approves and publishes it.</summary>
    public static async Task<TestDelegate> PublishDelegateAsync(this NewsroomSite site, string position = "Conseillère")
    {
        var person = await site.WriteDelegateAsync(position);
        await site.PublishAsync(person.Id);
        return person;
    }
}
