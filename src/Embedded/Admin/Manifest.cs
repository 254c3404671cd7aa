using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Embedded admin",
    Description = "The admin of the embedded host: sign-in, dashboard, content, users.",
    Version = "0.1.0")]
