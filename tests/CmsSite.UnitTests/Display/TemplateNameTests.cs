using CmsSite.Embedded.Display.Shapes;

namespace CmsSite.UnitTests.Display;

public sealed class TemplateNameTests
{
    [Theory]
    [InlineData("A-B.Edit", "A_Edit__B")]
    [InlineData("A.B-C", "A_B__C")]
    [InlineData("A-B-C.D-E", "A__B__C_D__E")]
    [InlineData("A.B", "A_B")]
    [InlineData("A_B", "A_B")]
    [InlineData("A.B.C", "A_B_C")]
    [InlineData("A__B", "A__B")]
    [InlineData("Page-FactsPart-Text.Detail", "Page_Detail__FactsPart__Text")]
    [InlineData("TextField-Header.Display", "TextField_Display__Header")]
    [InlineData("TextField-TextArea.Edit", "TextField_Edit__TextArea")]
    public void File_name_tells_the_shape_type(string fileName, string shapeType) =>
        Assert.Equal(shapeType, TemplateName.FromFileName(fileName));

    [Theory]
    [InlineData("/Views/TitlePart.cshtml", "TitlePart")]
    [InlineData("/Views/Items/Content-Page.cshtml", "Content__Page")]
    [InlineData("/Views/Parts/Menu.cshtml", "Parts_Menu")]
    [InlineData("/Views/Fields/TextField.Edit.cshtml", "Fields_TextField_Edit")]
    [InlineData("/Views/Elements/Card.cshtml", "Elements_Card")]
    [InlineData("/Views/Home/Index.cshtml", null)]
    [InlineData("/Views/Items/Deeper/Content.cshtml", null)]
    [InlineData("/Views/_ViewImports.cshtml", null)]
    [InlineData("/Pages/Index.cshtml", null)]
    public void Only_the_folders_of_templates_hold_some(string path, string? shapeType) =>
        Assert.Equal(shapeType, TemplateName.FromPath(path));
}
