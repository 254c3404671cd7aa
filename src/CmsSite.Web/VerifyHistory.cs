using CmsSite.Editorial.History;
using OrchardCore.Environment.Shell;

namespace CmsSite.Web;

/// <summary>The command <c>verify-history</c>, which verifies the editorial history instead of serving the site: 0 where it is sound, 1 where it is broken.</summary>
internal static class VerifyHistory
{
    /// <summary>The word on the command line.</summary>
    public const string Command = "verify-history";

    /// <summary>Verifies and says what it found.</summary>
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output)
    {
        var shells = services.GetRequiredService<IShellHost>();
        await shells.InitializeAsync();
        var code = 0;

        await (await shells.GetScopeAsync("Default")).UsingAsync(
            async scope =>
            {
                if (scope.ServiceProvider.GetService<HistoryVerifier>() is not { } verifier)
                {
                    await output.WriteLineAsync("The site keeps no editorial history: the feature CmsSite.Editorial is off.");

                    return;
                }

                var found = await verifier.VerifyAsync();
                code = found.Break is null ? 0 : 1;
                await output.WriteLineAsync(found.Break is { } broken
                    ? $"Broken at entry {broken.Number} ({broken.Kind}); {found.Count} entries before it are sound."
                    : $"Sound: {found.Count} entries, {found.Unsealed} waiting for their seal. Seal of the last: {found.LastHash}");
            },
            activateShell: false);

        return code;
    }
}
