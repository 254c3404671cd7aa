using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement.Handlers;

/// <summary>Gives shapes for a model.</summary>
public interface IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>What shows the model, or null.</summary>
    Task<IDisplayResult> BuildDisplayAsync(TModel model, TDisplayContext context);

    /// <summary>The model's form, or null.</summary>
    Task<IDisplayResult> BuildEditorAsync(TModel model, TEditorContext context);

    /// <summary>Reads the posted form into the model and gives the form again, or null.</summary>
    Task<IDisplayResult> UpdateEditorAsync(TModel model, TUpdateContext context);
}

/// <summary>Gives shapes for a model.</summary>
public interface IDisplayDriver<TModel> : IDisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>;

/// <summary>Gives shapes for a model; the overridden methods say which.</summary>
public abstract class DisplayDriver<TModel> : DisplayDriver<TModel, BuildDisplayContext, BuildEditorContext, UpdateEditorContext>, IDisplayDriver<TModel>
    where TModel : class;

/// <summary>Gives shapes for a model; the overridden methods say which.</summary>
public abstract class DisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext> :
    DisplayDriverBase,
    IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>
    where TModel : class
    where TDisplayContext : BuildDisplayContext
    where TEditorContext : BuildEditorContext
    where TUpdateContext : UpdateEditorContext
{
    /// <summary>The model type's name, which prefixes the names of form inputs.</summary>
    protected static readonly string ModelName = typeof(TModel).Name;

    /// <summary>Whether the driver has something to say of this model.</summary>
    public virtual bool CanHandleModel(TModel model) => true;

    /// <summary>What shows the model, or null.</summary>
    public virtual Task<IDisplayResult> DisplayAsync(TModel model, TDisplayContext context) => Task.FromResult(Display(model, context));

    /// <summary>What shows the model, or null.</summary>
    public virtual IDisplayResult Display(TModel model, TDisplayContext context) => null;

    /// <summary>The model's form, or null.</summary>
    public virtual Task<IDisplayResult> EditAsync(TModel model, TEditorContext context) => Task.FromResult(Edit(model, context));

    /// <summary>The model's form, or null.</summary>
    public virtual IDisplayResult Edit(TModel model, TEditorContext context) => null;

    /// <summary>Reads the posted form into the model and gives the form again, or null.</summary>
    public virtual Task<IDisplayResult> UpdateAsync(TModel model, TUpdateContext context) => EditAsync(model, context as TEditorContext);

    /// <summary>Sets the prefix of the names of form inputs.</summary>
    protected virtual void BuildPrefix(TModel model, string htmlFieldPrefix) =>
        Prefix = string.IsNullOrEmpty(htmlFieldPrefix) ? ModelName : $"{htmlFieldPrefix}.{ModelName}";

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildDisplayAsync(TModel model, TDisplayContext context) =>
        Prepare(model, context) ? DisplayAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.BuildEditorAsync(TModel model, TEditorContext context) =>
        Prepare(model, context) ? EditAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    Task<IDisplayResult> IDisplayDriver<TModel, TDisplayContext, TEditorContext, TUpdateContext>.UpdateEditorAsync(TModel model, TUpdateContext context) =>
        Prepare(model, context) ? UpdateAsync(model, context) : Task.FromResult<IDisplayResult>(null);

    private bool Prepare(TModel model, BuildShapeContext context)
    {
        if (!CanHandleModel(model)) return false;

        BuildPrefix(model, context.HtmlFieldPrefix);
        return true;
    }
}
