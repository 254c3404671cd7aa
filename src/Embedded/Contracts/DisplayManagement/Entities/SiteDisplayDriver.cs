using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>Gives the form of one object that is kept on an entity under the name of its type.</summary>
public abstract class SectionDisplayDriverBase<TModel, TSection> : DisplayDriver<TModel>
    where TSection : new()
    where TModel : class, IEntity
{
    /// <summary>The name under which the object is kept.</summary>
    protected virtual string PropertyName => typeof(TSection).Name;

    /// <inheritdoc/>
    public override Task<IDisplayResult> EditAsync(TModel model, BuildEditorContext context) => EditAsync(model, SectionOf(model), context);

    /// <summary>The object's form, or null.</summary>
    public virtual Task<IDisplayResult> EditAsync(TModel model, TSection section, BuildEditorContext context) => Task.FromResult<IDisplayResult>(null);

    /// <summary>Reads the posted form into the object, which is kept unless the form has errors.</summary>
    public override async Task<IDisplayResult> UpdateAsync(TModel model, UpdateEditorContext context)
    {
        var section = SectionOf(model);
        var result = await UpdateAsync(model, section, context);
        if (result is not null && context.Updater.ModelState.IsValid)
        {
            model.Properties[PropertyName] = JsonSerializer.SerializeToNode(section, ContentJson.Options);
        }

        return result;
    }

    /// <summary>Reads the posted form into the object and gives the form again, or null.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TSection section, UpdateEditorContext context) => EditAsync(model, section, context);

    /// <inheritdoc/>
    protected override void BuildPrefix(TModel model, string htmlFieldPrefix)
    {
        base.BuildPrefix(model, htmlFieldPrefix);
        Prefix += "." + PropertyName;
    }

    private TSection SectionOf(TModel model) => model.GetOrCreate<TSection>(PropertyName);
}

/// <summary>Gives the form of a module's settings, on the page of their group.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : new()
{
    /// <summary>The group, which is the last segment of the page's address.</summary>
    protected abstract string SettingsGroupId { get; }

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult> EditAsync(ISite site, BuildEditorContext context) =>
        IsOnPage(context) ? base.EditAsync(site, context) : Task.FromResult<IDisplayResult>(null);

    /// <inheritdoc/>
    public sealed override Task<IDisplayResult> UpdateAsync(ISite site, UpdateEditorContext context) =>
        IsOnPage(context) ? base.UpdateAsync(site, context) : Task.FromResult<IDisplayResult>(null);

    private bool IsOnPage(BuildEditorContext context) => string.Equals(SettingsGroupId, context.GroupId, StringComparison.OrdinalIgnoreCase);
}
