using OrchardCore.Data.Migration;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql.Indexes;
using YesSql.Sql;

namespace CmsSite.Embedded.Users;

/// <summary>Indexes users by what they are looked up by.</summary>
internal sealed class UserIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserIndex>().Map(user => new UserIndex
    {
        UserId = user.UserId,
        NormalizedUserName = user.NormalizedUserName,
        NormalizedEmail = user.NormalizedEmail,
        IsEnabled = user.IsEnabled,
        IsLockoutEnabled = user.IsLockoutEnabled,
        LockoutEndUtc = user.LockoutEndUtc,
        AccessFailedCount = user.AccessFailedCount,
    });
}

/// <summary>Creates the table of <see cref="UserIndex"/>.</summary>
internal sealed class UserMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<UserIndex>(table => table
            .Column<string>(nameof(UserIndex.UserId))
            .Column<string>(nameof(UserIndex.NormalizedUserName))
            .Column<string>(nameof(UserIndex.NormalizedEmail))
            .Column<bool>(nameof(UserIndex.IsEnabled), column => column.NotNull().WithDefault(true))
            .Column<bool>(nameof(UserIndex.IsLockoutEnabled), column => column.NotNull().WithDefault(false))
            .Column<DateTime?>(nameof(UserIndex.LockoutEndUtc), column => column.Nullable())
            .Column<int>(nameof(UserIndex.AccessFailedCount), column => column.NotNull().WithDefault(0)));
        await SchemaBuilder.AlterIndexTableAsync<UserIndex>(table => table.CreateIndex(
            "IDX_UserIndex_DocumentId", "DocumentId", nameof(UserIndex.UserId), nameof(UserIndex.NormalizedUserName), nameof(UserIndex.NormalizedEmail)));

        return 1;
    }
}
