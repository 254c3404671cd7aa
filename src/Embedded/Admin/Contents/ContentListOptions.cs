namespace CmsSite.Embedded.Admin.Contents;

/// <summary>What can be done to all items ticked in the list.</summary>
internal enum BulkAction
{
    None,
    PublishNow,
    Unpublish,
    Remove,
}

/// <summary>What the list's form posts.</summary>
internal sealed class ContentListOptions
{
    public string? SearchText { get; set; }

    public string? SelectedContentType { get; set; }

    public ContentsStatus ContentsStatus { get; set; }

    public ContentsOrder OrderBy { get; set; }

    public BulkAction BulkAction { get; set; }

    /// <summary>The filter that the typed words and the chosen options amount to; a term that was typed wins.</summary>
    public ContentListFilter ToFilter(string? culture)
    {
        var typed = ContentListFilter.Parse(SearchText);
        return typed with
        {
            Status = typed.Status == default ? ContentsStatus : typed.Status,
            Order = typed.Order == default ? OrderBy : typed.Order,
            Type = typed.Type ?? SelectedContentType,
            Culture = typed.Culture ?? culture,
        };
    }
}
