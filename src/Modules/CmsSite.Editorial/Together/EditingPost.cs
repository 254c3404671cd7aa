namespace CmsSite.Editorial.Together;

/// <summary>What a post to an item's editor said and found: kept for the length of the request.</summary>
public sealed class EditingPost
{
    /// <summary>The form's own id; null outside a post, and where there is no script.</summary>
    public string? FormId { get; set; }

    /// <summary>Who else was changing the item, so that the post was refused; null where nobody was.</summary>
    public EditingHold? Refusal { get; set; }
}
