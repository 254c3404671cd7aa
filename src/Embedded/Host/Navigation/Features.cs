using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Navigation",
    Name = "Navigation",
    Category = "Navigation",
    Description = "Menus that modules add to.")]
