using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell.Models
{
    /// <summary>How far a tenant has come.</summary>
    public enum TenantState
    {
        /// <summary>Not set up yet.</summary>
        Uninitialized,

        /// <summary>Being set up.</summary>
        Initializing,

        /// <summary>Set up and serving.</summary>
        Running,

        /// <summary>Switched off.</summary>
        Disabled,

        /// <summary>Not usable.</summary>
        Invalid,
    }
}

namespace OrchardCore.Environment.Shell.Configuration
{
    /// <summary>The application's configuration below "OrchardCore", as the tenant sees it.</summary>
    public interface IShellConfiguration : IConfiguration;
}

namespace OrchardCore.Environment.Shell
{
    /// <summary>What is known of the tenant before its container exists.</summary>
    public class ShellSettings
    {
        /// <summary>The name of the tenant that every site has.</summary>
        public const string DefaultShellName = "Default";

        /// <summary>The tenant's name.</summary>
        public string Name { get; set; }

        /// <summary>How far the tenant has come.</summary>
        public TenantState State { get; set; }
    }

    /// <summary>Asks for a tenant's state.</summary>
    public static class ShellSettingsExtensions
    {
        /// <summary>Whether the tenant is set up and serving.</summary>
        public static bool IsRunning(this ShellSettings settings) => settings is { State: TenantState.Running };

        /// <summary>Whether the tenant is not set up yet.</summary>
        public static bool IsUninitialized(this ShellSettings settings) => settings is { State: TenantState.Uninitialized };

        /// <summary>Whether the tenant is being set up.</summary>
        public static bool IsInitializing(this ShellSettings settings) => settings is { State: TenantState.Initializing };
    }
}
