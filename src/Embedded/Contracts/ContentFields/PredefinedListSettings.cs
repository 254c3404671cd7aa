namespace OrchardCore.ContentFields.Settings;

/// <summary>How a text is chosen from a list.</summary>
public enum EditorOption
{
    /// <summary>By radio buttons.</summary>
    Radio,

    /// <summary>From a drop-down list.</summary>
    Dropdown,
}

/// <summary>One choice of a list.</summary>
public class ListValueOption
{
    /// <summary>An empty choice.</summary>
    public ListValueOption()
    {
    }

    /// <summary>A choice that is stored as it is shown.</summary>
    public ListValueOption(string name)
        : this(name, name)
    {
    }

    /// <summary>A choice that is shown as <paramref name="name"/> and stored as <paramref name="value"/>.</summary>
    public ListValueOption(string name, string value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>What is shown.</summary>
    public string Name { get; set; }

    /// <summary>What is stored.</summary>
    public string Value { get; set; }
}

/// <summary>The choices of a text field whose editor is PredefinedList.</summary>
public class TextFieldPredefinedListEditorSettings
{
    /// <summary>The choices, in order.</summary>
    public ListValueOption[] Options { get; set; } = [];

    /// <summary>How one is chosen.</summary>
    public EditorOption Editor { get; set; }

    /// <summary>The value of a new field.</summary>
    public string DefaultValue { get; set; }
}
