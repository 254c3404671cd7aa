using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver gives.</summary>
public interface IDisplayResult
{
    /// <summary>Adds it to the shape that shows the model.</summary>
    Task ApplyAsync(BuildDisplayContext context);

    /// <summary>Adds it to the shape of the model's form.</summary>
    Task ApplyAsync(BuildEditorContext context);
}

/// <summary>Several results.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IDisplayResult[] _results;

    /// <summary>The results given.</summary>
    public CombinedResult(params IDisplayResult[] results) => _results = results;

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in GetResults()) await result.ApplyAsync(context);
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in GetResults()) await result.ApplyAsync(context);
    }

    /// <summary>The results.</summary>
    public IEnumerable<IDisplayResult> GetResults() => _results.Where(result => result is not null);
}
