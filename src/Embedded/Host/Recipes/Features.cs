using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;

[assembly: OrchardCore.Modules.Manifest.Feature(
    Id = "OrchardCore.Features", Name = "Features", Category = "Infrastructure", IsAlwaysEnabled = true)]
[assembly: OrchardCore.Modules.Manifest.Feature(
    Id = "OrchardCore.Recipes",
    Name = "Recipes",
    Category = "Infrastructure",
    Dependencies = ["OrchardCore.Features", "OrchardCore.Settings"],
    IsAlwaysEnabled = true)]

namespace CmsSite.Embedded.Recipes;

[Feature("OrchardCore.Recipes")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
    }
}
