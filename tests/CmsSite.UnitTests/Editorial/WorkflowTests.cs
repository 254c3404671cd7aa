using System.Text.Json;
using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;

namespace CmsSite.UnitTests.Editorial;

public sealed class WorkflowTests
{
    private static readonly ReviewWorkflow Recipe = Read();

    [Fact]
    public void Workflow_of_the_recipe_works() => Assert.Empty(Check().ProblemsOf(Recipe, []));

    [Fact]
    public void Workflow_that_can_t_work_is_told_what_is_wrong()
    {
        var check = Check();

        Assert.NotEmpty(check.ProblemsOf(Recipe with { Stages = [] }, []));
        Assert.NotEmpty(check.ProblemsOf(Recipe with { States = [.. Recipe.States.Skip(1)] }, []));
        Assert.NotEmpty(check.ProblemsOf(Recipe with { Transitions = [] }, []));
        Assert.NotEmpty(check.ProblemsOf(Recipe with { Transitions = [.. Recipe.Transitions, Recipe.Transitions[0] with { Name = "Lost", To = "Nowhere" }] }, []));
        Assert.NotEmpty(check.ProblemsOf(Recipe with { Stages = [new ReviewStage { Name = "all", Rule = StageRule.AllOf }] }, []));
        Assert.NotEmpty(check.ProblemsOf(Recipe with { Name = "other" }, [Recipe]));
    }

    [Fact]
    public void Workflow_written_and_read_is_the_same() =>
        Assert.Equivalent(Recipe, WorkflowJson.Read(WorkflowJson.Write(Recipe), out _), strict: true);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{ "States": [{ "Name": "x", "Kind": "Unheard" }] }""")]
    public void Unreadable_workflow_is_refused_with_a_reason(string text)
    {
        Assert.Null(WorkflowJson.Read(text, out var problem));
        Assert.NotNull(problem);
    }

    [Fact]
    public void Diagram_shows_every_state_and_every_way_inside_its_frame()
    {
        var diagram = new WorkflowDiagram(Recipe);

        Assert.Equal(Recipe.States.Count, diagram.States.Count);
        Assert.Equal(Recipe.Transitions.Sum(transition => transition.From.Count), diagram.Arrows.Count);
        Assert.All(diagram.States, state => Assert.InRange(state.X + WorkflowDiagram.BoxWidth, 0, diagram.Width));
        Assert.All(diagram.Arrows, arrow => Assert.InRange(arrow.LabelY, 0, diagram.Height));
        Assert.Distinct(diagram.Arrows.Select(arrow => arrow.LabelY));
    }

    private static WorkflowCheck Check() => new(new EnglishLocalizer());

    private static ReviewWorkflow Read()
    {
        var root = Path.Combine(Root, "recipes", "editorial.recipe.json");
        using var recipe = JsonDocument.Parse(File.ReadAllText(root));
        var step = recipe.RootElement.GetProperty("steps").EnumerateArray().Single(step => step.GetProperty("name").GetString() == "ReviewWorkflows");

        return WorkflowJson.Read(step.GetProperty("Workflows")[0].GetRawText(), out _)!;
    }

    private static string Root => System.Reflection.CustomAttributeExtensions
        .GetCustomAttributes<System.Reflection.AssemblyMetadataAttribute>(typeof(WorkflowTests).Assembly).Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private sealed class EnglishLocalizer : IStringLocalizer<WorkflowCheck>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(System.Globalization.CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
