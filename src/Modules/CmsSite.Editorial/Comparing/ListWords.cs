using Microsoft.Extensions.Localization;

namespace CmsSite.Editorial.Comparing;

/// <summary>The labels of lists inside parts and of their entries' members, as the editor shows them.</summary>
public sealed class ListWords(IStringLocalizer<ListWords> localizer)
{
    /// <summary>The label of a list; its name where the editor knows none.</summary>
    public string Of(string list) => list switch
    {
        "Organisers" => localizer["Organisers"],
        "People" => localizer["People"],
        "Figures" => localizer["Figures"],
        "Documents" => localizer["Documents"],
        "Photos" => localizer["Photos"],
        _ => list,
    };

    /// <summary>The label of a member of an entry.</summary>
    public string Of(string list, string member) => (list, member) switch
    {
        ("Figures", "Label") => localizer["What it counts"],
        ("Documents", "Label") => localizer["Title"],
        (_, "Name") => localizer["Name"],
        (_, "Url") => localizer["Web address"],
        (_, "Delegate") => localizer["Delegate"],
        (_, "Role") => localizer["Role"],
        (_, "Affiliation") => localizer["For"],
        (_, "Number") => localizer["Number"],
        (_, "File") => localizer["File"],
        (_, "Culture") => localizer["Language"],
        (_, "Path") => localizer["Photo"],
        (_, "Caption") => localizer["Caption"],
        (_, "Credit") => localizer["Credit"],
        (_, "AlternativeText") => localizer["What it shows, for those who can’t see it"],
        _ => member,
    };
}
