using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.ContractTests.Site;

/// <summary>What the spies saw, and what a test has them do.</summary>
public sealed class HandlerLog
{
    private readonly Lock _lock = new();
    private readonly List<string> _calls = [];
    private Dictionary<string, Action<ContentContextBase>> _acts = [];

    /// <summary>The state letters of an item: l or L latest, p or P published.</summary>
    public static string Flags(ContentItem item) => $"{(item.Latest ? 'L' : 'l')}{(item.Published ? 'P' : 'p')}";

    /// <summary>Forgets what was seen and what was to be done.</summary>
    public void Clear()
    {
        lock (_lock) _calls.Clear();
        _acts = [];
    }

    /// <summary>Has the spy of an event do something, such as cancel.</summary>
    public void On(string call, Action<ContentContextBase> act) => _acts = new(_acts) { [call] = act };

    /// <summary>The calls since the last time, as one line.</summary>
    public string Take()
    {
        lock (_lock)
        {
            var line = _calls.Count == 0 ? "–" : string.Join(' ', _calls);
            _calls.Clear();
            return line;
        }
    }

    /// <summary>A call with the state of its item.</summary>
    public Task NoteAsync(string call, ContentContextBase context, string detail = "", ContentItem? of = null)
        => Note(call, context, $"{detail}[{Flags(of ?? context.ContentItem)}]");

    /// <summary>A call before there is an item.</summary>
    public Task NoteWithoutItemAsync(string call, ContentContextBase context) => Note(call, context, "[-]");

    private Task Note(string call, ContentContextBase context, string detail)
    {
        lock (_lock) _calls.Add(call + detail);
        if (_acts.TryGetValue(call, out var act)) act(context);
        return Task.CompletedTask;
    }
}
