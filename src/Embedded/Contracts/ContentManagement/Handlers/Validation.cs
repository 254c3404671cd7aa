using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Whether an item is valid, and what is wrong.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<ValidationResult> Errors => _errors;

    /// <summary>Whether nothing is wrong.</summary>
    public bool Succeeded { get; set; } = true;

    /// <summary>Adds an error.</summary>
    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}

/// <summary>An item is, or was, validated.</summary>
public class ValidateContentContext : ContentContextBase
{
    /// <summary>Makes a context of an item.</summary>
    public ValidateContentContext(ContentItem contentItem) : base(contentItem)
    {
    }

    /// <summary>The result.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}

/// <summary>Adds errors to a validation.</summary>
public static class ValidateContentContextExtensions
{
    /// <summary>Adds an error.</summary>
    public static void Fail(this ValidateContentContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    /// <summary>Adds an error of members, or of the whole.</summary>
    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) =>
        context.Fail(new ValidationResult(errorMessage, memberNames));
}
