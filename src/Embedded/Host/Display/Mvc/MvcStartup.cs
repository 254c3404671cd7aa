using CmsSite.Embedded.Display.Pages;
using CmsSite.Embedded.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Display.Mvc;

/// <summary>Controllers and views of the tenant's modules.</summary>
[Feature("CmsSite.Embedded.Display")]
internal sealed class MvcStartup : StartupBase
{
    // Services before those of all modules, which configure them; routes after theirs, which win over the usual ones.
    public override int Order => -1000;

    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        var modules = (EnabledModules)services.Last(service => service.ServiceType == typeof(EnabledModules)).ImplementationInstance!;
        services.AddSingleton(Parts(modules));
        services.AddControllersWithViews(options =>
            {
                options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>(999);
                options.Filters.Add<UpdateModelFilter>();
                options.Filters.Add<RazorViewFeatures>();
                options.Filters.Add<NotifyFilter>();
            })
            .AddViewLocalization()
            .AddDataAnnotationsLocalization();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "__orchantiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddSingleton<IApplicationModelProvider, ModuleAreas>();
        services.AddSingleton<ThemeChains>();
        services.AddSingleton<ModuleViewLocations>();
        services.AddOptions<RazorViewEngineOptions>().Configure<ModuleViewLocations>((options, locations) => options.ViewLocationExpanders.Add(locations));
        services.Replace(ServiceDescriptor.Singleton<IFileVersionProvider, FileVersions>());
        services.AddScoped<IUpdateModelAccessor, UpdateModelAccessor>();
        services.AddScoped<RazorViewFeatures>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        ModuleRoutes.Map(routes, serviceProvider.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix);

    private static ApplicationPartManager Parts(EnabledModules modules)
    {
        var parts = new ApplicationPartManager();
        foreach (var module in modules.InOrder) parts.ApplicationParts.Add(new AssemblyPart(module.Assembly));
        parts.FeatureProviders.Add(new ModuleControllers(modules));
        parts.FeatureProviders.Add(new ModuleViews(modules));
        return parts;
    }
}
