namespace CmsSite.Conferences.Reports;

/// <summary>How a conference was attended, as stored in <see cref="ConferenceReportPart.Attendance"/>.</summary>
public static class AttendanceModes
{
    /// <summary>In one place, by those present.</summary>
    public const string InPerson = "InPerson";

    /// <summary>By network only; such a conference needs no place.</summary>
    public const string Online = "Online";

    /// <summary>In one place and by network.</summary>
    public const string Hybrid = "Hybrid";

    /// <summary>All of them, in the order in which editors choose.</summary>
    public static IReadOnlyList<string> All { get; } = [InPerson, Online, Hybrid];
}
