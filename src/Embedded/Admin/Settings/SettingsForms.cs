using CmsSite.Embedded.Display.Content;
using CmsSite.Embedded.Display.Placement;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Admin.Settings;

/// <summary>Lets the drivers of the site's settings build the form of a group, and read it.</summary>
internal sealed class SettingsForms(
    IEnumerable<IDisplayDriver<ISite>> drivers, IShapeFactory shapes, ILayoutAccessor layouts, PlacementFinder placement, ILogger<SettingsForms> logger)
{
    private const string Content = "Content";

    /// <summary>The form's shape, or null where the group has none that the user may see.</summary>
    public Task<IShape?> BuildAsync(ISite site, IUpdateModel? updater, string group) =>
        FillAsync(updater, group, (driver, context) => driver.BuildEditorAsync(site, context));

    /// <summary>Reads the posted form into the site, and gives it again.</summary>
    public Task<IShape?> UpdateAsync(ISite site, IUpdateModel? updater, string group) =>
        FillAsync(updater, group, (driver, context) => driver.UpdateEditorAsync(site, context));

    private async Task<IShape?> FillAsync(IUpdateModel? updater, string group, Func<IDisplayDriver<ISite>, UpdateEditorContext, Task<IDisplayResult>> ask)
    {
        var form = new ZoneHolding(() => shapes.CreateAsync("Zone"));
        var context = new UpdateEditorContext(form, group, isNew: false, "", shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var driver in drivers)
        {
            await logger.GuardAsync(driver, async () =>
            {
                if (await ask(driver, context) is { } result) await result.ApplyAsync(context);
            });
        }

        return form.Zones.IsNotEmpty(Content) ? form.Zones[Content] : null;
    }
}
