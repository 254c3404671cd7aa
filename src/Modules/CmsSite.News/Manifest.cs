using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Public news",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "The public news site: home, listing and languages by address.",
    Category = "Content",
    Dependencies = ["CmsSite.Conferences", "OrchardCore.Localization", "OrchardCore.Diagnostics"]
)]
