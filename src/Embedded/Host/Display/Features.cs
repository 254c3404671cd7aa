using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "CmsSite.Embedded.Display",
    Name = "Display",
    Category = "Infrastructure",
    Description = "Controllers, shapes, drivers, placement and templates.",
    IsAlwaysEnabled = true)]

[assembly: Feature(
    Id = "OrchardCore.Resources",
    Name = "Resources",
    Category = "Theming",
    Description = "Scripts and styles that pages ask for.")]

[assembly: Feature(
    Id = "OrchardCore.Themes",
    Name = "Themes",
    Category = "Theming",
    Description = "Themes of the site and of its admin.")]

[assembly: Feature(
    Id = "OrchardCore.Diagnostics",
    Name = "Diagnostics",
    Category = "Infrastructure",
    Description = "Pages for errors, in the theme.")]
