namespace CmsSite.News.Accessibility;

/// <summary>The form of the accessibility statement's settings.</summary>
public class AccessibilitySettingsViewModel
{
    /// <summary>To whom visitors write: a mail or web address.</summary>
    public string? Contact { get; set; }

    /// <summary>The authority that hears complaints: a mail or web address.</summary>
    public string? Authority { get; set; }

    /// <summary>The day of the last check, as yyyy-MM-dd.</summary>
    public string? CheckedOn { get; set; }
}
