namespace OrchardCore.DisplayManagement.Razor;

/// <summary>Helpers of a template that draw.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    /// <summary>Draws shapes.</summary>
    IDisplayHelper DisplayHelper { get; }
}
