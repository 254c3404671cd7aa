using System.Text.Json.Nodes;
using CmsSite.Embedded.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Recipes;

/// <summary>Runs a recipe step by step, each in a scope, and so a transaction, of its own.</summary>
internal sealed class RecipeExecutor(
    IShellHost shellHost, ShellSettings settings, ILogger<RecipeExecutor> logger, IStringLocalizer<RecipeExecutor> S) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        var recipe = await ReadAsync(recipeDescriptor, cancellationToken);
        var expressions = new RecipeExpressions(recipe["variables"] as JsonObject, environment, recipeDescriptor, UniqueId.Create);

        foreach (var step in recipe["steps"] as JsonArray ?? [])
        {
            cancellationToken.ThrowIfCancellationRequested();
            var context = new RecipeExecutionContext
            {
                ExecutionId = executionId,
                Environment = environment,
                RecipeDescriptor = recipeDescriptor,
                Step = (JsonObject)step!.DeepClone(),
                Name = (string?)step["name"],
            };
            await ExecuteAsync(context, expressions);

            foreach (var inner in context.InnerRecipes ?? [])
            {
                inner.RequireNewScope = recipeDescriptor.RequireNewScope;
                await ExecuteAsync(Guid.NewGuid().ToString("N"), inner, environment, cancellationToken);
            }
        }

        return executionId;
    }

    private async Task ExecuteAsync(RecipeExecutionContext context, RecipeExpressions expressions)
    {
        var result = new RecipeStepResult { StepName = context.Name };
        logger.LogInformation("Recipe '{Recipe}': step '{Step}'.", context.RecipeDescriptor.Name, context.Name);
        try
        {
            var scope = context.RecipeDescriptor.RequireNewScope ? await shellHost.GetScopeAsync(settings) : ShellScope.Current;
            await scope.UsingAsync(async scope =>
            {
                expressions.EvaluateIn(context.Step);
                foreach (var handler in scope.ServiceProvider.GetServices<IRecipeStepHandler>())
                    await handler.ExecuteAsync(context);
            });
        }
        catch (Exception exception)
        {
            result.Errors = [S["Unexpected error occurred while executing the '{0}' step.", context.Name ?? ""]];
            throw new RecipeExecutionException(exception, result);
        }

        result.IsCompleted = true;
        if (context.Errors.Count > 0)
        {
            result.Errors = [.. context.Errors];
            throw new RecipeExecutionException(result);
        }

        if (!context.IsKnown)
            logger.LogWarning("Recipe '{Recipe}': no enabled feature knows the step '{Step}'; it was passed over.", context.RecipeDescriptor.Name, context.Name);
    }

    private static async Task<JsonObject> ReadAsync(RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        await using var stream = recipe.RecipeFileInfo.CreateReadStream();
        return await JsonNode.ParseAsync(stream, documentOptions: RecipeFiles.Lenient, cancellationToken: cancellationToken) as JsonObject
            ?? throw new FormatException($"The recipe '{recipe.Name}' is not a JSON object.");
    }
}
