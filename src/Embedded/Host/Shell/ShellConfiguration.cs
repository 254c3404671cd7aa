using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Shell.Configuration;

namespace CmsSite.Embedded.Shell;

/// <summary>The application's configuration below "OrchardCore".</summary>
internal sealed class ShellConfiguration(IConfiguration configuration) : IShellConfiguration
{
    private readonly IConfigurationSection _section = configuration.GetSection("OrchardCore");

    public string? this[string key]
    {
        get => _section[key];
        set => _section[key] = value;
    }

    public IEnumerable<IConfigurationSection> GetChildren() => _section.GetChildren();

    public IChangeToken GetReloadToken() => _section.GetReloadToken();

    public IConfigurationSection GetSection(string key) => _section.GetSection(key);
}
