using Microsoft.AspNetCore.Mvc;

namespace CmsSite.Conferences.Picking;

/// <summary>A delegate or topic as the editor shows it for picking.</summary>
/// <param name="Set">Its localization set: what a report keeps.</param>
/// <param name="Name">Its name, in the language asked for or the nearest.</param>
/// <param name="Honorific">What stands before a delegate's name; null when nothing does.</param>
/// <param name="Position">A delegate's position; null when unknown.</param>
/// <param name="Culture">The language the name is written in.</param>
/// <param name="LanguageName">That language's name in the editor's own, where it is not the language asked for; else null.</param>
/// <param name="Published">Whether the public sees it in any language.</param>
/// <param name="ContentItemId">The item that bears the name.</param>
public sealed record PickedItem(string Set, string Name, string? Honorific, string? Position, string Culture, string? LanguageName, bool Published, string ContentItemId)
{
    /// <summary>The name with what stands before it.</summary>
    public string FullName => string.IsNullOrWhiteSpace(Honorific) ? Name : $"{Honorific} {Name}";
}

/// <summary>What is picked, as the editor's script reads it.</summary>
internal static class PickedItemAnswer
{
    /// <summary>The item with the addresses at which it is edited and published.</summary>
    public static object AnswerFor(this IUrlHelper url, PickedItem item) => new
    {
        item.Set,
        item.Name,
        item.FullName,
        item.Position,
        item.Culture,
        item.LanguageName,
        item.Published,
        EditUrl = url.EditOf(item),
        PublishUrl = url.PublishOf(item),
    };

    /// <summary>Where the item is edited.</summary>
    public static string? EditOf(this IUrlHelper url, PickedItem item) =>
        url.Action("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = item.ContentItemId });

    /// <summary>Where it is published from within the editor.</summary>
    public static string? PublishOf(this IUrlHelper url, PickedItem item) =>
        url.Action("Publish", "Picker", new { area = "CmsSite.Conferences", id = item.ContentItemId });
}
