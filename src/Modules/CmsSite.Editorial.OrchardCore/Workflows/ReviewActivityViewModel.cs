using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Workflows.ViewModels;

namespace CmsSite.Editorial.OrchardCore.Workflows;

/// <summary>What the templates show of an event.</summary>
public sealed class ReviewActivityViewModel(ReviewActivity activity) : ActivityViewModel<ReviewActivity>(activity);

/// <summary>What an event's editor shows and posts. Not sealed: the host makes a shape of it by deriving.</summary>
public class ReviewActivityEditViewModel
{
    /// <summary>The content types it is about; empty means all that are reviewed.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>The content types to choose from.</summary>
    [BindNever]
    public IReadOnlyList<string> Choices { get; set; } = [];
}
