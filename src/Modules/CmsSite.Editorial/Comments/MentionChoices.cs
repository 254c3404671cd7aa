using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;

namespace CmsSite.Editorial.Comments;

/// <summary>Offers the names of people while somebody writes “@”.</summary>
public sealed class MentionChoices(ISession session)
{
    /// <summary>The most that is offered.</summary>
    public const int Count = 8;

    /// <summary>The first names that begin with what was typed, in their order.</summary>
    public async Task<IReadOnlyList<string>> BeginningWithAsync(string begin)
    {
        var normalized = begin.ToUpperInvariant();
        var people = await session.Query<User, UserIndex>(row => row.IsEnabled && row.NormalizedUserName.StartsWith(normalized))
            .OrderBy(row => row.NormalizedUserName).Take(Count).ListAsync();

        return [.. people.Select(user => user.UserName)];
    }
}
