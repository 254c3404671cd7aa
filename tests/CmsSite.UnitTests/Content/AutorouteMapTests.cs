using CmsSite.Embedded.Parts;
using OrchardCore.Autoroute.Core.Indexes;

namespace CmsSite.UnitTests.Content;

public sealed class AutorouteMapTests
{
    private static readonly AutorouteMap Map = AutorouteMap.Empty.With([], [Row("a", "fr/a"), Row("b", "fr/b"), Row("c", "/fr/c/")]);

    [Fact]
    public void Item_answers_at_its_new_path_alone_and_the_others_stay_untouched()
    {
        var map = Map.With(["a"], [Row("a", "fr/z")]);

        Assert.Equal("a", map.ByPath["/FR/Z"].ContentItemId);
        Assert.Equal("/fr/z", map.ByItem["a"].Path);
        Assert.DoesNotContain("/fr/a", map.ByPath.Keys);
        Assert.Same(Map.ByItem["b"], map.ByItem["b"]);
        Assert.Same(Map.ByPath["/fr/c"], map.ByPath["/fr/c"]);
        Assert.Equal("/fr/a", Map.ByItem["a"].Path);
    }

    [Fact]
    public void Unpublished_items_answer_nowhere()
    {
        var map = Map.With(["a", "b", "unknown"], []);

        Assert.Equal(["/fr/c"], map.ByPath.Keys);
        Assert.Equal(["c"], map.ByItem.Keys);
    }

    [Fact]
    public void Path_that_is_given_up_is_answered_by_the_item_that_has_it_too()
    {
        var both = Map.With(["d"], [Row("a", "fr/a"), Row("d", "fr/a")]);
        Assert.Equal("d", both.ByPath["/fr/a"].ContentItemId);

        var map = both.With(["d"], [Row("a", "fr/a")]);

        Assert.Equal("a", map.ByPath["/fr/a"].ContentItemId);
        Assert.Empty(both.With(["a", "d"], []).With(["b", "c"], []).ByPath);
    }

    [Fact]
    public void Items_change_paths_with_each_other()
    {
        var map = Map.With(["a", "b"], [Row("a", "fr/b"), Row("b", "fr/a")]);

        Assert.Equal(("b", "a"), (map.ByPath["/fr/a"].ContentItemId, map.ByPath["/fr/b"].ContentItemId));
    }

    private static AutoroutePartIndex Row(string item, string path) => new() { ContentItemId = item, Path = path, Published = true };
}
