using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CmsSite.Conferences.Forms;

/// <summary>
/// Sorts the values of a posted form once for a request. The framework does it anew for every model it fills, and a large report
/// fills a thousand of them from some ten thousand values.
/// </summary>
internal sealed class FormValuesOnce(IValueProviderFactory inner) : IValueProviderFactory
{
    /// <inheritdoc/>
    public async Task CreateValueProviderAsync(ValueProviderFactoryContext context)
    {
        var items = context.ActionContext.HttpContext.Items;

        if (!items.TryGetValue(this, out var made))
        {
            var once = new ValueProviderFactoryContext(context.ActionContext);

            await inner.CreateValueProviderAsync(once);
            items[this] = made = once.ValueProviders;
        }

        foreach (var provider in (IList<IValueProvider>)made!)
        {
            context.ValueProviders.Add(provider);
        }
    }

    /// <summary>Stands before what reads forms.</summary>
    public static void Configure(MvcOptions options)
    {
        var factories = options.ValueProviderFactories;

        for (var i = 0; i < factories.Count; i++)
        {
            if (factories[i] is FormValueProviderFactory or JQueryFormValueProviderFactory or FormFileValueProviderFactory)
            {
                factories[i] = new FormValuesOnce(factories[i]);
            }
        }
    }
}
