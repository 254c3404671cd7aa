using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Recipes.Models;

/// <summary>A recipe's head, and where its steps are.</summary>
public class RecipeDescriptor
{
    /// <summary>What configuration and other recipes name it by.</summary>
    public string Name { get; set; }

    /// <summary>The name for people.</summary>
    public string DisplayName { get; set; }

    /// <summary>Whether a site can be set up from it.</summary>
    public bool IsSetupRecipe { get; set; }

    /// <summary>Whether each step runs in a scope of its own rather than the current one.</summary>
    public bool RequireNewScope { get; set; } = true;

    /// <summary>The folder, as <see cref="FileProvider" /> names it, that files named in steps are relative to.</summary>
    public string BasePath { get; set; }

    /// <summary>The recipe's file.</summary>
    public IFileInfo RecipeFileInfo { get; set; }

    /// <summary>Gives the files beside it.</summary>
    public IFileProvider FileProvider { get; set; }
}

/// <summary>A step that is being carried out.</summary>
public class RecipeExecutionContext
{
    /// <summary>The id of the recipe's execution.</summary>
    public string ExecutionId { get; set; }

    /// <summary>What the execution was started with, an <see cref="IDictionary{TKey,TValue}" /> of setup parameters.</summary>
    public object Environment { get; set; }

    /// <summary>The step's name.</summary>
    public string Name { get; set; }

    /// <summary>The step, its expressions evaluated.</summary>
    public JsonObject Step { get; set; }

    /// <summary>The recipe.</summary>
    public RecipeDescriptor RecipeDescriptor { get; set; }

    /// <summary>Recipes to run next, before the following step.</summary>
    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; }

    /// <summary>What went wrong; any entry fails the recipe.</summary>
    public IList<string> Errors { get; } = [];

    internal bool IsKnown { get; set; }
}

/// <summary>How a step went.</summary>
public class RecipeStepResult
{
    /// <summary>The step's name.</summary>
    public string StepName { get; set; }

    /// <summary>Whether it ran to its end.</summary>
    public bool IsCompleted { get; set; }

    /// <summary>Whether it did what it should.</summary>
    public bool IsSuccessful { get; set; }

    /// <summary>What went wrong, for people.</summary>
    public string[] Errors { get; set; }
}

/// <summary>A step failed.</summary>
public class RecipeExecutionException : Exception
{
    /// <summary>The step said why.</summary>
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(string.Join(' ', recipeStepResult.Errors ?? []))
        => StepResult = recipeStepResult;

    /// <summary>The step threw.</summary>
    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(exception.Message, exception)
        => StepResult = recipeStepResult;

    /// <summary>The step.</summary>
    public RecipeStepResult StepResult { get; }
}
