using CmsSite.Editorial.Workflows;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CmsSite.Editorial.History;

/// <summary>An entry as people read it.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Local">When it happened, in the site's time zone.</param>
/// <param name="What">What was done.</param>
/// <param name="From">The state before; null where there was none.</param>
/// <param name="To">The state after; null where there was none.</param>
/// <param name="Stage">The stage of the review; null outside one.</param>
public sealed record HistoryLine(HistoryEntry Entry, DateTimeOffset Local, string What, string? From, string? To, string? Stage)
{
    /// <summary>Whether something became public that no second person had approved.</summary>
    public bool IsLoud => Entry.Action == nameof(HistoryAction.PublishedWithoutReview);
}

/// <summary>Puts entries into the reader's words and time.</summary>
public sealed class HistoryLines(HistoryWords words, ReviewWorkflows workflows, ILocalClock localClock, IStringLocalizer<HistoryLines> localizer)
{
    /// <summary>The entry as people read it.</summary>
    public async Task<HistoryLine> OfAsync(HistoryEntry entry)
    {
        var workflow = await workflows.ForAsync(entry.ContentType);

        return new(entry, await localClock.ConvertToLocalAsync(entry.Utc), words.Of(entry.Action), State(entry.From), State(entry.To), Stage(entry.Stage));

        string? State(string? name) => Name(name, workflow?.States.FirstOrDefault(state => state.Name == name)?.DisplayName);

        string? Stage(string? name) => Name(name, workflow?.Stages.FirstOrDefault(stage => stage.Name == name)?.DisplayName);
    }

    /// <summary>The states that items can be in, by name, each as people call it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StatesAsync() =>
        (await workflows.AllAsync()).SelectMany(workflow => workflow.States).DistinctBy(state => state.Name).ToDictionary(state => state.Name, state => localizer[state.DisplayName].Value);

    private string? Name(string? name, string? displayName) => string.IsNullOrEmpty(displayName) ? name : localizer[displayName];
}
