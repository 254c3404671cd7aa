using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Languages;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace CmsSite.Conferences.Lists;

/// <summary>Reads lists of people for showing them.</summary>
public sealed class PersonReader(IStringLocalizer<PersonReader> localizer)
{
    /// <summary>The people to show, delegates by their published names; a delegate who is not published is left out.</summary>
    public IReadOnlyList<PersonView> Read(IEnumerable<EventPerson> people, IReadOnlyDictionary<string, ContentItem> delegates)
    {
        var views = new List<PersonView>();

        foreach (var person in people)
        {
            if (string.IsNullOrEmpty(person.Delegate))
            {
                views.Add(new(person.Name ?? "", RoleName(person.Role), person.Affiliation, null));
            }
            else if (delegates.TryGetValue(person.Delegate, out var item))
            {
                var honorific = item.GetOrCreate<DelegatePart>().Honorific.Text;
                var name = string.IsNullOrWhiteSpace(honorific) ? item.DisplayText : $"{honorific} {item.DisplayText}";

                views.Add(new(name ?? "", RoleName(person.Role), person.Affiliation, LanguageVersions.AddressOf(item)));
            }
        }

        return views;
    }

    /// <summary>A role in the reader's language; null for none.</summary>
    public string? RoleName(string? role) => role switch
    {
        PersonRoles.Chair => localizer["Chair"].Value,
        PersonRoles.Moderator => localizer["Moderator"].Value,
        PersonRoles.Speaker => localizer["Speaker"].Value,
        PersonRoles.Discussant => localizer["Discussant"].Value,
        _ => null,
    };
}
