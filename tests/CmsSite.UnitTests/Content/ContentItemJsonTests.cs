using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace CmsSite.UnitTests.Content;

public sealed class ContentItemJsonTests
{
    private const string Stored = """
        {"ContentItemId":"4a","ContentItemVersionId":"4b","ContentType":"Story","DisplayText":"A","Latest":true,"Published":false,"ModifiedUtc":"2026-03-01T10:00:00.1234567Z","PublishedUtc":null,"CreatedUtc":"2026-03-01T09:00:00Z","Owner":"u","Author":"me","TitlePart":{"Title":"A"},"StoryPart":{"Place":{"Text":"Vienna"},"Seats":{"Value":12.5},"Own":[1,{"x":null}]},"Strange":[true]}
        """;

    [Fact]
    public void Item_comes_back_as_it_was_member_for_member()
    {
        Assert.Equal(Stored, JsonSerializer.Serialize(Read(), ContentJson.Options));
    }

    [Fact]
    public void What_is_not_ASCII_is_escaped()
    {
        var item = new ContentItem { DisplayText = "é & <b>" };

        Assert.Contains("\"\\u00E9 \\u0026 \\u003Cb\\u003E\"", JsonSerializer.Serialize(item, ContentJson.Options), StringComparison.Ordinal);
    }

    [Fact]
    public void Content_is_read_by_member_and_a_missing_one_is_null()
    {
        var content = Read().Content;

        Assert.Equal("Vienna", (string)content.StoryPart.Place.Text);
        Assert.Equal(12.5m, (decimal?)content.StoryPart.Seats.Value);
        Assert.Null(content.StoryPart.Missing);
        Assert.Null(content.Missing);
        Assert.True(content.StoryPart.Place.Text == "Vienna");
        Assert.IsType<JsonObject>((JsonObject)content.StoryPart);
    }

    [Fact]
    public void Content_is_written_by_member()
    {
        var item = Read();

        item.Content.StoryPart.Place.Text = "Geneva";
        item.Content.StoryPart.Added = new { Text = "x" };

        Assert.Equal("Geneva", item.Get<ContentPart>("StoryPart").Get<TextField>("Place").Text);
        Assert.Equal("x", (string)item.Content.StoryPart.Added.Text);
    }

    [Fact]
    public void Applied_part_keeps_what_its_class_does_not_know_and_empties_what_is_null()
    {
        var item = Read();
        item.Content.TitlePart.Subtitle = "S";

        item.Alter<TitlePart>(part => part.Title = null!);

        Assert.Equal("""{"Title":null,"Subtitle":"S"}""", item.Data["TitlePart"]!.ToJsonString());
    }

    [Fact]
    public void New_part_is_written_without_nulls()
    {
        var item = new ContentItem();

        item.Weld(new TitlePart());

        Assert.Equal("{}", item.Data["TitlePart"]!.ToJsonString());
    }

    [Fact]
    public void Applied_field_renews_the_parts_of_its_item()
    {
        var item = Read();
        var typed = item.Get<StoryPart>("StoryPart");

        item.Get<ContentPart>("StoryPart").Apply("Place", new TextField { Text = "Geneva" });

        Assert.Equal("Vienna", typed.Place.Text);
        Assert.Equal("Geneva", item.Get<StoryPart>("StoryPart").Place.Text);
    }

    [Fact]
    public void Copy_shares_nothing_with_its_item()
    {
        var item = Read();

        var copy = item.Clone();
        copy.Content.TitlePart.Title = "B";

        Assert.Equal("A", item.Get<TitlePart>("TitlePart").Title);
        Assert.Equal("4b", copy.ContentItemVersionId);
    }

    [Fact]
    public void Part_that_cannot_be_read_is_not_there()
    {
        var item = new ContentItem { Data = new JsonObject { ["TitlePart"] = new JsonObject { ["Title"] = new JsonObject() } } };

        Assert.False(item.TryGet<TitlePart>(out _));
    }

    private static ContentItem Read() => JsonSerializer.Deserialize<ContentItem>(Stored, ContentJson.Options)!;

    private sealed class StoryPart : ContentPart
    {
        public TextField Place { get; set; } = new();
    }
}
