using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CmsSite.Embedded.Storage;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CmsSite.UnitTests.Content;

/// <summary>Elements are made of what was read until somebody asks for nodes, and nobody can tell.</summary>
public sealed class ReadElementsTests
{
    private const string Json = """
        {"ContentItemId":"4x","ContentType":"Story","DisplayText":"Old","Latest":true,"CreatedUtc":"2024-05-02T08:00:00Z",
         "TitlePart":{"Title":"Old"},"Story":{"Text":{"Text":"a"},"Mood":"calm"},"Tags":["x"],"Number":3}
        """;

    private static ContentItem Item => JsonSerializer.Deserialize<ContentItem>(Json, ContentJson.Options)!;

    [Fact]
    public void Item_has_its_members_and_the_parts_of_its_json()
    {
        var item = Item;

        Assert.Equal(("4x", "Story", "Old", true, false), (item.ContentItemId, item.ContentType, item.DisplayText, item.Latest, item.Published));
        Assert.Equal(new DateTime(2024, 5, 2, 8, 0, 0, DateTimeKind.Utc), item.CreatedUtc);
        Assert.True(item.Has("TitlePart") && item.Has("titlepart") && item.Has("Tags"));
        Assert.False(item.Has("DisplayText") || item.Has("Number") || item.Has("Other"));
        Assert.True(item.IsAsRead);
    }

    [Fact]
    public void Part_and_field_that_were_read_share_their_json_with_the_item_once_it_is_asked_for()
    {
        var item = Item;
        var part = item.Get<ContentPart>("Story");
        var field = part.Get<TextField>("Text");
        Assert.True(item.IsAsRead && part.IsAsRead && field.IsAsRead);

        field.Content["Text"] = "b";

        Assert.False(item.IsAsRead || part.IsAsRead || field.IsAsRead);
        Assert.Equal("b", (string?)item.Data["Story"]!["Text"]!["Text"]);
        Assert.Equal("calm", (string?)part.Data["Mood"]);
    }

    [Fact]
    public void Change_of_a_field_that_was_read_is_stored_with_the_item()
    {
        var item = Item;
        var part = item.Get<ContentPart>("Story");
        part.Alter<TextField>("Text", field => field.Text = "b");
        item.Alter<TitlePart>(title => title.Title = "New");

        var stored = JsonNode.Parse(JsonSerializer.Serialize(item, ContentJson.Options))!;

        Assert.Equal("b", (string?)stored["Story"]!["Text"]!["Text"]);
        Assert.Equal("New", (string?)stored["TitlePart"]!["Title"]);
        Assert.Equal("Old", (string?)stored["DisplayText"]);
    }

    [Fact]
    public void Part_of_another_type_shares_the_json_of_the_first()
    {
        var item = Item;
        var untyped = item.Get<ContentPart>("TitlePart");
        var typed = item.Get<TitlePart>("TitlePart");

        typed.Content["Title"] = "New";

        Assert.Equal("New", (string?)untyped.Data["Title"]);
    }

    [Fact]
    public void Part_that_was_removed_keeps_its_json_to_itself()
    {
        var item = Item;
        var part = item.Get<TitlePart>("TitlePart");
        item.Remove("TitlePart");

        part.Content["Title"] = "New";

        Assert.False(item.Has("TitlePart"));
        Assert.Equal("New", (string?)part.Data["Title"]);
    }

    [Fact]
    public void Item_that_is_read_again_knows_nothing_of_what_was_done_to_the_first()
    {
        var items = new ReadItems();
        var bytes = Encoding.UTF8.GetBytes(Json.Trim());
        var first = items.Read(7, bytes);
        first.Alter<TitlePart>(title => title.Title = "New");
        first.DisplayText = "New";

        var second = items.Read(7, bytes);

        Assert.Equal((7, "Old", "Old"), (second.Id, second.DisplayText, second.Get<TitlePart>("TitlePart").Title));
        Assert.Same(second, second.ContentItem);
    }

    [Fact]
    public void Document_that_has_changed_is_read_anew()
    {
        var items = new ReadItems();
        items.Read(7, Encoding.UTF8.GetBytes(Json.Trim()));

        var changed = items.Read(7, Encoding.UTF8.GetBytes(Json.Trim().Replace("Old", "New", StringComparison.Ordinal)));

        Assert.Equal("New", changed.DisplayText);
    }
}
