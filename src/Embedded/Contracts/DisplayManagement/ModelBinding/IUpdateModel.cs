using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Reads the posted form into models and keeps its errors.</summary>
public interface IUpdateModel
{
    /// <summary>The form's values and errors.</summary>
    ModelStateDictionary ModelState { get; }

    /// <summary>Reads the inputs into the model; false where one is wrong.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class;

    /// <summary>Reads the inputs whose names begin with the prefix into the model; false where one is wrong.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class;

    /// <summary>Reads those properties of the model whose inputs' names begin with the prefix; false where one is wrong.</summary>
    Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object>>[] includeExpressions) where TModel : class;

    /// <summary>Validates the model.</summary>
    bool TryValidateModel(object model);

    /// <summary>Validates the model.</summary>
    bool TryValidateModel(object model, string prefix);
}

/// <summary>The reader of the current request's form.</summary>
public interface IUpdateModelAccessor
{
    /// <summary>The reader.</summary>
    IUpdateModel ModelUpdater { get; set; }
}
