using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Contents",
    Name = "Contents",
    Category = "Content Management",
    Description = "Items of content, their versions and their publication.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
[assembly: Feature(
    Id = "OrchardCore.ContentTypes",
    Name = "Content Types",
    Category = "Content Management",
    Description = "Types of content, defined by recipes.",
    Dependencies = ["OrchardCore.Contents"])]
[assembly: Feature(
    Id = "OrchardCore.ContentFields",
    Name = "Content Fields",
    Category = "Content Management",
    Description = "Fields for texts, HTML, numbers and dates.",
    Dependencies = ["OrchardCore.ContentTypes"])]
[assembly: Feature(
    Id = "OrchardCore.Title",
    Name = "Title",
    Category = "Content Management",
    Description = "Titles of items.",
    Dependencies = ["OrchardCore.Contents"])]
[assembly: Feature(
    Id = "OrchardCore.HomeRoute",
    Name = "Home Route",
    Category = "Infrastructure",
    Description = "The page at the site's root, as its settings say.",
    Dependencies = ["OrchardCore.Settings"])]
[assembly: Feature(
    Id = "OrchardCore.Autoroute",
    Name = "Autoroute",
    Category = "Navigation",
    Description = "Addresses of items, made by patterns.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.HomeRoute"])]
[assembly: Feature(
    Id = "OrchardCore.ContentLocalization",
    Name = "Content Localization",
    Category = "Internationalization",
    Description = "Items in several languages.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.Localization"])]
