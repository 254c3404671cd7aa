using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Data.Documents;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace CmsSite.Embedded.Settings;

/// <summary>The site's document.</summary>
internal sealed class SiteSettings : Document, ISite
{
    public string? SiteName { get; set; } = "My site";

    public string? BaseUrl { get; set; }

    public string? TimeZoneId { get; set; }

    public string? SuperUser { get; set; }

    public int PageSize { get; set; } = 10;

    /// <summary>The stored form of <see cref="HomeRoute" />.</summary>
    public Dictionary<string, string?> Home { get; set; } = [];

    public JsonObject Properties { get; set; } = [];

    [JsonIgnore]
    public RouteValueDictionary HomeRoute
    {
        get => new(Home);
        set => Home = value.ToDictionary(entry => entry.Key, entry => entry.Value?.ToString());
    }

    public T GetOrCreate<T>()
        where T : new()
        => EntityExtensions.GetOrCreate<T>(this);

    public bool TryGet<T>(out T settings) => EntityExtensions.TryGet(this, out settings);
}
