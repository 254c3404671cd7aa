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

/// <summary>Reads a form as a controller does.</summary>
internal sealed class ControllerUpdater(ControllerBase controller) : IUpdateModel
{
    public ModelStateDictionary ModelState => controller.ModelState;

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => controller.TryUpdateModelAsync(model);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => controller.TryUpdateModelAsync(model, prefix);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class =>
        controller.TryUpdateModelAsync(model, prefix, includeExpressions!);

    public bool TryValidateModel(object model) => controller.TryValidateModel(model);

    public bool TryValidateModel(object model, string prefix) => controller.TryValidateModel(model, prefix);
}
