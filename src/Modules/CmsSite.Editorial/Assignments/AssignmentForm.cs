using System.Globalization;

namespace CmsSite.Editorial.Assignments;

/// <summary>What is done about whose an item is.</summary>
public enum AssignmentAct
{
    /// <summary>The person takes its review upon himself.</summary>
    Claim,

    /// <summary>It is given up, or taken back.</summary>
    Release,

    /// <summary>It is given to a person or a role.</summary>
    Assign,

    /// <summary>Its due date is set, or taken away.</summary>
    SetDue,
}

/// <summary>What the queue and the review screen post.</summary>
public sealed class AssignmentForm
{
    /// <summary>The act, the button's value: for all that is ticked or, after a colon, for one item.</summary>
    public string? Act { get; set; }

    /// <summary>The ids of the items that are ticked.</summary>
    public List<string> Ids { get; set; } = [];

    /// <summary>The name of the person to whom it is assigned; empty for a role.</summary>
    public string? AssignedUser { get; set; }

    /// <summary>The role to which it is assigned; empty for a person.</summary>
    public string? AssignedRole { get; set; }

    /// <summary>The last day, yyyy-MM-dd; empty for none.</summary>
    public string? DueDate { get; set; }

    /// <summary>The page to go back to, in this site.</summary>
    public string? ReturnUrl { get; set; }

    /// <summary>What is to be done, and about which items; null for what is no act.</summary>
    public (AssignmentAct Act, IReadOnlyList<string> Ids)? Read()
    {
        var parts = (Act ?? "").Split(':', 2);

        // Names alone: a number is no act.
        return Enum.GetNames<AssignmentAct>().Contains(parts[0])
            ? (Enum.Parse<AssignmentAct>(parts[0]), parts.Length > 1 ? [parts[1]] : [.. Ids.Distinct()])
            : null;
    }

    /// <summary>The last day; null for none, false for what is no day.</summary>
    public bool TryReadDueDate(out DateOnly? day)
    {
        day = DateOnly.TryParseExact(DueDate, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

        return day is { Year: > 1 and < 9999 } || string.IsNullOrWhiteSpace(DueDate);
    }
}
