using System.Security.Claims;
using CmsSite.Embedded.Navigation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Navigation;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace CmsSite.UnitTests.Navigation;

public sealed class NavigationManagerTests
{
    private static readonly Permission Allowed = new("Allowed");
    private static readonly Permission Refused = new("Refused");

    [Fact]
    public async Task Entries_of_the_same_text_become_one_with_the_children_of_all()
    {
        var menu = await BuildAsync(
            builder => builder.Add(Text("Content"), "1", content => content.Add(Text("Items"), "2", items => items.Url("~/items"))),
            builder => builder.Add(Text("content"), content => content.Add(Text("Drafts"), "1", items => items.Url("~/drafts"))));

        var content = Assert.Single(menu);
        Assert.Equal("1", content.Position);
        Assert.Equal(["Drafts", "Items"], content.Items.Select(item => item.Text.Value));
    }

    [Fact]
    public async Task Entries_stand_in_the_order_of_their_positions()
    {
        var menu = await BuildAsync(builder => builder
            .Add(Text("Last"), "after", item => item.Url("/last"))
            .Add(Text("Tenth"), "10", item => item.Url("/tenth"))
            .Add(Text("Second"), "2", item => item.Url("/second"))
            .Add(Text("First"), "-1", item => item.Url("/first")));

        Assert.Equal(["First", "Second", "Tenth", "Last"], menu.Select(item => item.Text.Value));
    }

    [Fact]
    public async Task What_the_user_may_not_see_or_leads_nowhere_is_left_out()
    {
        var menu = await BuildAsync(builder => builder
            .Add(Text("Open"), item => item.Url("/open").Permission(Allowed))
            .Add(Text("Closed"), item => item.Url("/closed").Permission(Allowed).Permission(Refused))
            .Add(Text("Empty"), item => item.Add(Text("Hidden"), hidden => hidden.Url("/hidden").Permission(Refused))));

        Assert.Equal(["Open"], menu.Select(item => item.Text.Value));
    }

    [Fact]
    public async Task Addresses_are_given_within_the_site()
    {
        var menu = await BuildAsync(builder => builder
            .Add(Text("A"), "1", item => item.Url("~/here"))
            .Add(Text("B"), "2", item => item.Url("/there"))
            .Add(Text("C"), "3", item => item.Url("https://elsewhere.example/")));

        Assert.Equal(["/base/here", "/there", "https://elsewhere.example/"], menu.Select(item => item.Href));
    }

    [Fact]
    public async Task A_provider_that_fails_takes_no_other_entries_away()
    {
        var menu = await BuildAsync(_ => throw new InvalidOperationException(), builder => builder.Add(Text("Open"), item => item.Url("/open")));

        Assert.Equal(["Open"], menu.Select(item => item.Text.Value));
    }

    private static async Task<List<MenuItem>> BuildAsync(params Action<NavigationBuilder>[] providers)
    {
        var context = new ActionContext(new DefaultHttpContext { Request = { PathBase = "/base" } }, new RouteData(), new ActionDescriptor());
        var manager = new NavigationManager(
            providers.Select(build => new Provider(build)),
            new Authorization(),
            new Urls(),
            NullLogger<NavigationManager>.Instance);

        return [.. await manager.BuildMenuAsync(NavigationConstants.AdminId, context)];
    }

    private static LocalizedString Text(string text) => new(text, text);

    private sealed class Provider(Action<NavigationBuilder> build) : AdminNavigationProvider
    {
        protected override ValueTask BuildAsync(NavigationBuilder builder)
        {
            build(builder);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Authorization : IAuthorizationService
    {
        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements)
            => Task.FromResult(requirements.OfType<PermissionRequirement>().All(requirement => requirement.Permission == Allowed)
                ? AuthorizationResult.Success()
                : AuthorizationResult.Failed());

        public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName)
            => Task.FromResult(AuthorizationResult.Failed());
    }

    private sealed class Urls : IUrlHelperFactory
    {
        public IUrlHelper GetUrlHelper(ActionContext context) => new UrlHelper(context);
    }
}
