using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Modules;
using IStartupFilter = Microsoft.AspNetCore.Hosting.IStartupFilter;

namespace CmsSite.News.Safety;

/// <summary>Bounds what a browser may do with the site's answers.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>Before all that answers, the output cache too.</summary>
    public override int Order => -20_000;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddTransient<IStartupFilter, SafetyStartupFilter>();
}

/// <summary>Lets letters of all scripts stand as they are in pages; what HTML needs escaped still is.</summary>
public sealed class EncodersStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

        // The application's encoder, made without these options, would be the tenant's too.
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
    }
}
