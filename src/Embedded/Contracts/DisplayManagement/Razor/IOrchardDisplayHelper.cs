namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Helpers of a template that draw.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    /// <summary>Draws shapes.</summary>
    IDisplayHelper DisplayHelper { get; }
}

/// <summary>A template that may choose its layout.</summary>
public interface IRazorPage
{
    /// <summary>The shape type of the layout.</summary>
    string ViewLayout { get; set; }
}
