using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;
using Microsoft.AspNetCore.Razor.Hosting;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>
/// The compiled views of the enabled modules, each under a folder of its module, so that views of the same name stay apart;
/// and the two pages that put every view into the theme's layout.
/// </summary>
internal sealed class ModuleViews(EnabledModules modules) : IApplicationFeatureProvider<ViewsFeature>
{
    public static string PathOf(HostedModule module, string identifier) => $"/Areas/{module.Id}{identifier}";

    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewsFeature feature)
    {
        var loader = new RazorCompiledItemLoader();
        foreach (var module in modules.InOrder)
        {
            foreach (var item in loader.LoadItems(module.Assembly))
            {
                feature.ViewDescriptors.Add(new CompiledViewDescriptor(item) { RelativePath = PathOf(module, item.Identifier) });
            }
        }

        Add<ThemeViewStart>(feature, ThemeViewStart.Path);
        Add<ThemeLayout>(feature, ThemeLayout.Path);
    }

    private static void Add<TPage>(ViewsFeature feature, string path) =>
        feature.ViewDescriptors.Add(new CompiledViewDescriptor(new PageItem(path, typeof(TPage))) { RelativePath = path });

    private sealed class PageItem(string identifier, Type type) : RazorCompiledItem
    {
        public override string Identifier => identifier;

        public override string Kind => "mvc.1.0.view";

        public override IReadOnlyList<object> Metadata => [];

        public override Type Type => type;
    }
}
