using CmsSite.Embedded.Background;
using CmsSite.Embedded.Recipes;
using CmsSite.Embedded.Setup;
using CmsSite.Embedded.Shell;
using CmsSite.Embedded.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardCore.Recipes.Services;

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Adds the site to the application's services.</summary>
    public static class ServiceCollectionExtensions
    {
        /// <summary>Adds the site once, and answers its builder every time.</summary>
        public static OrchardCoreBuilder AddOrchardCore(this IServiceCollection services)
        {
            if (services.LastOrDefault(service => service.ServiceType == typeof(OrchardCoreBuilder))?.ImplementationInstance is OrchardCoreBuilder known)
                return known;

            var builder = new OrchardCoreBuilder(services);
            services.AddSingleton(builder);
            AddShell(services);
            AddSetup(services);
            services.AddHttpContextAccessor();
            services.AddSingleton<IStringLocalizerFactory, UntranslatedStringLocalizerFactory>();
            services.AddLocalization();
            services.AddSingleton<IClock, Clock>();
            services.AddSingleton<IDistributedLock, LocalLock>();
            services.AddHostedService<BackgroundTaskRunner>();

            builder.ConfigureServices(AddTenant);
            builder.Configure((app, _, _) => app.UseStaticFiles(ModuleStaticFiles.Options(app.ApplicationServices)));
            return builder;
        }

        private static void AddShell(IServiceCollection services)
        {
            services.AddSingleton<TenantFolder>();
            services.AddSingleton<SharedDocuments>();
            services.AddSingleton<SiteDatabase>();
            services.AddSingleton<IShellConfiguration, ShellConfiguration>();
            services.AddSingleton(new ShellSettings { Name = ShellSettings.DefaultShellName });
            services.AddSingleton<TenantStateStore>();
            services.AddSingleton(provider => new ModuleCatalog(provider.GetRequiredService<Hosting.IHostEnvironment>()));
            services.AddSingleton(provider => provider.GetRequiredService<ModuleCatalog>().Features);
            services.AddSingleton<StartupCatalog>();
            services.AddSingleton<TenantBuilder>();
            services.AddSingleton<ShellHost>();
            services.AddSingleton<IShellHost>(provider => provider.GetRequiredService<ShellHost>());
            services.AddSingleton<TenantRequests>();
        }

        private static void AddSetup(IServiceCollection services)
        {
            services.AddSingleton<IRecipeHarvester, ModuleRecipeHarvester>();
            services.AddSingleton<IRecipeHarvester, ApplicationRecipeHarvester>();
            services.AddSingleton<SetupService>();
            services.AddSingleton<AutoSetup>();
            services.AddSingleton<SetupToken>();
            services.AddHostedService<SetupAnnouncement>();
        }

        private static void AddTenant(IServiceCollection services, IServiceProvider application)
        {
            services.AddRouting();
            services.AddScoped<FeatureSwitch>();
            services.AddDataProtection()
                .SetApplicationName(ShellSettings.DefaultShellName)
                .PersistKeysToFileSystem(Directory.CreateDirectory(application.GetRequiredService<TenantFolder>().Keys));
        }
    }

    /// <summary>Adds the site with all that a content management system needs.</summary>
    public static class ServiceExtensions
    {
        /// <summary>Adds the site.</summary>
        public static OrchardCoreBuilder AddOrchardCms(this IServiceCollection services)
            => services.AddOrchardCore().AddSetupFeatures("OrchardCore.Setup");
    }

    /// <summary>Chooses features for the time before the setup.</summary>
    public static class OrchardCoreBuilderExtensions
    {
        /// <summary>Enables features while the site is not set up.</summary>
        public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
        {
            builder.SetupFeatures.AddRange(featureIds);
            return builder;
        }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    /// <summary>Lets the site answer requests.</summary>
    public static class ApplicationBuilderExtensions
    {
        /// <summary>Answers all requests that get here.</summary>
        public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app)
        {
            app.Run(app.ApplicationServices.GetRequiredService<TenantRequests>().InvokeAsync);
            return app;
        }
    }
}
