using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>An entry of a menu, with the entries below it.</summary>
public class MenuItem
{
    /// <summary>The text shown; entries whose untranslated texts are equal become one.</summary>
    public LocalizedString Text { get; set; }

    /// <summary>The id of the element.</summary>
    public string Id { get; set; }

    /// <summary>The address, worked out of <see cref="Url"/> or <see cref="RouteValues"/>; <c>#</c> for none.</summary>
    public string Href { get; set; }

    /// <summary>The address as the provider gave it, where <c>~/</c> stands for the site.</summary>
    public string Url { get; set; }

    /// <summary>The place among the siblings, such as <c>10</c>, <c>2.5</c> or <c>after</c>.</summary>
    public string Position { get; set; }

    /// <summary>Which of several equal entries decides on the address.</summary>
    public int Priority { get; set; }

    /// <summary>Whether an entry without address leads to its first child.</summary>
    public bool LinkToFirstChild { get; set; } = true;

    /// <summary>Whether the entry belongs to the page, like a tab.</summary>
    public bool LocalNav { get; set; }

    /// <summary>What the permissions are asked for.</summary>
    [JsonIgnore]
    public object Resource { get; set; }

    /// <summary>The entries below.</summary>
    public List<MenuItem> Items { get; set; } = [];

    /// <summary>The action that the entry leads to, or null.</summary>
    [JsonIgnore]
    public RouteValueDictionary RouteValues { get; set; }

    /// <summary>What a user must hold, all of it, to see the entry.</summary>
    [JsonIgnore]
    public List<Permission> Permissions { get; } = [];

    /// <summary>The classes of the element.</summary>
    public List<string> Classes { get; } = [];
}
