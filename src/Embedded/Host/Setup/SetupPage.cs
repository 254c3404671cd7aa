using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Setup;

/// <summary>The page that asks for what a site is set up with; only who knows the token from the log gets past it.</summary>
internal sealed class SetupPage(
    SetupService setup, SetupToken token, IAntiforgery antiforgery, IClock clock, IStringLocalizer<SetupPage> S)
{
    private const string TokenField = "Token";

    public async Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsPost(context.Request.Method))
            await PostAsync(context);
        else
            await ShowAsync(context, await SuggestionsAsync(), "", []);
    }

    private async Task PostAsync(HttpContext context)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var parameters = new SetupParameters
        {
            SiteName = form[nameof(SetupParameters.SiteName)],
            SiteTimeZone = form[nameof(SetupParameters.SiteTimeZone)],
            AdminUsername = form[nameof(SetupParameters.AdminUsername)],
            AdminEmail = form[nameof(SetupParameters.AdminEmail)],
            AdminPassword = form[nameof(SetupParameters.AdminPassword)],
            RecipeName = form[nameof(SetupParameters.RecipeName)],
        };
        string given = form[TokenField].ToString();
        var errors = token.Matches(given)
            ? (await setup.SetupAsync(parameters, S)).Errors
            : new() { [TokenField] = S["This is not the token that the log shows."] };

        if (errors.Count == 0)
            context.Response.Redirect("/");
        else
            await ShowAsync(context, parameters, given, errors);
    }

    private async Task<SetupParameters> SuggestionsAsync() => new()
    {
        AdminUsername = "admin",
        SiteTimeZone = clock.GetSystemTimeZone().TimeZoneId,
        RecipeName = await setup.GetRecipesAsync() is [var first, ..] ? first.Name : null,
    };

    private async Task ShowAsync(HttpContext context, SetupParameters values, string givenToken, Dictionary<string, string> errors)
    {
        var recipes = await setup.GetRecipesAsync();
        var form = new SetupForm(errors);
        form.Input(TokenField, S["Setup token"], "text", givenToken, S["It is in the log of the server."], "off");
        form.Input(nameof(values.SiteName), S["Name of the site"], "text", values.SiteName);
        form.Select(nameof(values.SiteTimeZone), S["Time zone"], values.SiteTimeZone, clock.GetTimeZones().Select(zone => (zone.TimeZoneId, zone.ToString()!)));
        form.Select(nameof(values.RecipeName), S["Recipe"], values.RecipeName, recipes.Select(recipe => (recipe.Name, recipe.DisplayName ?? recipe.Name)));
        form.Input(nameof(values.AdminUsername), S["User name of the administrator"], "text", values.AdminUsername, null, "username");
        form.Input(nameof(values.AdminEmail), S["E-mail of the administrator"], "email", values.AdminEmail, null, "email");
        form.Input(
            nameof(values.AdminPassword),
            S["Password of the administrator"],
            "password",
            "",
            S["At least 6 characters, with a capital and a small letter, a digit and another character."],
            "new-password");

        context.Response.StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(form.Page(S, antiforgery.GetAndStoreTokens(context)), context.RequestAborted);
    }
}
