using System.Collections.Concurrent;
using System.Globalization;
using CmsSite.Embedded.Shell;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.Environment.Shell;

namespace CmsSite.Embedded.Localization;

/// <summary>The translations of all PO files, read once per culture.</summary>
internal sealed class TranslationCatalog(Func<string, IEnumerable<IFileInfo>> filesOf)
{
    private readonly ConcurrentDictionary<string, Lazy<Dictionary<Key, IReadOnlyList<string>>>> _cultures = new();

    /// <summary>Those of modules, then of themes, then of the site: a later one prevails.</summary>
    public TranslationCatalog(ModuleCatalog modules, IHostEnvironment environment, ShellSettings settings)
        : this(culture => Files(culture, modules.Modules, environment.ContentRootFileProvider, settings.Name))
    {
    }

    /// <summary>The translation in the culture or its nearest parent that has one, or null.</summary>
    /// <param name="id">The text in the source's language.</param>
    /// <param name="context">The type or view that asks; a translation without context serves all.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <param name="count">The number that decides on the plural form; null for a text without forms.</param>
    public string? Find(string id, string? context, CultureInfo culture, int? count)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            var translations = Of(culture.Name);
            if (translations.TryGetValue(new Key(context?.ToLowerInvariant(), id), out var forms)
                || translations.TryGetValue(new Key(null, id), out forms))
            {
                var form = count is { } number ? PluralRules.FormFor(culture, number) : 0;
                return form < forms.Count && forms[form].Length > 0 ? forms[form] : null;
            }
        }

        return null;
    }

    /// <summary>All texts that have a translation in exactly this culture.</summary>
    public IEnumerable<(string Id, string Translation)> All(CultureInfo culture)
        => Of(culture.Name).Select(entry => (entry.Key.Id, entry.Value[0]));

    private Dictionary<Key, IReadOnlyList<string>> Of(string culture)
        => _cultures.GetOrAdd(culture, name => new(() => Load(name))).Value;

    private Dictionary<Key, IReadOnlyList<string>> Load(string culture)
    {
        var translations = new Dictionary<Key, IReadOnlyList<string>>();
        foreach (var file in filesOf(culture).Where(file => file.Exists))
        {
            using var reader = new StreamReader(file.CreateReadStream());
            foreach (var entry in PoParser.Parse(reader).Where(entry => entry.Forms[0].Length > 0))
            {
                translations[new Key(entry.Context?.ToLowerInvariant(), entry.Id)] = entry.Forms;
            }
        }

        return translations;
    }

    private static IEnumerable<IFileInfo> Files(string culture, IEnumerable<HostedModule> modules, IFileProvider site, string tenant)
    {
        var inOrder = modules.OrderBy(module => module.IsTheme).ToList();

        return
        [
            .. inOrder.Select(module => module.Files.GetFileInfo($"Localization/{culture}.po")),
            site.GetFileInfo($"Localization/{culture}.po"),
            site.GetFileInfo($"App_Data/Sites/{tenant}/Localization/{culture}.po"),
            .. inOrder.SelectMany(module => new[]
            {
                site.GetFileInfo($"Localization/{module.Id}/{culture}.po"),
                site.GetFileInfo($"Localization/{module.Id}-{culture}.po"),
            }),
            .. site.GetDirectoryContents($"Localization/{culture}").Where(file => file.Name.EndsWith(".po", StringComparison.OrdinalIgnoreCase)),
        ];
    }

    private readonly record struct Key(string? Context, string Id);
}
