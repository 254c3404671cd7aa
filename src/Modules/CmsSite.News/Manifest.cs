using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Public news",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "The public news site: home, listing and languages by address.",
    Category = "Content"
)]
[assembly: Feature(
    Id = "CmsSite.News",
    Name = "Public news",
    Description = "The public news site: home, listing and languages by address.",
    Category = "Content",
    Dependencies = ["CmsSite.Conferences", "OrchardCore.Localization", "OrchardCore.Diagnostics"]
)]
[assembly: Feature(
    Id = "CmsSite.News.OutputCaching",
    Name = "Output cache of the public news site",
    Description = "Keeps the public pages as they were sent until what they show changes.",
    Category = "Content",
    Dependencies = ["CmsSite.News"]
)]
