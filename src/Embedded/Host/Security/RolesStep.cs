using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace CmsSite.Embedded.Security;

/// <summary>The recipe step that creates and changes roles.</summary>
internal sealed class RolesStep(RoleService roles) : NamedRecipeStepHandler("Roles")
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var entry in context.Step.Deserialize<Step>(Json)!.Roles)
        {
            var name = entry.Name?.Trim();
            if (string.IsNullOrEmpty(name))
            {
                continue;
            }

            if (entry.Permissions is not { } permissions)
            {
                throw new InvalidOperationException($"The role '{name}' lists no permissions.");
            }

            await roles.ChangeAsync(name, role =>
            {
                role.RoleDescription = entry.Description;
                if (entry.PermissionBehavior == Behavior.Replace)
                {
                    role.RevokeAll();
                }

                if (RoleService.IsAdministrator(name))
                {
                    return;
                }

                if (entry.PermissionBehavior == Behavior.Remove)
                {
                    role.Revoke(permissions);
                }
                else
                {
                    role.Grant(permissions);
                }
            });
        }
    }

    private enum Behavior
    {
        Replace,
        Add,
        Remove,
    }

    private sealed record Step(Entry[] Roles);

    private sealed record Entry(string? Name, string? Description, string[]? Permissions, Behavior PermissionBehavior);
}
