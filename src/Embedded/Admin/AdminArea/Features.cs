using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Admin",
    Name = "Admin",
    Category = "Infrastructure",
    Description = "The frame of the admin, its first page, and the pages of users and roles.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Navigation", "OrchardCore.Users"])]

[assembly: Feature(
    Id = "TheAdmin",
    Name = "The admin theme",
    Category = "Theming",
    Description = "The look of the admin: Bootstrap, light and dark, in both directions of writing.",
    Dependencies = ["OrchardCore.Admin"])]
