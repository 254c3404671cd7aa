using Microsoft.Extensions.Localization;

namespace CmsSite.Conferences.Validation;

/// <summary>Days of a conference, counted from 1.</summary>
internal static class DayRule
{
    /// <summary>Why a conference can't have had that day; null where it can. An unknown number of days excludes none from 1 on.</summary>
    public static string? ProblemOf(decimal? day, int? dayCount, IStringLocalizer localizer) => day switch
    {
        { } value when value < 1 || value != decimal.Truncate(value) => localizer["Count the days of the conference from 1, in whole numbers."].Value,
        { } value when value > dayCount => localizer["The conference has no day {0}: its last is day {1}.", value, dayCount].Value,
        _ => null,
    };
}
