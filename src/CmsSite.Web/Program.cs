var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOrchardCms().AddSetupFeatures("OrchardCore.AutoSetup");

var app = builder.Build();

app.UseOrchardCore();

await app.RunAsync();

/// <summary>The application's entry point, public so that tests can start the site in process.</summary>
public sealed partial class Program;
