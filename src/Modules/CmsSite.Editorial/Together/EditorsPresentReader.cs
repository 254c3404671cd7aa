using CmsSite.Editorial.Reviews;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Together;

/// <summary>Somebody else's open editor, or one of one's own in another window.</summary>
/// <param name="Name">The user's name.</param>
/// <param name="Since">Since when, in the site's time.</param>
/// <param name="IsMe">Whether it is one's own.</param>
public sealed record PresentEditor(string Name, DateTimeOffset Since, bool IsMe);

/// <summary>What a form knows of itself.</summary>
/// <param name="FormId">The form's own id; null for a page that is no editor.</param>
/// <param name="WasMine">Whether the form held the item when it last heard of it.</param>
public sealed record FormSeen(string? FormId, bool WasMine)
{
    /// <summary>A page that is no editor.</summary>
    public static readonly FormSeen None = new(null, false);

    /// <summary>Who saved the item after the form was made, and when; null where nobody has.</summary>
    public (string Name, DateTime Utc)? SavedSince { get; init; }
}

/// <summary>Who has an item open and who is changing it, as one form is told.</summary>
/// <param name="Others">The other open editors.</param>
/// <param name="Holder">Who else is changing it; null for nobody.</param>
/// <param name="IsMine">Whether the reader is changing it.</param>
public sealed record EditorsPresent(IReadOnlyList<PresentEditor> Others, PresentEditor? Holder, bool IsMine)
{
    /// <summary>Whether the reader may take it over.</summary>
    public bool CanTakeOver { get; init; }

    /// <summary>Whether the reader was changing it until the holder took it over.</summary>
    public bool WasMine { get; init; }

    /// <summary>Who saved it after the reader's form was made; null where nobody has.</summary>
    public PresentEditor? SavedSince { get; init; }
}

/// <summary>Puts together what a form is told of the others.</summary>
public sealed class EditorsPresentReader(ReviewActor actor, ILocalClock localClock)
{
    /// <summary>Reads a room for a form.</summary>
    public async Task<EditorsPresent> ReadAsync(EditingRoom room, FormSeen form)
    {
        var others = new List<PresentEditor>();

        // One line for each person: who has it open twice is still one.
        foreach (var other in room.Forms.Where(other => other.FormId != form.FormId).GroupBy(other => other.UserId).Select(forms => forms.MinBy(one => one.SinceUtc)!))
        {
            others.Add(await EditorAsync(other.UserName, other.SinceUtc, other.UserId == actor.UserId));
        }

        var holder = room.Hold is { } hold && hold.UserId != actor.UserId ? await EditorAsync(hold.UserName, hold.SinceUtc, isMe: false) : null;

        return new(others, holder, room.Hold is not null && holder is null)
        {
            CanTakeOver = form.FormId is not null,
            WasMine = form.WasMine && holder is not null,
            SavedSince = form.SavedSince is { } saved ? await EditorAsync(saved.Name, saved.Utc, isMe: false) : null,
        };
    }

    private async Task<PresentEditor> EditorAsync(string name, DateTime utc, bool isMe) =>
        new(name, await localClock.ConvertToLocalAsync(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), isMe);
}
