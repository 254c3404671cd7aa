using System.Globalization;
using CmsSite.Conferences.SharedValues;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CmsSite.Conferences.Lists;

/// <summary>What the editor of a list shows.</summary>
/// <typeparam name="TInput">The inputs of an entry.</typeparam>
public class ListViewModel<TInput>
    where TInput : ListInput
{
    private Func<string, bool> _isReadOnly = _ => false;

    /// <summary>The list's name in its part, “Figures”.</summary>
    public string Name { get; set; } = "";

    /// <summary>The entries as stored or typed, in order.</summary>
    public IList<TInput> Entries { get; set; } = [];

    /// <summary>Whether entries may be neither added nor moved nor removed, because another language decides.</summary>
    public bool IsFixed { get; set; }

    /// <summary>Fills the model.</summary>
    public void Fill(string name, IList<TInput> entries, ContentPartDefinition part, SharedEditing editing)
    {
        Name = name;
        Entries = entries;
        IsFixed = editing.IsFixed(part, name);
        _isReadOnly = member => editing.IsReadOnly(part, $"{name}.{member}");
    }

    /// <summary>Whether the member of an entry is shown without letting it be changed.</summary>
    public bool IsReadOnly(string member) => _isReadOnly(member);
}

/// <summary>Turns the lists inside parts into inputs and back.</summary>
public sealed class ListEditor(IContentItemIdGenerator ids, IStringLocalizer<ListEditor> localizer)
{
    /// <summary>
    /// The entries that were typed, in their order; empty ones are left out. An id that is not one of the former entries' is replaced,
    /// in the input too, so that errors find it.
    /// </summary>
    public List<TEntry> Read<TInput, TEntry>(IEnumerable<TInput> inputs, IEnumerable<TEntry> former, ContentItem item, Func<TInput, TEntry> read)
        where TInput : ListInput
        where TEntry : ListEntry
    {
        var known = former.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var entries = new List<TEntry>();

        foreach (var input in inputs)
        {
            input.Id = input.Id is not null && known.Remove(input.Id) ? input.Id : ids.GenerateUniqueId(item);

            var entry = read(input);

            entry.Id = input.Id;

            if (!entry.IsEmpty())
            {
                entries.Add(entry);
            }
        }

        return entries;
    }

    /// <summary>The number typed, in the reader's culture; null with an error at the input where it is none.</summary>
    public decimal? Number(string? text, ModelStateDictionary modelState, string input)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (NumberText.TryParse(text, CultureInfo.CurrentCulture, out var number))
        {
            return number;
        }

        modelState.AddModelError(input, localizer["Write the number in digits, for example {0}.", NumberText.Of(1475.5m, CultureInfo.CurrentCulture)]);

        return null;
    }

    /// <summary>The inputs of people.</summary>
    public static List<PersonInput> InputsOf(IEnumerable<EventPerson> people) =>
        [.. people.Select(person => new PersonInput { Id = person.Id, Delegate = person.Delegate, Name = person.Name, Role = person.Role, Affiliation = person.Affiliation })];

    /// <summary>The person of the inputs.</summary>
    public static EventPerson PersonOf(PersonInput input) => new()
    {
        Delegate = Text(input.Delegate),
        Name = Text(input.Name),
        Role = Text(input.Role),
        Affiliation = Text(input.Affiliation),
    };

    /// <summary>The text without spaces around it; null for an empty one.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
