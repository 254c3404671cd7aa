using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace CmsSite.Embedded.Localization;

/// <summary>Gives validation attributes without a message one of their own, so that MVC translates it for each reader.</summary>
internal sealed class ValidationTexts : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && DefaultOf(attribute) is { } text)
            {
                attribute.ErrorMessage = text;
            }
        }
    }

    private static string? DefaultOf(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "The {0} field is required.",
        EmailAddressAttribute => "The {0} field is not a valid e-mail address.",
        UrlAttribute => "The {0} field is not a valid fully-qualified http, https, or ftp URL.",
        CompareAttribute => "'{0}' and '{1}' do not match.",
        StringLengthAttribute { MinimumLength: > 0 } => "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.",
        StringLengthAttribute => "The field {0} must be a string with a maximum length of {1}.",
        _ => null,
    };
}
