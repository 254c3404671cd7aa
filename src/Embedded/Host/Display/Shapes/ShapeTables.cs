using System.Collections.Concurrent;
using CmsSite.Embedded.Display.Pages;
using CmsSite.Embedded.Display.Placement;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>The shape tables of the themes, each built when it is first asked for.</summary>
internal sealed class ShapeTables(ThemeChains themes)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShapeTable>>> _tables = new();

    /// <summary>The table of a theme; the services are those of a scope, for what describes shape types.</summary>
    public ValueTask<ShapeTable> GetAsync(string? themeId, IServiceProvider services)
    {
        var key = themeId ?? "";
        if (_tables.TryGetValue(key, out var known) && known.Value.IsCompletedSuccessfully) return new ValueTask<ShapeTable>(known.Value.Result);

        return new ValueTask<ShapeTable>(BuildOnceAsync(key, services));
    }

    private async Task<ShapeTable> BuildOnceAsync(string key, IServiceProvider services)
    {
        var building = _tables.GetOrAdd(key, _ => new Lazy<Task<ShapeTable>>(() => BuildAsync(themes.ModulesOf(key), services)));
        try
        {
            return await building.Value;
        }
        catch
        {
            _tables.TryRemove(KeyValuePair.Create(key, building));
            throw;
        }
    }

    private static async Task<ShapeTable> BuildAsync(IReadOnlyList<HostedModule> modules, IServiceProvider services)
    {
        var builder = new ShapeTableBuilder();
        foreach (var provider in services.GetServices<IShapeTableProvider>())
        {
            // What another theme has to say does not count.
            if (modules.Any(module => module.Assembly == provider.GetType().Assembly)) await provider.DiscoverAsync(builder);
        }

        var templates = new Dictionary<string, Template>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, bound) in builder.Descriptors.Values.SelectMany(descriptor => descriptor.Templates))
        {
            templates[type] = new Template(bound);
        }

        foreach (var (type, path) in modules.SelectMany(ViewsOf)) templates[type] = RazorTemplate(path);
        return new ShapeTable(builder.Descriptors, templates, PlacementTable.Read(modules.Select(module => module.Files)));
    }

    private static IEnumerable<(string Type, string Path)> ViewsOf(HostedModule module) =>
        from item in module.Assembly.GetCustomAttributes(typeof(RazorCompiledItemAttribute), inherit: false).Cast<RazorCompiledItemAttribute>()
        let type = TemplateName.FromPath(item.Identifier)
        where type is not null
        // Views/Items wins over Views.
        orderby item.Identifier.Contains("/Items/", StringComparison.Ordinal), item.Identifier
        select (type, Mvc.ModuleViews.PathOf(module, item.Identifier));

    private static Template RazorTemplate(string path) =>
        context => context.ServiceProvider.GetRequiredService<RazorTemplates>().RenderAsync(path, context);
}
