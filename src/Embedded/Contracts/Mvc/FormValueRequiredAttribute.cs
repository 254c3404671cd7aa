namespace OrchardCore.Routing;

/// <summary>Chooses an action by a value that the form must hold, such as the button pressed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class FormValueRequiredAttribute : Attribute
{
    /// <summary>Creates the attribute for a field of the form.</summary>
    public FormValueRequiredAttribute(string formKey) => FormKey = formKey;

    /// <summary>The name of the field.</summary>
    public string FormKey { get; }
}
