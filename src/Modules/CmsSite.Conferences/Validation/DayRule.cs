namespace CmsSite.Conferences.Validation;

/// <summary>Days of a conference, counted from 1.</summary>
internal static class DayRule
{
    /// <summary>Whether a conference can't have had that day; an unknown number of days excludes none from 1 on.</summary>
    public static bool IsOutside(decimal? day, int? dayCount) => day is { } value && (value < 1 || value != decimal.Truncate(value) || value > (dayCount ?? int.MaxValue));
}
