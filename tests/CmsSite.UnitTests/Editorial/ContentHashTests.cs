using System.Text.Json;
using CmsSite.Editorial.Reviews;
using OrchardCore.ContentManagement;

namespace CmsSite.UnitTests.Editorial;

public sealed class ContentHashTests
{
    private const string Item = """
        {"ContentItemId":"i","ContentItemVersionId":"v1","ContentType":"ConferenceReport","DisplayText":"T","Latest":true,"Published":false,
         "ModifiedUtc":"2024-01-01T00:00:00Z","Owner":"o","Author":"a",
         "TitlePart":{"Title":"T"},"P":{"Lead":{"Text":"one\r\ntwo"},"Edition":{"Value":24.0}},
         "Programme":{"ContentItems":[{"ContentItemId":"p1","ContentItemVersionId":null,"ContentType":"Panel","ModifiedUtc":"2024-01-01T00:00:00Z","TitlePart":{"Title":"Panel"}}]}}
        """;

    [Theory]
    [InlineData("\"v1\"", "\"v2\"")]
    [InlineData("\"Latest\":true", "\"Latest\":false")]
    [InlineData("\"Author\":\"a\"", "\"Author\":\"b\"")]
    [InlineData("2024-01-01T00:00:00Z", "2025-02-02T00:00:00Z")]
    [InlineData("one\\r\\ntwo", "one\\ntwo")]
    [InlineData("24.0", "24")]
    [InlineData("\"TitlePart\":{\"Title\":\"T\"}", "\"TitlePart\":{\"Title\":\"T\"},\"PublishLaterPart\":{\"ScheduledPublishUtc\":\"2030-01-01T00:00:00Z\"}")]
    [InlineData("\"P\":{", "\"P\":{\"Note\":{\"Text\":null},\"Empty\":{},\"List\":[],")]
    public void Hash_is_the_same_where_a_reader_sees_no_difference(string old, string changed) => Assert.Equal(HashOf(Item), HashOf(Item.Replace(old, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"Title\":\"T\"", "\"Title\":\"U\"")]
    [InlineData("one\\r\\ntwo", "one two")]
    [InlineData("24.0", "25")]
    [InlineData("\"Title\":\"Panel\"", "\"Title\":\"Panel \"")]
    [InlineData("\"p1\"", "\"p2\"")]
    public void Hash_differs_where_a_reader_sees_a_difference(string old, string changed) => Assert.NotEqual(HashOf(Item), HashOf(Item.Replace(old, changed, StringComparison.Ordinal)));

    private static string HashOf(string json) => ContentHash.Of(JsonSerializer.Deserialize<ContentItem>(json)!);
}
