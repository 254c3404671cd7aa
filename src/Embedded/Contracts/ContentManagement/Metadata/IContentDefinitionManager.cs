using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Gives and changes the definitions of content types and parts: Get and List give shared ones, Load ones to change.</summary>
public interface IContentDefinitionManager
{
    /// <summary>Lists the types, to change them.</summary>
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    /// <summary>Lists the types.</summary>
    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    /// <summary>Lists the parts, to change them.</summary>
    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    /// <summary>Lists the parts.</summary>
    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>Gets a type to change it, or null.</summary>
    Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name);

    /// <summary>Gets a type, or null.</summary>
    Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name);

    /// <summary>Gets a part to change it, or null.</summary>
    Task<ContentPartDefinition> LoadPartDefinitionAsync(string name);

    /// <summary>Gets a part, or null.</summary>
    Task<ContentPartDefinition> GetPartDefinitionAsync(string name);

    /// <summary>Deletes a type; its items stay.</summary>
    Task DeleteTypeDefinitionAsync(string name);

    /// <summary>Deletes a part, from types that have it too.</summary>
    Task DeletePartDefinitionAsync(string name);

    /// <summary>Stores a type, new or changed.</summary>
    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    /// <summary>Stores a part, new or changed.</summary>
    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Gives a text that changes whenever a definition does.</summary>
    Task<string> GetIdentifierAsync();
}

/// <summary>Changes definitions by builders.</summary>
public static class ContentDefinitionManagerExtensions
{
    /// <summary>Changes a type, made where there is none.</summary>
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) =>
        manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Changes a type, made where there is none.</summary>
    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var existing = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, DefinitionNames.Spaced(name));
        var builder = new ContentTypeDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    /// <summary>Changes a part, made where there is none.</summary>
    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) =>
        manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Changes a part, made where there is none.</summary>
    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var builder = new ContentPartDefinitionBuilder(await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name));
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }
}
