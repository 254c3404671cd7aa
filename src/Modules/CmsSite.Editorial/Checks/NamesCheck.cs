using System.Globalization;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Picking;
using CmsSite.Editorial.Decisions;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CmsSite.Editorial.Checks;

/// <summary>Lists who is named, and looks whether those who are picked have a public page. Whether names and titles are right is for a person.</summary>
internal sealed class NamesCheck(PickedItems picked, IStringLocalizer<NamesCheck> localizer) : IMachineCheck
{
    /// <inheritdoc/>
    public string Name => CheckNames.Names;

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(ReviewSituation situation)
    {
        if (situation.Item.TryGet<DelegatePart>(out var person))
        {
            return CheckResult.Of(CheckVerdict.Undecided, [Title(situation.Item.DisplayText ?? "", person)]);
        }

        var people = StoredPeople.In(situation.Item).ToList();

        await picked.LoadAsync(people.Select(one => one.Set).OfType<string>(), CultureInfo.CurrentUICulture.Name);

        return CheckResult.Of(CheckVerdict.Undecided, people.Select(Person));
    }

    private Evidence Person(StoredPerson person) => (person.Set, picked.Find(person.Set)) switch
    {
        (null, _) when person.Name is null => new(localizer["A member of the delegation is nobody yet."], IsWrong: true) { Path = person.Path },
        (null, _) => new(localizer["{0}: written as text, without a page of their own.", person.Name!]) { Path = person.Path },
        (_, null) => new(localizer["Somebody who was picked is no longer there."], IsWrong: true) { Path = person.Path },
        (_, { Published: true } found) => new(localizer["{0}: has a public page.", Described(found)]) { Path = person.Path },
        (_, { } found) => new(localizer["{0}: is not published.", Described(found)], IsWrong: true) { Path = person.Path },
    };

    private static string Described(PickedItem person) => string.IsNullOrWhiteSpace(person.Position) ? person.FullName : $"{person.FullName}, {person.Position}";

    private Evidence Title(string title, DelegatePart person) =>
        person.FamilyName.Text is { Length: > 0 } name && title.Contains(name, StringComparison.CurrentCultureIgnoreCase)
            ? new(localizer["The page’s title holds the family name: {0}", title])
            : new(localizer["The page’s title does not hold the family name: {0}", title], IsWrong: true) { Path = $"{nameof(DelegatePart)}.{nameof(DelegatePart.FamilyName)}" };
}
