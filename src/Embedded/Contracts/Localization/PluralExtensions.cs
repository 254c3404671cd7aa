using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization
{
    /// <summary>Plural forms for texts.</summary>
    public static class StringLocalizerExtensions
    {
        /// <summary>The form for <paramref name="count"/>, which is argument 0.</summary>
        public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        {
            ArgumentNullException.ThrowIfNull(plural);

            return localizer[singular, new PluralizationArgument { Count = count, Forms = [singular, plural], Arguments = arguments }];
        }
    }
}

namespace Microsoft.AspNetCore.Mvc.Localization
{
    /// <summary>Plural forms for markup.</summary>
    public static class HtmlLocalizerExtensions
    {
        /// <summary>The form for <paramref name="count"/>, which is argument 0.</summary>
        public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        {
            ArgumentNullException.ThrowIfNull(plural);

            return localizer[singular, new PluralizationArgument { Count = count, Forms = [singular, plural], Arguments = arguments }];
        }
    }

    /// <summary>Plural forms for views.</summary>
    public static class ViewLocalizerExtensions
    {
        /// <summary>The form for <paramref name="count"/>, which is argument 0.</summary>
        public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        {
            ArgumentNullException.ThrowIfNull(plural);

            return localizer[singular, new PluralizationArgument { Count = count, Forms = [singular, plural], Arguments = arguments }];
        }
    }
}
