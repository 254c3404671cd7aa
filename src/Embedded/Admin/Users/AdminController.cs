using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace CmsSite.Embedded.Admin.Users;

/// <summary>Lists, creates and changes users.</summary>
[Area(Area)]
[Admin("Users/{action}/{id?}", "Users{action}")]
public sealed class AdminController(
    UserManager<IUser> users,
    SignInManager<IUser> signIn,
    UserEditor editor,
    ISession session,
    ISiteService siteService,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    internal const string Area = "OrchardCore.Users";

    private const string Views = "~/Areas/CmsSite.Embedded.Admin/Views/Users/";

    /// <summary>Shows a page of the list.</summary>
    /// <param name="q">A part of the names or addresses looked for.</param>
    /// <param name="pagenum">The page, from 1.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string? q = null, int pagenum = 1)
    {
        if (!await MayAsync(UsersPermissions.ListUsers))
        {
            return Forbid();
        }

        var query = session.Query<User, UserIndex>();
        if (q?.Trim() is { Length: > 0 } part)
        {
            var normalized = users.NormalizeName(part);
            query = query.Where(user => user.NormalizedUserName.Contains(normalized) || user.NormalizedEmail.Contains(normalized));
        }

        var size = Math.Max(1, (await siteService.GetSiteSettingsAsync()).PageSize);
        var count = await query.CountAsync();
        var pageCount = Math.Max(1, (count + size - 1) / size);
        var page = Math.Clamp(pagenum, 1, pageCount);
        var found = await query.OrderBy(user => user.NormalizedUserName).Skip((page - 1) * size).Take(size).ListAsync();

        return View(Views + "Index.cshtml", new UsersPage(q, [.. found], count, page, pageCount, await MayAsync(UsersPermissions.EditUsers)));
    }

    /// <summary>Shows an empty form.</summary>
    [HttpGet]
    public async Task<IActionResult> Create()
        => await MayAsync(UsersPermissions.EditUsers) ? Form("Create.cshtml", await editor.FormOfAsync(null, User)) : Forbid();

    /// <summary>Creates a user.</summary>
    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = nameof(UserPage.User))] UserForm form)
    {
        if (!await MayAsync(UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        if (ModelState.IsValid)
        {
            await editor.CreateAsync(form, User, Report);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync("Create.cshtml", form);
        }

        await notifier.SuccessAsync(localizer["User created successfully."]);

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Shows a user's form.</summary>
    [HttpGet]
    public async Task<IActionResult> Edit(string id)
    {
        if (!await MayAsync(UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        return await FindAsync(id) is { } user ? Form("Edit.cshtml", await editor.FormOfAsync(user, User)) : NotFound();
    }

    /// <summary>Changes a user.</summary>
    [HttpPost]
    public async Task<IActionResult> Edit(string id, [Bind(Prefix = nameof(UserPage.User))] UserForm form)
    {
        if (!await MayAsync(UsersPermissions.EditUsers))
        {
            return Forbid();
        }

        if (await FindAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            await editor.ChangeAsync(user, form, User, Report);
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync("Edit.cshtml", form);
        }

        // Whoever changes himself stays signed in.
        if (users.GetUserId(User) == user.UserId)
        {
            await signIn.RefreshSignInAsync(user);
        }

        await notifier.SuccessAsync(localizer["User updated successfully."]);

        return RedirectToAction(nameof(Index));
    }

    private Task<bool> MayAsync(Permission permission) => authorization.AuthorizeAsync(User, permission);

    private async Task<User?> FindAsync(string? id) => string.IsNullOrEmpty(id) ? null : await users.FindByIdAsync(id) as User;

    private void Report(string input, string message)
        => ModelState.AddModelError(input.Length > 0 ? $"{nameof(UserPage.User)}.{input}" : "", message);

    private async Task<IActionResult> AgainAsync(string view, UserForm form)
    {
        await editor.CompleteAsync(form, User);

        return Form(view, form);
    }

    private ViewResult Form(string view, UserForm form) => View(Views + view, new UserPage { User = form, IsNew = view == "Create.cshtml" });
}
