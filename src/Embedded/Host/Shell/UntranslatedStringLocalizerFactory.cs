using System.Globalization;
using Microsoft.Extensions.Localization;

namespace CmsSite.Embedded.Shell;

/// <summary>Gives strings as they stand, until the localization feature brings translations.</summary>
internal sealed class UntranslatedStringLocalizerFactory : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => Localizer.Instance;

    public IStringLocalizer Create(string baseName, string location) => Localizer.Instance;

    private sealed class Localizer : IStringLocalizer
    {
        public static readonly Localizer Instance = new();

        public LocalizedString this[string name] => new(name, name, resourceNotFound: true);

        public LocalizedString this[string name, params object[] arguments]
            => new(name, string.Format(CultureInfo.CurrentCulture, name, arguments), resourceNotFound: true);

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
