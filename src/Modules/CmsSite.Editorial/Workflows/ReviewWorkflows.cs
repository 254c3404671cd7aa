using OrchardCore.Data.Documents;
using OrchardCore.Documents;

namespace CmsSite.Editorial.Workflows;

/// <summary>The site's workflows as they are stored.</summary>
public sealed class ReviewWorkflowsDocument : Document
{
    /// <summary>The workflows in order.</summary>
    public List<ReviewWorkflow> Workflows { get; set; } = [];
}

/// <summary>Knows which workflow an item follows.</summary>
public sealed class ReviewWorkflows(IDocumentManager<ReviewWorkflowsDocument> documents)
{
    /// <summary>All workflows of the site.</summary>
    public async Task<IReadOnlyList<ReviewWorkflow>> AllAsync() => (await documents.GetOrCreateImmutableAsync()).Workflows;

    /// <summary>The workflow that items of the type follow; null where they follow none and are published without review.</summary>
    public async Task<ReviewWorkflow?> ForAsync(string? contentType) =>
        (await AllAsync()).FirstOrDefault(workflow => workflow.ContentTypes.Contains(contentType, StringComparer.OrdinalIgnoreCase));

    /// <summary>Stores a workflow in the place of the one that bears its name; after the commit the site is gone through.</summary>
    public async Task StoreAsync(ReviewWorkflow workflow)
    {
        var document = await documents.GetOrCreateMutableAsync();

        document.Workflows = [.. document.Workflows.Where(known => known.Name != workflow.Name), workflow];

        await documents.UpdateAsync(document);

        WorkflowSweep.Ask();
    }
}
