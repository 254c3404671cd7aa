namespace OrchardCore;

/// <summary>Names that modules and the host must agree on.</summary>
public static class OrchardCoreConstants
{
    /// <summary>The roles that exist by themselves, and those that are given permissions when they are created.</summary>
    public static class Roles
    {
        /// <summary>Holds every permission.</summary>
        public const string Administrator = "Administrator";

        /// <summary>Edits and publishes everybody's content.</summary>
        public const string Editor = "Editor";

        /// <summary>Watches over what visitors write.</summary>
        public const string Moderator = "Moderator";

        /// <summary>Edits and publishes his own content.</summary>
        public const string Author = "Author";

        /// <summary>Edits his own content.</summary>
        public const string Contributor = "Contributor";

        /// <summary>Everybody who is signed in.</summary>
        public const string Authenticated = "Authenticated";

        /// <summary>Everybody, signed in or not.</summary>
        public const string Anonymous = "Anonymous";
    }
}
