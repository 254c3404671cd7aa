namespace CmsSite.Editorial.Together;

/// <summary>An editor that somebody has open in a browser.</summary>
public sealed class OpenForm
{
    /// <summary>The form's own id, made in the browser.</summary>
    public string FormId { get; set; } = "";

    /// <summary>Who has it open.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The user's name.</summary>
    public string UserName { get; set; } = "";

    /// <summary>When it was opened.</summary>
    public DateTime SinceUtc { get; set; }

    /// <summary>When it was last heard of.</summary>
    public DateTime SeenUtc { get; set; }
}

/// <summary>Somebody is changing the item, and others should not.</summary>
/// <param name="FormId">The form in which it is changed; the hold ends with it.</param>
/// <param name="UserId">Who changes it.</param>
/// <param name="UserName">The user's name.</param>
/// <param name="SinceUtc">Since when: the first change, or the takeover.</param>
public sealed record EditingHold(string FormId, string UserId, string UserName, DateTime SinceUtc);

/// <summary>Who has an item's editor open, and who is changing it. A form that is no longer heard of counts as closed.</summary>
public sealed class EditingRoom
{
    /// <summary>How long a form counts as open without being heard of. Browsers let a window in the background speak once a minute.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(90);

    private const int FormsPerUser = 10;

    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The open forms, the first opened first.</summary>
    public List<OpenForm> Forms { get; set; } = [];

    /// <summary>Who is changing the item; null for nobody.</summary>
    public EditingHold? Hold { get; set; }

    /// <summary>Notes that a form is open; false for a form of another user.</summary>
    public bool Enter(string formId, string userId, string userName, DateTime utc)
    {
        Tidy(utc);

        if (Forms.Find(known => known.FormId == formId) is not { } form)
        {
            if (Forms.Count(known => known.UserId == userId) >= FormsPerUser)
            {
                Remove(Forms.Where(known => known.UserId == userId).MinBy(known => known.SeenUtc)!);
            }

            Forms.Add(form = new() { FormId = formId, UserId = userId, UserName = userName, SinceUtc = utc });
        }

        if (form.UserId != userId)
        {
            return false;
        }

        form.SeenUtc = utc;

        return true;
    }

    /// <summary>Notes that something was changed in an open form; who is first holds the item.</summary>
    public void Change(string formId, DateTime utc)
    {
        if (Hold is null)
        {
            TakeOver(formId, utc);
        }
    }

    /// <summary>Gives the item to an open form, whoever holds it.</summary>
    public void TakeOver(string formId, DateTime utc)
    {
        if (Forms.Find(known => known.FormId == formId) is { } form)
        {
            Hold = new(formId, form.UserId, form.UserName, utc);
        }
    }

    /// <summary>Notes that a user's form was closed.</summary>
    public void Leave(string formId, string userId)
    {
        if (Forms.Find(known => known.FormId == formId && known.UserId == userId) is { } form)
        {
            Remove(form);
        }
    }

    /// <summary>Forgets what is no longer heard of.</summary>
    public void Tidy(DateTime utc)
    {
        foreach (var form in Forms.Where(form => form.SeenUtc + Life < utc).ToList())
        {
            Remove(form);
        }
    }

    private void Remove(OpenForm form)
    {
        Forms.Remove(form);

        if (Hold?.FormId == form.FormId)
        {
            Hold = null;
        }
    }
}
