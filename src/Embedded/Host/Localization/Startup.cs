using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Environment.Shell;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Localization;

/// <summary>Translations, and the language of each request.</summary>
[Feature("OrchardCore.Localization")]
internal sealed class LocalizationStartup : StartupBase
{
    public override int ConfigureOrder => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<TranslationCatalog>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, PoStringLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton<IHtmlLocalizerFactory, PoHtmlLocalizerFactory>());
        services.AddScoped<ILocalizationService, LocalizationService>();
        services.Configure<MvcOptions>(options => options.ModelMetadataDetailsProviders.Add(new ValidationTexts()));
    }

    public override async ValueTask ConfigureAsync(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var languages = serviceProvider.GetRequiredService<ILocalizationService>();
        var options = serviceProvider.GetRequiredService<IOptions<RequestLocalizationOptions>>().Value;
        var defaultCulture = await languages.GetDefaultCultureAsync();
        options.SetDefaultCulture(defaultCulture);
        // The shared, read-only ones: of others every request would get a copy that reads its formats anew.
        options.SupportedCultures = options.SupportedUICultures =
            [.. (await languages.GetSupportedCulturesAsync()).Select(CultureInfo.GetCultureInfo)];
        options.FallBackToParentCultures = options.FallBackToParentUICultures = languages.FallBackToParentCultures;
        app.UseRequestLocalization(options);
    }
}

/// <summary>A language of the editor's own choice in the admin.</summary>
[Feature("OrchardCore.Localization.AdminCulturePicker")]
internal sealed class AdminCulturePickerStartup(ShellSettings settings) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddOptions<RequestLocalizationOptions>().Configure<IOptions<AdminOptions>>((options, admin) =>
            options.AddInitialRequestCultureProvider(new AdminCultureCookieProvider(settings.Name, admin.Value.AdminUrlPrefix)));
}
