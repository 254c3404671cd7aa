namespace OrchardCore.Localization;

/// <summary>Tells a localizer to pick the form that goes with a number.</summary>
public struct PluralizationArgument
{
    /// <summary>The number; it becomes the text's argument 0.</summary>
    public int Count { get; set; }

    /// <summary>The forms to use where there is no translation.</summary>
    public string[] Forms { get; set; }

    /// <summary>The text's arguments from 1 on.</summary>
    public object[] Arguments { get; set; }
}
