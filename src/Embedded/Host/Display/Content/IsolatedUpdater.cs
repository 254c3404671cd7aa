using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CmsSite.Embedded.Display.Content;

/// <summary>Reads a form for one driver after the other: each learns of the errors of its own inputs only.</summary>
internal sealed class IsolatedUpdater(IUpdateModel inner) : IUpdateModel
{
    public ModelStateDictionary ModelState => inner.ModelState;

    /// <summary>An isolated reader, or null where there is no form.</summary>
    public static IUpdateModel? Over(IUpdateModel? updater) => updater is null ? null : new IsolatedUpdater(updater);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => AloneAsync(() => inner.TryUpdateModelAsync(model));

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class =>
        AloneAsync(() => inner.TryUpdateModelAsync(model, prefix));

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class =>
        AloneAsync(() => inner.TryUpdateModelAsync(model, prefix, includeExpressions));

    public bool TryValidateModel(object model) => Alone(() => inner.TryValidateModel(model));

    public bool TryValidateModel(object model, string prefix) => Alone(() => inner.TryValidateModel(model, prefix));

    private async Task<bool> AloneAsync(Func<Task<bool>> read)
    {
        var others = SetAside();
        try
        {
            return await read();
        }
        finally
        {
            ModelState.Merge(others);
        }
    }

    private bool Alone(Func<bool> validate)
    {
        var others = SetAside();
        try
        {
            return validate();
        }
        finally
        {
            ModelState.Merge(others);
        }
    }

    private ModelStateDictionary SetAside()
    {
        var others = new ModelStateDictionary(ModelState);
        ModelState.Clear();
        return others;
    }
}
