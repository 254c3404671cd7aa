using CmsSite.Embedded.Shell;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Modules.Manifest;

namespace CmsSite.UnitTests.Shell;

public sealed class FeatureGraphTests
{
    [Fact]
    public void Features_stand_after_what_they_need_then_by_id()
    {
        var graph = Graph(Module("Beta"), Module("Alpha", "Zulu"), Module("Zulu"));

        Assert.Equal(["Zulu", "Alpha", "Beta"], Ids(graph.InOrder));
    }

    [Fact]
    public void A_higher_priority_stands_later()
    {
        var first = Module("Alpha");
        var graph = new FeatureGraph([.. Features(first, priority: "1"), .. Features(Module("Beta"))]);

        Assert.Equal(["Beta", "Alpha"], Ids(graph.InOrder));
    }

    [Fact]
    public void Themes_stand_last_and_base_themes_before_those_built_on_them()
    {
        var graph = Graph(
            Theme("Alpha", baseTheme: "Base"),
            Theme("Base"),
            Module("Zulu"));

        Assert.Equal(["Zulu", "Base", "Alpha"], Ids(graph.InOrder));
    }

    [Fact]
    public void A_feature_is_enabled_with_all_that_it_needs()
    {
        var graph = Graph(Module("A", "B"), Module("B", "C"), Module("C"), Module("D"));

        Assert.Equal(["C", "B", "A"], Ids(graph.WithDependencies(["A", "Unknown"])));
    }

    [Fact]
    public void A_feature_is_disabled_with_all_that_need_it()
    {
        var graph = Graph(Module("A", "B"), Module("B", "C"), Module("C"), Module("D"));

        Assert.Equal(["B", "A"], Ids(graph.WithDependents(["B"])));
    }

    [Fact]
    public void A_missing_dependency_is_named_with_the_feature_that_asks_for_it()
    {
        var graph = Graph(Module("A", "Absent"));

        var gap = graph.FirstMissingDependency(graph.InOrder);

        Assert.Equal(("A", "Absent"), (gap?.Feature.Id, gap?.Missing));
    }

    [Fact]
    public void A_module_that_declares_features_has_only_those()
    {
        var module = new HostedModule(
            typeof(FeatureGraphTests).Assembly, "M", new ModuleAttribute(), [new FeatureAttribute { Id = "M.One" }, new FeatureAttribute { Id = "M.Two" }]);

        Assert.Equal(["M.One", "M.Two"], module.Features.Select(feature => feature.Id));
    }

    [Fact]
    public void The_suites_modules_stand_after_the_hosts_own_and_before_themes()
    {
        var enabled = new EnabledModules(Graph(Theme("Alpha"), Module("Beta"), Module("CmsSite.Embedded.Host")).InOrder);

        Assert.Equal(["CmsSite.Embedded.Host", "Beta", "Alpha"], enabled.InOrder.Select(module => module.Id));
    }

    private static FeatureGraph Graph(params HostedModule[] modules) => new(modules.SelectMany(module => Features(module)));

    private static IEnumerable<HostedFeature> Features(HostedModule module, string? priority = null)
        => priority is null
            ? module.Features
            : [new HostedFeature(module, new FeatureAttribute { Id = module.Id, Priority = priority })];

    private static HostedModule Module(string id, params string[] needs)
        => new(typeof(FeatureGraphTests).Assembly, id, new ModuleAttribute { Dependencies = needs }, []);

    private static HostedModule Theme(string id, string? baseTheme = null)
        => new(typeof(FeatureGraphTests).Assembly, id, new ThemeAttribute { BaseTheme = baseTheme }, []);

    private static IEnumerable<string> Ids(IEnumerable<HostedFeature> features) => features.Select(feature => feature.Id);
}
