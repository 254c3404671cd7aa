using System.Globalization;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace CmsSite.Embedded.Localization;

/// <summary>Translates a type's or a view's texts.</summary>
internal sealed class PoStringLocalizer(TranslationCatalog catalog, string context) : IPluralStringLocalizer
{
    public LocalizedString this[string name] => GetTranslation(name).Item1;

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, values) = GetTranslation(name, arguments);

            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, translation.Value, values), translation.ResourceNotFound);
        }
    }

    public (LocalizedString, object[]) GetTranslation(string name, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(name);

        var culture = CultureInfo.CurrentUICulture;
        if (arguments is not [PluralizationArgument plural])
        {
            var found = catalog.Find(name, context, culture, null);
            return (new LocalizedString(name, found ?? name, found is null), arguments);
        }

        var translation = catalog.Find(name, context, culture, plural.Count);
        var ownForm = plural.Forms[Math.Min(PluralRules.FormFor(culture, plural.Count), plural.Forms.Length - 1)];

        return (new LocalizedString(name, translation ?? ownForm, translation is null), [plural.Count, .. plural.Arguments ?? []]);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var seen = new HashSet<string>();
        for (var culture = CultureInfo.CurrentUICulture; culture.Name.Length > 0; culture = culture.Parent)
        {
            foreach (var (id, translation) in catalog.All(culture).Where(entry => seen.Add(entry.Id)))
            {
                yield return new LocalizedString(id, translation);
            }

            if (!includeParentCultures)
            {
                yield break;
            }
        }
    }
}

/// <summary>Makes localizers whose context is a type's name or a view's place.</summary>
internal sealed class PoStringLocalizerFactory(TranslationCatalog catalog) : IStringLocalizerFactory
{
    public IStringLocalizer Create(Type resourceSource) => Create(resourceSource.FullName!, "");

    /// <summary>The context of a view is "Module.Views.Folder.File": MVC puts the application's name and "Areas" before it.</summary>
    public IStringLocalizer Create(string baseName, string location)
    {
        var context = baseName.Replace('+', '.');
        if (location.Length > 0 && context.StartsWith(location + ".", StringComparison.OrdinalIgnoreCase))
        {
            context = context[(location.Length + 1)..];
        }

        context = context.StartsWith("Areas.", StringComparison.Ordinal) ? context["Areas.".Length..] : context;
        return new PoStringLocalizer(catalog, context.ToLowerInvariant());
    }
}

/// <summary>Translates texts with markup; arguments are encoded when the text is written.</summary>
internal sealed class PoHtmlLocalizer : HtmlLocalizer
{
    private readonly IStringLocalizer _localizer;

    public PoHtmlLocalizer(IStringLocalizer localizer)
        : base(localizer)
        => _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            var (translation, values) = ((IPluralStringLocalizer)_localizer).GetTranslation(name, arguments);

            return new LocalizedHtmlString(name, translation.Value, translation.ResourceNotFound, values);
        }
    }
}

/// <summary>Makes localizers for texts with markup.</summary>
internal sealed class PoHtmlLocalizerFactory(IStringLocalizerFactory factory) : IHtmlLocalizerFactory
{
    public IHtmlLocalizer Create(Type resourceSource) => new PoHtmlLocalizer(factory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) => new PoHtmlLocalizer(factory.Create(baseName, location));
}
