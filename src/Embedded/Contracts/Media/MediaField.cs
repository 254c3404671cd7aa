using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Fields
{
    /// <summary>Files of the media library.</summary>
    public class MediaField : ContentField
    {
        /// <summary>The files' paths.</summary>
        public string[] Paths { get; set; } = [];

        /// <summary>What is said of each file, for those who can't see it.</summary>
        public string[] MediaTexts { get; set; } = [];
    }
}

namespace OrchardCore.Media.Settings
{
    /// <summary>The settings of a media field.</summary>
    public class MediaFieldSettings : FieldSettings
    {
        /// <summary>Whether more than one file may be chosen.</summary>
        public bool Multiple { get; set; } = true;

        /// <summary>Whether a text may be given for each file.</summary>
        public bool AllowMediaText { get; set; } = true;

        /// <summary>The endings of the files allowed; empty allows all of the library.</summary>
        public string[] AllowedExtensions { get; set; } = [];
    }
}
