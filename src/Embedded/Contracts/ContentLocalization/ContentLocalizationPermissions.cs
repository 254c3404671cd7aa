using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentLocalization;

/// <summary>What may be done with the languages of content.</summary>
public static class ContentLocalizationPermissions
{
    /// <summary>Make an item in another language.</summary>
    public static readonly Permission LocalizeContent = new("LocalizeContent", "Localize content for others");

    /// <summary>Make an item in another language of what one owns.</summary>
    public static readonly Permission LocalizeOwnContent = new("LocalizeOwnContent", "Localize own content", [LocalizeContent]);
}
