using CmsSite.Embedded.Shell;
using CmsSite.Embedded.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;

namespace CmsSite.Embedded.Setup;

/// <summary>Sets the site up from a recipe, all or nothing.</summary>
internal sealed class SetupService(
    ShellSettings settings,
    TenantStateStore store,
    TenantFolder folder,
    SiteDatabase database,
    ShellHost host,
    IEnumerable<IRecipeHarvester> harvesters,
    IClock clock,
    ILogger<SetupService> logger) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Whether there is nothing left to set up.</summary>
    public bool IsDone => settings.IsRunning();

    /// <summary>The recipes that a site can be set up from.</summary>
    public async Task<IReadOnlyList<RecipeDescriptor>> GetRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        return recipes;
    }

    /// <summary>Sets the site up unless somebody else has meanwhile; answers what went wrong, by parameter.</summary>
    public async Task<SetupOutcome> SetupAsync(SetupParameters parameters, IStringLocalizer S)
    {
        await _one.WaitAsync();
        try
        {
            if (IsDone)
                return new SetupOutcome([], ByOther: true);

            var problems = parameters.Problems(clock, S);
            var recipe = (await GetRecipesAsync()).FirstOrDefault(recipe => recipe.Name == parameters.RecipeName);
            if (recipe is null && !problems.ContainsKey(nameof(parameters.RecipeName)))
                problems[nameof(parameters.RecipeName)] = S["There is no setup recipe '{0}'.", parameters.RecipeName ?? ""];
            if (problems.Count == 0)
                problems = await InstallAsync(parameters, recipe!, S);
            return new SetupOutcome(problems, ByOther: false);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<Dictionary<string, string>> InstallAsync(SetupParameters parameters, RecipeDescriptor recipe, IStringLocalizer S)
    {
        if (store.WasInterrupted)
            database.Delete();
        else if (File.Exists(folder.Database))
            return new() { [""] = S["There is a database already, but not the file '{0}' that belongs to it.", folder.State] };

        var errors = new Dictionary<string, string>();
        try
        {
            await store.SaveAsync(TenantState.Initializing, recipe.Name, []);
            await host.ReleaseShellContextAsync(settings);
            var adminUserId = UniqueId.Create();
            await InScopeAsync(scope => scope.ServiceProvider.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                Guid.NewGuid().ToString("N"), recipe, parameters.AsRecipeParameters(adminUserId), CancellationToken.None));
            await InScopeAsync(scope => FinishAsync(scope.ServiceProvider, parameters, adminUserId, errors));
            if (errors.Count == 0)
                await store.SaveAsync(TenantState.Running, recipe.Name, store.Features);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The setup from the recipe '{Recipe}' failed.", recipe.Name);
            errors[""] = exception.Message;
        }

        // Built anew either way: what the recipe wrote, such as the cultures, counts from the start of a container.
        await host.ReleaseShellContextAsync(settings);
        if (errors.Count > 0)
        {
            store.Reset();
            database.Delete();
        }

        return errors;
    }

    private async Task InScopeAsync(Func<ShellScope, Task> work)
        => await (await host.GetScopeAsync(settings)).UsingAsync(work);

    private static async Task FinishAsync(
        IServiceProvider services, SetupParameters parameters, string adminUserId, Dictionary<string, string> errors)
    {
        var siteService = services.GetRequiredService<ISiteService>();
        var site = await siteService.LoadSiteSettingsAsync();
        site.SiteName = parameters.SiteName;
        site.TimeZoneId = parameters.SiteTimeZone;
        site.SuperUser = adminUserId;
        await siteService.UpdateSiteSettingsAsync(site);

        if (services.GetService<IUserService>() is { } users)
        {
            var admin = new User
            {
                UserId = adminUserId,
                UserName = parameters.AdminUsername,
                Email = parameters.AdminEmail,
                EmailConfirmed = true,
                RoleNames = [OrchardCoreConstants.Roles.Administrator],
            };
            await users.CreateUserAsync(admin, parameters.AdminPassword, (property, message) =>
            {
                var name = ParameterOf(property);
                errors[name] = errors.TryGetValue(name, out var others) ? $"{others} {message}" : message;
            });
        }
    }

    private static string ParameterOf(string userProperty) => userProperty switch
    {
        nameof(User.UserName) => nameof(SetupParameters.AdminUsername),
        nameof(User.Email) => nameof(SetupParameters.AdminEmail),
        "Password" => nameof(SetupParameters.AdminPassword),
        _ => "",
    };
}

/// <summary>How a setup went.</summary>
/// <param name="Errors">What went wrong, by parameter; empty if nothing did.</param>
/// <param name="ByOther">Whether the site was set up by another request meanwhile.</param>
internal sealed record SetupOutcome(Dictionary<string, string> Errors, bool ByOther);
