namespace CmsSite.Conferences.Reports;

/// <summary>Names of the content type under which reports are filed.</summary>
public static class ConferenceReport
{
    /// <summary>The content type's technical name.</summary>
    public const string ContentType = "ConferenceReport";
}
