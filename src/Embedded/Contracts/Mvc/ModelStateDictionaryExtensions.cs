using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

/// <summary>Adds errors to a form.</summary>
public static class ModelStateDictionaryExtensions
{
    /// <summary>Adds an error at the input of that prefix and key.</summary>
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage) =>
        modelState.AddModelError(string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}", errorMessage);

    /// <summary>Adds the errors at the inputs of the members that they name.</summary>
    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults)
    {
        foreach (var result in validationResults ?? []) modelState.BindValidationResult(prefix, result);
    }

    /// <summary>Adds the error at the inputs of the members that it names.</summary>
    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        foreach (var member in item.MemberNames.DefaultIfEmpty("")) modelState.AddModelError(prefix, member, item.ErrorMessage);
    }
}
