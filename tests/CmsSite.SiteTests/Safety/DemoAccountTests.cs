using CmsSite.SiteTests.Site;
using CmsSite.Testing.Site;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;

namespace CmsSite.SiteTests.Safety;

public sealed class DemoAccountTests(NewsroomSite site)
{
    [Fact]
    public async Task Accounts_of_the_recipe_are_locked_by_wrong_passwords_as_all_others_are()
    {
        foreach (var account in new[] { SiteHost.Administrator, DemoAccounts.Editor, DemoAccounts.Reviewer })
        {
            var isLockable = await site.Host.InScopeAsync(async services =>
            {
                var users = services.GetRequiredService<UserManager<IUser>>();
                return await users.GetLockoutEnabledAsync((await users.FindByNameAsync(account.UserName))!);
            });

            Assert.True(isLockable, account.UserName);
        }
    }
}
