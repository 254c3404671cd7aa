using System.Globalization;
using System.Text;

namespace CmsSite.Web;

/// <summary>An account of known password that the development recipe makes.</summary>
/// <param name="Role">The role it has.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="Password">The password to sign in with.</param>
internal sealed record DemoAccount(string Role, string UserName, string Password);

/// <summary>Shows the demo accounts on the console when the site starts for development.</summary>
internal sealed class DemoAccountsNotice(IConfiguration configuration, ILogger<DemoAccountsNotice> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var accounts = configuration.GetSection("DemoAccounts").Get<DemoAccount[]>() ?? [];

        if (accounts.Length > 0)
        {
            logger.LogInformation("Demo accounts, for development alone:{Accounts}", Table(accounts));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static string Table(IEnumerable<DemoAccount> accounts)
    {
        var table = new StringBuilder();

        foreach (var account in accounts)
        {
            table.AppendLine().Append(CultureInfo.InvariantCulture, $"  {account.Role,-14} {account.UserName,-10} {account.Password}");
        }

        return table.ToString();
    }
}
