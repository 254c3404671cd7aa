using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

/// <summary>What may be done with the media library.</summary>
public static class MediaPermissions
{
    /// <summary>Add and remove files.</summary>
    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media");

    /// <summary>See and use all folders.</summary>
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");
}
