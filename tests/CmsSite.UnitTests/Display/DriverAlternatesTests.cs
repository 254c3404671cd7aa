using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace CmsSite.UnitTests.Display;

public sealed class DriverAlternatesTests
{
    [Fact]
    public void A_part_has_alternates_of_its_type_and_display()
    {
        var part = Part("Page", "FactsPart", "FactsPart");

        Assert.Equal(["FactsPart_Detail", "Page__FactsPart", "Page_Detail__FactsPart"], PartAlternates.Get(part, "FactsPart", "Detail"));
    }

    [Fact]
    public void A_named_part_has_those_of_its_name_after_them()
    {
        var part = Part("Page", "BagPart", "Panels");

        Assert.Equal(
            ["BagPart_Detail", "Page__BagPart", "Page_Detail__BagPart", "Page__Panels", "Page_Detail__Panels"],
            PartAlternates.Get(part, "BagPart", "Detail"));
    }

    [Fact]
    public void Another_shape_of_a_part_has_those_of_the_part_and_the_shape()
    {
        var part = Part("Page", "FactsPart", "Second");

        Assert.Equal(
            ["X_Detail", "Page__FactsPart__X", "Page_Detail__FactsPart__X", "Page__Second__X", "Page_Detail__Second__X"],
            PartAlternates.Get(part, "X", "Detail"));
    }

    [Fact]
    public void An_editor_has_those_of_the_editor_only()
    {
        var part = Part("Page", "FactsPart", "Second");

        Assert.Equal(["Page_Edit__FactsPart", "Page_Edit__Second"], PartAlternates.Get(part, "FactsPart_Edit", "Edit"));
    }

    [Fact]
    public void A_stereotype_follows_each_alternate_of_the_type()
    {
        var part = Part("Page", "FactsPart", "FactsPart", "Widget");

        Assert.Equal(
            ["FactsPart_Detail", "Page__FactsPart", "Widget__FactsPart", "Page_Detail__FactsPart", "Widget_Detail__FactsPart"],
            PartAlternates.Get(part, "FactsPart", "Detail"));
    }

    [Fact]
    public void A_field_has_alternates_of_its_name_kind_and_part()
    {
        var part = Part("Page", "FactsPart", "Second");

        Assert.Equal(
            ["TextField_Detail", "FactsPart__Text", "Page__TextField", "Page__FactsPart__Text", "FactsPart_Detail__Text", "Page_Detail__TextField", "Page_Detail__FactsPart__Text"],
            FieldAlternates.Get(part, Field(), "TextField", "Detail"));
    }

    [Fact]
    public void A_field_in_a_display_mode_has_those_of_the_mode()
    {
        var part = Part("Page", "FactsPart", "Second");

        Assert.Equal(
            [
                "TextField_Display__M_Detail", "TextField_Detail__M_Display",
                "TextField_Display__TextField__M", "FactsPart_Display__Text__TextField__M", "Page_Display__TextField__TextField__M", "Page_Display__Second__Text__TextField__M",
                "TextField_Detail__TextField__M_Display", "FactsPart_Detail__Text__TextField__M_Display",
                "Page_Detail__TextField__TextField__M_Display", "Page_Detail__Second__Text__TextField__M_Display",
            ],
            FieldAlternates.Get(part, Field("M"), "TextField_Display__M", "Detail"));
    }

    private static ContentTypePartDefinition Part(string type, string part, string name, string? stereotype = null)
    {
        var builder = new ContentTypeDefinitionBuilder(new ContentTypeDefinition(type, type)).WithPart(name, part, _ => { });
        if (stereotype is not null) builder.Stereotype(stereotype);
        return builder.Build().Parts.Single();
    }

    private static ContentPartFieldDefinition Field(string? displayMode = null) => new(
        new ContentFieldDefinition("TextField"),
        "Text",
        new JsonObject { [nameof(ContentPartFieldSettings)] = new JsonObject { ["DisplayMode"] = displayMode } });
}
