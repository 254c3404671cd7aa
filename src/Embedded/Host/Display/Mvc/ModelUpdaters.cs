using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Keeps the reader of the request's form.</summary>
internal sealed class UpdateModelAccessor : IUpdateModelAccessor
{
    public IUpdateModel? ModelUpdater { get; set; }
}

/// <summary>Lets the controller that answers read the form for all who take part.</summary>
internal sealed class UpdateModelFilter(IUpdateModelAccessor accessor) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.Controller is ControllerBase controller) accessor.ModelUpdater = new ControllerUpdater(controller);
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}

/// <summary>Reads a form as a controller does, each model for itself: who reads one learns of the errors of its own inputs only.</summary>
internal sealed class ControllerUpdater(ControllerBase controller) : IUpdateModel
{
    private IValueProvider? _values;

    public ModelStateDictionary ModelState => controller.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => TryUpdateModelAsync(model, "");

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => ReadAsync(model, prefix, _ => true);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class
    {
        // The framework would compile the expressions anew for each of the hundreds of fields of a large form.
        var names = includeExpressions.Select(NameIn).ToArray();
        return ReadAsync(model, prefix, property => names.Contains(property.PropertyName));
    }

    public bool TryValidateModel(object model) => TryValidateModel(model, "");

    public bool TryValidateModel(object model, string prefix)
    {
        var reader = Reader();
        var isValid = reader.TryValidateModel(model, prefix);
        ModelState.Merge(reader.ModelState);
        return isValid;
    }

    private async Task<bool> ReadAsync<TModel>(TModel model, string prefix, Func<ModelMetadata, bool> isRead) where TModel : class
    {
        var reader = Reader();
        _values ??= await CompositeValueProvider.CreateAsync(controller.ControllerContext);
        var isValid = await reader.TryUpdateModelAsync(model, prefix, _values, isRead);
        ModelState.Merge(reader.ModelState);
        return isValid;
    }

    private FormReader Reader() => new()
    {
        ControllerContext = new(new ActionContext(controller.HttpContext, controller.RouteData, controller.ControllerContext.ActionDescriptor)),
    };

    private static string NameIn<TModel>(Expression<Func<TModel, object>> property) =>
        ((MemberExpression)(property.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : property.Body)).Member.Name;

    [NonController]
    private sealed class FormReader : ControllerBase;
}
