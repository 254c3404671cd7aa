namespace OrchardCore.ContentPreview;

/// <summary>A feature of the request that tells drivers and handlers that a draft is only looked at.</summary>
public sealed class ContentPreviewFeature
{
    /// <summary>The instance set on requests that preview.</summary>
    public static readonly ContentPreviewFeature Instance = new();

    /// <summary>Whether the request is a preview.</summary>
    public bool Previewing { get; init; } = true;
}
