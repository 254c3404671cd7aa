using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace CmsSite.Embedded.Setup;

/// <summary>What a site is set up with; the members are named as Orchard Core's configuration names them.</summary>
internal sealed class SetupParameters
{
    public string? ShellName { get; set; }

    public string? SiteName { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? AdminUsername { get; set; }

    public string? AdminEmail { get; set; }

    public string? AdminPassword { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? RecipeName { get; set; }

    /// <summary>The parameters that recipes may ask for.</summary>
    public Dictionary<string, object> AsRecipeParameters(string adminUserId) => new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(SiteName)] = SiteName ?? "",
        [nameof(SiteTimeZone)] = SiteTimeZone ?? "",
        [nameof(AdminUsername)] = AdminUsername ?? "",
        [nameof(AdminEmail)] = AdminEmail ?? "",
        [nameof(DatabaseProvider)] = DatabaseProvider ?? "Sqlite",
        ["AdminUserId"] = adminUserId,
    };

    /// <summary>What is missing or wrong, by member.</summary>
    public Dictionary<string, string> Problems(IClock clock, IStringLocalizer S)
    {
        var problems = new Dictionary<string, string>();
        Require(nameof(SiteName), SiteName);
        Require(nameof(SiteTimeZone), SiteTimeZone);
        Require(nameof(AdminUsername), AdminUsername);
        Require(nameof(AdminEmail), AdminEmail);
        Require(nameof(AdminPassword), AdminPassword);
        Require(nameof(RecipeName), RecipeName);

        if (!string.IsNullOrEmpty(SiteTimeZone) && clock.GetTimeZone(SiteTimeZone).TimeZoneId != SiteTimeZone)
            problems[nameof(SiteTimeZone)] = S["'{0}' is not the id of a time zone.", SiteTimeZone];
        if (DatabaseProvider is not (null or "" or "Sqlite"))
            problems[nameof(DatabaseProvider)] = S["The database provider '{0}' is not available; Embedded stores in SQLite.", DatabaseProvider];
        return problems;

        void Require(string name, string? value)
        {
            if (string.IsNullOrWhiteSpace(value))
                problems[name] = S["The {0} field is required.", name];
        }
    }
}
