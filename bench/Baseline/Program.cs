using CmsSite.Baseline;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddOutputCache(options => options.DefaultExpirationTimeSpan = TimeSpan.FromHours(1));
builder.Services.AddControllersWithViews();
builder.Services.AddSingleton<Documents>();

var app = builder.Build();
await app.Services.GetRequiredService<Documents>().CreateAsync();
app.UseOutputCache();
app.MapGet("/cached/{bytes:int}", (int bytes) => Results.Text(new string('x', bytes), "text/html; charset=utf-8")).CacheOutput();
app.MapControllerRoute("page", "/page/{bytes:int}/{queries:int}", new { controller = "Page", action = "Index" });

await app.RunAsync();
