
namespace CmsSite.Testing.Site;

/// <summary>What a test's site is set up from.</summary>
public sealed record SiteSetup
{
    /// <summary>The name of the setup recipe.</summary>
    public required string Recipe { get; init; }

    /// <summary>Recipes laid into the content root: file name and JSON.</summary>
    public IReadOnlyDictionary<string, string> RecipeFiles { get; init; } = new Dictionary<string, string>();

    /// <summary>Services added to the tenant before those of the modules: spies, clocks.</summary>
    public Action<IServiceCollection>? Tenant { get; init; }

    /// <summary>Services added to the tenant after those of the modules.</summary>
    public Action<IServiceCollection>? TenantAfterModules { get; init; }

    /// <summary>Services added to the host, outside the tenant: what sees every request first.</summary>
    public Action<IServiceCollection>? Host { get; init; }

    /// <summary>Whether the site listens on a loopback port, for browsers, instead of in memory.</summary>
    public bool OnNetwork { get; init; }

    /// <summary>The site's time zone.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>The folder to live in, which stays; null for one that goes with the site.</summary>
    public string? Folder { get; init; }
}
