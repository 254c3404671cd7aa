using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace CmsSite.Editorial.Comments;

/// <summary>Registers remarks and mentions with the tenant.</summary>
public sealed class CommentStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<CommentMigrations>();
        services.AddIndexProvider<ReviewThreadIndexProvider>();
        services.AddIndexProvider<MentionIndexProvider>();
        services.AddScoped<ReviewThreads>();
        services.AddScoped<CommentAnchors>();
        services.AddScoped<MentionChoices>();
    }
}
