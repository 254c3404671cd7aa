using CmsSite.Conferences.Picking;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Title.Models;
using static CmsSite.Conferences.Validation.ProblemCheck;

namespace CmsSite.Conferences.Delegates;

/// <summary>Creates the draft of a delegate from a few words, for who is busy with a report.</summary>
public sealed class DelegateCreator(IContentManager contentManager, ILocalizationService localization, IStringLocalizer<DelegateCreator> localizer)
{
    private const int MaxLength = 500;

    /// <summary>What is wrong with the words, by name of the input; empty where nothing is.</summary>
    public async Task<IReadOnlyList<(string Input, string Message)>> ProblemsOfAsync(NewDelegate words)
    {
        var problems = new List<(string, string)>();

        if (!HasText(words.FamilyName))
        {
            problems.Add((nameof(words.FamilyName), localizer["The family name is missing."]));
        }

        foreach (var (name, text) in new[] { (nameof(words.Honorific), words.Honorific), (nameof(words.GivenName), words.GivenName), (nameof(words.FamilyName), words.FamilyName), (nameof(words.Position), words.Position) })
        {
            if (text?.Length > MaxLength)
            {
                problems.Add((name, localizer["That is too long: {0} characters at most.", MaxLength]));
            }
        }

        if (!(await localization.GetSupportedCulturesAsync()).Contains(words.Culture, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(("", localizer["The report’s language is not one of the site’s."]));
        }

        return problems;
    }

    /// <summary>Stores the draft; null where another part of the site refuses it.</summary>
    public async Task<PickedItem?> CreateAsync(NewDelegate words, string owner)
    {
        var item = await contentManager.NewAsync(DelegateRules.DelegateType);
        var name = $"{words.GivenName?.Trim()} {words.FamilyName?.Trim()}".Trim();

        item.Owner = owner;
        item.DisplayText = name;
        item.Alter<TitlePart>(part => part.Title = name);
        item.Alter<LocalizationPart>(part => part.Culture = words.Culture);
        item.Alter<DelegatePart>(part =>
        {
            part.Honorific = Text(words.Honorific);
            part.GivenName = Text(words.GivenName);
            part.FamilyName = Text(words.FamilyName);
            part.Position = Text(words.Position);
        });

        // Gives the item its set of languages.
        if (!await contentManager.CreateAsync(item, VersionOptions.Draft) || !(await contentManager.ValidateAsync(item)).Succeeded)
        {
            return null;
        }

        return new(item.GetOrCreate<LocalizationPart>().LocalizationSet, name, words.Honorific?.Trim(), words.Position?.Trim(), words.Culture ?? "", LanguageName: null, Published: false, item.ContentItemId);
    }

    private static TextField Text(string? text) => new() { Text = HasText(text) ? text.Trim() : null };
}
