using CmsSite.Testing.Http;

namespace CmsSite.SiteTests.Site;

/// <summary>Fills in the bags and lists of a report's form, as the editor's script does.</summary>
internal static class BagInputs
{
    private const string Report = "ConferenceReportPart.";

    public static Form WithMember(this Form form, string delegateSet, string role = "Member", string positionThen = "", int index = 0) =>
        form.WithItem("Delegation", "DelegationMember", index, ("DelegationMemberPart.Delegate.LocalizationSets", delegateSet), ("DelegationMemberPart.Role.Text", role), ("DelegationMemberPart.PositionThen.Text", positionThen));

    public static Form WithPanel(this Form form, string title, string kind = "Panel", string day = "", int index = 0, params (string Name, string Value)[] more) =>
        form.WithItem("Programme", "Panel", index, [("TitlePart.Title", title), ("PanelPart.Kind.Text", kind), ("PanelPart.Day.Value", day), .. more]);

    public static Form WithRecording(this Form form, string title, string url, string day = "", int index = 0) =>
        form.WithItem("Recordings", "Recording", index, ("TitlePart.Title", title), ("RecordingPart.Url.Text", url), ("RecordingPart.Day.Value", day));

    /// <summary>Adds an item to a bag, of whatever type.</summary>
    public static Form WithItem(this Form form, string bag, string type, int index, params (string Name, string Value)[] values)
    {
        form.Forge($"{bag}.Prefixes", $"{bag}-{index}").Forge($"{bag}.ContentTypes", type).Forge($"{bag}.ContentItems", $"new{index}");
        foreach (var (name, value) in values) form.Forge($"{bag}-{index}.{name}", value);
        return form;
    }

    public static Form WithFigure(this Form form, string number, string label, string key = "x") =>
        form.WithEntry("Figures", key, ("Number", number), ("Label", label));

    /// <summary>Adds an entry to a list of the report.</summary>
    public static Form WithEntry(this Form form, string list, string key, params (string Name, string Value)[] values)
    {
        form.Forge($"{Report}{list}.Index", key).Forge($"{Report}{list}[{key}].Id", key);
        foreach (var (name, value) in values) form.Forge($"{Report}{list}[{key}].{name}", value);
        return form;
    }
}
