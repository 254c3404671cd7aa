using CmsSite.Web;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

if (builder.Environment.IsDevelopment())
{
    builder.Services.AddHostedService<DemoAccountsNotice>();
}

var app = builder.Build();

if (args.Contains(VerifyHistory.Command))
{
    return await VerifyHistory.RunAsync(app.Services, Console.Out);
}

app.UseOrchardCore();

await app.RunAsync();

return 0;

/// <summary>The application's entry point, public so that tests can start the site in process.</summary>
public sealed partial class Program;
