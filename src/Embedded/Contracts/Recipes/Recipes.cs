using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes.Services
{
    /// <summary>Runs recipes.</summary>
    public interface IRecipeExecutor
    {
        /// <summary>Runs a recipe's steps one after the other, each committed on its own, and answers the execution's id.</summary>
        Task<string> ExecuteAsync(
            string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
    }

    /// <summary>Finds recipes.</summary>
    public interface IRecipeHarvester
    {
        /// <summary>The recipes found.</summary>
        Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
    }

    /// <summary>Carries out steps of recipes; each handler is shown every step.</summary>
    public interface IRecipeStepHandler
    {
        /// <summary>Carries the step out if it is one of the handler's.</summary>
        Task ExecuteAsync(RecipeExecutionContext context);
    }

    /// <summary>Carries out the steps of one name.</summary>
    public abstract class NamedRecipeStepHandler : IRecipeStepHandler
    {
        /// <summary>The name, whatever its case.</summary>
        protected readonly string StepName;

        /// <summary>Names the steps.</summary>
        protected NamedRecipeStepHandler(string stepName) => StepName = stepName;

        /// <inheritdoc />
        public Task ExecuteAsync(RecipeExecutionContext context)
        {
            if (!string.Equals(context.Name, StepName, StringComparison.OrdinalIgnoreCase))
                return Task.CompletedTask;

            context.IsKnown = true;
            return HandleAsync(context);
        }

        /// <summary>Carries the step out.</summary>
        protected abstract Task HandleAsync(RecipeExecutionContext context);
    }
}

namespace OrchardCore.Recipes
{
    /// <summary>Registers steps of recipes.</summary>
    public static class ServiceCollectionExtensions
    {
        /// <summary>Adds a handler of steps.</summary>
        public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services)
            where TImplementation : class, IRecipeStepHandler
        {
            services.TryAddEnumerable(ServiceDescriptor.Scoped<IRecipeStepHandler, TImplementation>());
            return services;
        }
    }
}
