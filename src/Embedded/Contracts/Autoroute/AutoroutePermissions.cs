using OrchardCore.Security.Permissions;

namespace OrchardCore.Autoroute;

/// <summary>What may be done with addresses.</summary>
public static class AutoroutePermissions
{
    /// <summary>Make an item the home page.</summary>
    public static readonly Permission SetHomepage = new("SetHomepage", "Set homepage.");
}
