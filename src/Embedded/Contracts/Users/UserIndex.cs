using YesSql.Indexes;

namespace OrchardCore.Users.Indexes;

/// <summary>By what users are found.</summary>
public class UserIndex : MapIndex
{
    /// <summary>The number of the user's document.</summary>
    public long DocumentId { get; set; }

    /// <summary>The id that content names as its owner.</summary>
    public string UserId { get; set; }

    /// <summary>The name in capitals.</summary>
    public string NormalizedUserName { get; set; }

    /// <summary>The address in capitals.</summary>
    public string NormalizedEmail { get; set; }

    /// <summary>Whether the user may sign in.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Whether wrong passwords lock the account.</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when the account is locked.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>Wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }
}
