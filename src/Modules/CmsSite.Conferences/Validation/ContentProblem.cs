namespace CmsSite.Conferences.Validation;

/// <summary>Something in an item that is wrong or missing.</summary>
/// <param name="Input">
/// The name of the input concerned, such as <c>ConferenceReportPart.EndDate.Value</c>, or <c>Programme-0.PanelPart.Day.Value</c>
/// inside a bag.
/// </param>
/// <param name="Message">What to do about it, in the current culture.</param>
public sealed record ContentProblem(string Input, string Message)
{
    /// <summary>The localization set of an item that has only to become public; null for a problem of the item's own.</summary>
    public string? Awaits { get; init; }
}
