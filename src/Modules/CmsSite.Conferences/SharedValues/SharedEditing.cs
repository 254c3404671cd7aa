using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace CmsSite.Conferences.SharedValues;

/// <summary>What the form at hand knows of shared values: kept for the length of the request.</summary>
public sealed class SharedEditing
{
    /// <summary>The source of the set whose values the form shows read-only; null where the item is the source itself.</summary>
    public ContentItem? Source { get; set; }

    /// <summary>Whether the form shows a field's value without letting it be changed.</summary>
    public bool IsReadOnly(ContentPartFieldDefinition field) => Source is not null && field.GetSettings<SharedFieldSettings>().IsShared;

    /// <summary>Whether the form shows a bag's items without letting them be added, moved or removed.</summary>
    public bool IsReadOnly(ContentTypePartDefinition bag) => Source is not null && bag.GetSettings<SharedBagSettings>().IsShared;

    /// <summary>Whether the form shows a member of a part's list, “Figures.Number”, without letting it be changed.</summary>
    public bool IsReadOnly(ContentPartDefinition part, string listMember) =>
        Source is not null && part.GetSettings<SharedPartSettings>().ListMembers.Contains(listMember);

    /// <summary>Whether the form shows a part's list without letting entries be added, moved or removed.</summary>
    public bool IsFixed(ContentPartDefinition part, string list) =>
        Source is not null && part.GetSettings<SharedPartSettings>().ListMembers.Any(member => member.StartsWith(list + ".", StringComparison.Ordinal));
}
