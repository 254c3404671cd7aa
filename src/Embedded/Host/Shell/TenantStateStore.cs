using System.Text.Json;
using System.Text.Json.Serialization;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace CmsSite.Embedded.Shell;

/// <summary>What tenant.json says.</summary>
internal sealed record StoredTenant(TenantState State, string? Recipe, IReadOnlyList<string> Features);

/// <summary>Keeps the tenant's state and its enabled features in tenant.json.</summary>
internal sealed class TenantStateStore
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly TenantFolder _folder;
    private readonly ShellSettings _settings;
    private StoredTenant _stored;

    public TenantStateStore(TenantFolder folder, ShellSettings settings)
    {
        _folder = folder;
        _settings = settings;
        _stored = Read(folder) ?? new StoredTenant(TenantState.Uninitialized, null, []);

        // A setup that was interrupted has left nothing worth keeping: the next one starts over.
        WasInterrupted = _stored.State == TenantState.Initializing;
        settings.State = WasInterrupted ? TenantState.Uninitialized : _stored.State;
    }

    /// <summary>Whether the process ended in the middle of a setup.</summary>
    public bool WasInterrupted { get; }

    public IReadOnlyList<string> Features => _stored.Features;

    public string? Recipe => _stored.Recipe;

    /// <summary>Changes state and features, on disk first.</summary>
    public async Task SaveAsync(TenantState state, string? recipe, IReadOnlyList<string> features)
    {
        var next = new StoredTenant(state, recipe, features);
        Directory.CreateDirectory(_folder.Root);
        var written = _folder.State + ".new";
        await using (var stream = new FileStream(written, FileMode.Create, FileAccess.Write, FileShare.None, 4096, FileOptions.WriteThrough))
            await JsonSerializer.SerializeAsync(stream, next, Json);
        File.Move(written, _folder.State, overwrite: true);

        _stored = next;
        _settings.State = state;
    }

    /// <summary>Forgets a setup that failed.</summary>
    public void Reset()
    {
        File.Delete(_folder.State);
        _stored = new StoredTenant(TenantState.Uninitialized, null, []);
        _settings.State = TenantState.Uninitialized;
    }

    private static StoredTenant? Read(TenantFolder folder)
    {
        if (!File.Exists(folder.State))
            return null;

        using var stream = File.OpenRead(folder.State);
        return JsonSerializer.Deserialize<StoredTenant>(stream, Json);
    }
}
