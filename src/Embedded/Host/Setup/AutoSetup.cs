using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;

namespace CmsSite.Embedded.Setup;

/// <summary>Lets the first request set the site up from the configuration.</summary>
internal sealed class AutoSetup(
    OrchardCoreBuilder builder,
    IShellConfiguration configuration,
    SetupService setup,
    IStringLocalizerFactory localizers,
    ILogger<AutoSetup> logger)
{
    private readonly IStringLocalizer _strings = localizers.Create(typeof(AutoSetup));

    /// <summary>Whether the configuration says how to set the site up.</summary>
    public bool IsConfigured => builder.SetupFeatures.Contains("OrchardCore.AutoSetup") && Section.Exists();

    private IConfigurationSection Section => configuration.GetSection("OrchardCore_AutoSetup");

    /// <summary>Sets the site up, once, and answers the request that did; the others go on.</summary>
    public async Task<bool> AnswersAsync(HttpContext context)
    {
        var path = Section["AutoSetupPath"] ?? "";
        if (!IsConfigured || setup.IsDone || (path.StartsWith('/') && !context.Request.Path.StartsWithSegments(path)))
            return false;

        var outcome = await SetupAsync(path);
        if (outcome.ByOther)
            return false;

        await AnswerAsync(context, outcome.Errors);
        return true;
    }

    private async Task<SetupOutcome> SetupAsync(string path)
    {
        var tenant = Section.GetSection("Tenants").Get<SetupParameters[]>()?
            .FirstOrDefault(tenant => tenant.ShellName == ShellSettings.DefaultShellName);
        if (path.Length > 0 && !path.StartsWith('/'))
            return new SetupOutcome(new() { ["AutoSetupPath"] = _strings["It should be empty or start with '/'."] }, ByOther: false);
        if (tenant is null)
            return new SetupOutcome(new() { ["Tenants"] = _strings["The single 'Default' tenant should be provided."] }, ByOther: false);
        return await setup.SetupAsync(tenant, _strings);
    }

    private async Task AnswerAsync(HttpContext context, Dictionary<string, string> errors)
    {
        if (errors.Count == 0)
        {
            context.Response.Redirect(context.Request.PathBase.HasValue ? context.Request.PathBase : "/");
            return;
        }

        foreach (var (name, message) in errors)
            logger.LogError("The AutoSetup failed: {Parameter} {Message}", name, message);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        await context.Response.WriteAsync(_strings["The AutoSetup failed installing the site."], context.RequestAborted);
    }
}
