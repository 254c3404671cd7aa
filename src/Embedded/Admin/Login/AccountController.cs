using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Admin.Login;

/// <summary>Signs users in and out.</summary>
[Area(Area)]
public sealed class AccountController(
    IUserService users,
    SignInManager<IUser> signIn,
    IStringLocalizer<AccountController> localizer) : Controller
{
    internal const string Area = "OrchardCore.Users";

    private const string LoginView = "~/Areas/CmsSite.Embedded.Admin/Views/Login/Login.cshtml";

    /// <summary>Shows the form.</summary>
    [HttpGet]
    public IActionResult Login(string? returnUrl = null) => Form(new LoginForm(), returnUrl);

    /// <summary>Signs in and goes to where the user wanted to be, if that is on this site.</summary>
    [HttpPost]
    public async Task<IActionResult> Login([Bind(Prefix = nameof(LoginForm))] LoginForm form, string? returnUrl = null)
    {
        if (!ModelState.IsValid)
        {
            return Form(form, returnUrl);
        }

        var user = await users.GetUserAsync(form.UserName!);
        var result = user is null
            ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await signIn.CheckPasswordSignInAsync(user, form.Password!, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            if (user is User { IsEnabled: false })
            {
                return RedirectToAction(nameof(Login));
            }

            await signIn.SignInAsync(user!, form.RememberMe);

            return ToLocal(returnUrl);
        }

        ModelState.AddModelError("", result.IsLockedOut ? localizer["The account is locked out"] : localizer["Invalid login attempt."]);

        return Form(form, returnUrl);
    }

    /// <summary>Signs out.</summary>
    [HttpPost]
    [Authorize]
    public async Task<IActionResult> LogOff(string? returnUrl = null)
    {
        await signIn.SignOutAsync();

        return ToLocal(returnUrl);
    }

    private ViewResult Form(LoginForm form, string? returnUrl)
    {
        ViewData["ReturnUrl"] = returnUrl;

        return View(LoginView, new LoginPage { LoginForm = form });
    }

    private IActionResult ToLocal(string? returnUrl) => Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : LocalRedirect("~/");
}
