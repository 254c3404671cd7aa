using System.Globalization;
using CmsSite.Conferences.SharedValues;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;

namespace CmsSite.Conferences.Definitions;

/// <summary>Adds fields to a part in the order in which its editor shows them. Labels and hints are keys of translations.</summary>
internal sealed class PartFields(ContentPartDefinitionBuilder part)
{
    private int _position;
    private bool _areShared;

    /// <summary>The fields added by the action have the same value in all languages.</summary>
    public PartFields Shared(Action<PartFields> add)
    {
        _areShared = true;
        add(this);
        _areShared = false;

        return this;
    }

    /// <summary>A text of one line, or with another editor of the suite.</summary>
    public PartFields Line(string name, string label, string hint = "", string editor = "ReportLine") =>
        Add(name, nameof(TextField), label, editor, field => field.WithSettings(new TextFieldSettings { Hint = hint }));

    /// <summary>A text of several lines.</summary>
    public PartFields Text(string name, string label, string hint = "") => Line(name, label, hint, "ReportText");

    /// <summary>Formatted text, sanitised.</summary>
    public PartFields Html(string name, string label, string hint = "") =>
        Add(name, nameof(HtmlField), label, "Report", field => field.WithSettings(new HtmlFieldSettings { Hint = hint }));

    /// <summary>A whole number from 1.</summary>
    public PartFields Number(string name, string label, string hint = "") =>
        Add(name, nameof(NumericField), label, "Report", field => field.WithSettings(new NumericFieldSettings { Hint = hint, Minimum = 1, Maximum = 9999 }));

    /// <summary>A day.</summary>
    public PartFields Date(string name, string label) =>
        Add(name, nameof(DateField), label, "Report", field => field.WithSettings(new DateFieldSettings()));

    /// <summary>A time of day, or a length of time.</summary>
    public PartFields Time(string name, string label, string hint = "", string editor = "Report") =>
        Add(name, nameof(TimeField), label, editor, field => field.WithSettings(new TimeFieldSettings { Hint = hint }));

    /// <summary>Languages, to be ticked.</summary>
    public PartFields Languages(string name, string label) =>
        Add(name, nameof(MultiTextField), label, "Languages", field => field.WithSettings(new MultiTextFieldSettings()));

    /// <summary>Items of a type, picked in all their languages at once.</summary>
    public PartFields Picker(string name, string label, string contentType, bool multiple, string hint = "") =>
        Add(name, nameof(LocalizationSetContentPickerField), label, "Report", field => field.WithSettings(
            new LocalizationSetContentPickerFieldSettings { Hint = hint, Multiple = multiple, DisplayedContentTypes = [contentType] }));

    /// <summary>A file of the media library.</summary>
    public PartFields Media(string name, string label, string hint, params string[] extensions) =>
        Add(name, nameof(MediaField), label, "Report", field => field.WithSettings(
            new MediaFieldSettings { Hint = hint, Multiple = false, AllowMediaText = true, AllowedExtensions = extensions }));

    private PartFields Add(string name, string kind, string label, string editor, Action<ContentPartFieldDefinitionBuilder> settings)
    {
        var isShared = _areShared;
        var position = _position++.ToString(CultureInfo.InvariantCulture);

        part.WithField(name, field =>
        {
            field.OfType(kind).WithDisplayName(label).WithPosition(position);

            if (editor.Length > 0)
            {
                field.WithEditor(editor);
            }

            settings(field);

            if (isShared)
            {
                field.WithSettings(new SharedFieldSettings { IsShared = true });
            }
        });

        return this;
    }
}
