using System.Text.Json.Nodes;
using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Dates;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Languages;
using CmsSite.Conferences.Lists;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using static CmsSite.Conferences.StructuredData.LinkedData;

namespace CmsSite.Conferences.StructuredData;

/// <summary>Describes people for machines.</summary>
public sealed class PersonData(IMediaFileStore media)
{
    /// <summary>A delegate's own page.</summary>
    public JsonObject Page(ContentItem person, SiteRoot site)
    {
        var part = person.GetOrCreate<DelegatePart>();
        var url = site.Absolute(LanguageVersions.AddressOf(person));

        return Thing(
            "ProfilePage",
            ("@id", url),
            ("url", url),
            ("inLanguage", person.GetOrCreate<LocalizationPart>().Culture),
            ("dateModified", IsoTime.Of(person.ModifiedUtc)),
            ("mainEntity", Thing(
                "Person",
                ("@id", url + "#person"),
                ("name", person.DisplayText),
                ("honorificPrefix", part.Honorific.Text),
                ("givenName", part.GivenName.Text),
                ("familyName", part.FamilyName.Text),
                ("jobTitle", part.Position.Text),
                ("affiliation", Organization(part.Affiliation.Text)),
                ("image", part.Portrait.Paths is [var path, ..] ? site.Absolute(media.MapPathToPublicUrl(path)) : null),
                ("url", url))));
    }

    /// <summary>A member of a delegation.</summary>
    internal static JsonObject Of(DelegationMemberView member, SiteRoot site) => Thing(
        "Person",
        ("name", member.Name),
        ("honorificPrefix", member.Honorific),
        ("jobTitle", member.Position),
        ("image", member.PortraitUrl is { } portrait ? site.Absolute(portrait) : null),
        ("url", member.Url is { } url ? site.Absolute(url) : null));

    /// <summary>Someone who took part in a conference or panel.</summary>
    internal static JsonObject Of(PersonView person, SiteRoot site) => Thing(
        "Person",
        ("name", person.Name),
        ("affiliation", Organization(person.Affiliation)),
        ("url", person.Url is { } url ? site.Absolute(url) : null));

    private static JsonObject? Organization(string? name) => string.IsNullOrWhiteSpace(name) ? null : Thing("Organization", ("name", name));
}
