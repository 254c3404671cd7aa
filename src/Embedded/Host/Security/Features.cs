using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Roles",
    Name = "Roles",
    Category = "Security",
    Description = "Roles with their permissions.",
    Dependencies = ["OrchardCore.Settings"])]
