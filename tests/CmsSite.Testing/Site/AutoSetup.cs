namespace CmsSite.Testing.Site;

/// <summary>The configuration by which either host sets itself up.</summary>
public static class AutoSetup
{
    /// <summary>Orchard Core's keys and their values for one tenant.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Settings(string recipe, string timeZone, Account administrator)
    {
        const string Section = "OrchardCore:OrchardCore_AutoSetup";
        const string Tenant = $"{Section}:Tenants:0";
        return new Dictionary<string, string>
        {
            [$"{Section}:AutoSetupPath"] = "",
            [$"{Tenant}:ShellName"] = "Default",
            [$"{Tenant}:SiteName"] = "Nouvelles",
            [$"{Tenant}:SiteTimeZone"] = timeZone,
            [$"{Tenant}:AdminUsername"] = administrator.UserName,
            [$"{Tenant}:AdminEmail"] = "admin@site.example",
            [$"{Tenant}:AdminPassword"] = administrator.Password,
            [$"{Tenant}:DatabaseProvider"] = "Sqlite",
            [$"{Tenant}:RecipeName"] = recipe,
        };
    }
}
