using System.Text;
using CmsSite.Embedded.Display.Placement;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;

namespace CmsSite.UnitTests.Display;

public sealed class PlacementTableTests
{
    [Fact]
    public void The_last_matching_entry_of_a_file_wins()
    {
        var table = Table("""{ "TextField": [ { "place": "Content:1" }, { "place": "Content:2" } ] }""");

        Assert.Equal("Content:2", table.Find(Shape("TextField"), "/")!.Location);
    }

    [Fact]
    public void The_file_of_most_force_decides_alone_where_it_matches()
    {
        var table = Table(
            """{ "TextField": [ { "place": "Header" } ] }""",
            """{ "TextField": [ { "displayType": "Summary", "alternates": [ "Short" ] } ] }""");

        Assert.Equal("Header", table.Find(Shape("TextField"), "/")!.Location);
        var summary = table.Find(Shape("TextField", "Summary"), "/")!;
        Assert.Null(summary.Location);
        Assert.Equal(["Short"], summary.Alternates);
    }

    [Fact]
    public void Comments_trailing_commas_and_unknown_filters_do_no_harm()
    {
        var table = Table("""
            /* shapes */
            { "TextField": [ { "place": "Content", "planet": "Mars", }, ], }
            """);

        Assert.Equal("Content", table.Find(Shape("textfield"), "/")!.Location);
    }

    [Theory]
    [InlineData("Facts", true)]
    [InlineData("Fact", false)]
    [InlineData("Fac*", true)]
    [InlineData("fac*", true)]
    [InlineData("facts", false)]
    public void Content_type_is_exact_unless_it_ends_with_a_star(string filter, bool matches)
    {
        var table = Table($$"""{ "TextField": [ { "place": "-", "contentType": [ "Other", "{{filter}}" ] } ] }""");

        Assert.Equal(matches, table.Find(Shape("TextField", item: new ContentItem { ContentType = "Facts" }), "/") is not null);
    }

    [Fact]
    public void Content_part_asks_whether_the_item_has_it()
    {
        var table = Table("""{ "TextField": [ { "place": "-", "contentPart": "FactsPart" } ] }""");
        var item = new ContentItem { ContentType = "Facts" };
        item.Weld("FactsPart", new ContentPart());

        Assert.NotNull(table.Find(Shape("TextField", item: item), "/"));
        Assert.Null(table.Find(Shape("TextField", item: new ContentItem()), "/"));
        Assert.Null(table.Find(Shape("TextField"), "/"));
    }

    [Theory]
    [InlineData("~/news", "/News/", true)]
    [InlineData("news", "/news", true)]
    [InlineData("/news", "/news/1", false)]
    [InlineData("/news*", "/news/1", true)]
    public void Path_ignores_case_and_end_slash(string filter, string path, bool matches)
    {
        var table = Table($$"""{ "TextField": [ { "place": "-", "path": "{{filter}}" } ] }""");

        Assert.Equal(matches, table.Find(Shape("TextField"), path) is not null);
    }

    [Fact]
    public void Differentiator_and_display_type_are_exact()
    {
        var table = Table("""{ "TextField_Edit": [ { "place": "Sidebar", "displayType": "Edit", "differentiator": "FactsPart-Text" } ] }""");

        Assert.NotNull(table.Find(Shape("TextField_Edit", "Edit", "FactsPart-Text"), "/"));
        Assert.Null(table.Find(Shape("TextField_Edit", "Edit", "FactsPart-Other"), "/"));
        Assert.Null(table.Find(Shape("TextField_Edit", "edit", "FactsPart-Text"), "/"));
    }

    [Fact]
    public void A_key_with_an_editor_or_display_mode_is_that_of_its_base_type()
    {
        var table = Table("""{ "TextField_Display__Header": [ { "place": "-" } ] }""");

        Assert.NotNull(table.Find(Shape("TextField_Display"), "/"));
    }

    private static ShapePlacementContext Shape(string type, string displayType = "Detail", string? differentiator = null, ContentItem? item = null)
    {
        IShape zone = new Shape();
        if (item is not null) zone.Properties["ContentItem"] = item;
        return new ShapePlacementContext(type, displayType, differentiator, zone);
    }

    private static PlacementTable Table(params string[] filesByForce) => PlacementTable.Read(filesByForce.Select(json => new OneFile(json)));

    private sealed class OneFile(string content) : IFileProvider, IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => default;

        public long Length => content.Length;

        public string Name => "placement.json";

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(content));

        public IFileInfo GetFileInfo(string subpath) => this;

        public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

        public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
    }
}
