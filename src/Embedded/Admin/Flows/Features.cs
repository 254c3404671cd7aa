using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Flows",
    Name = "Flows",
    Category = "Content",
    Description = "Items inside items.",
    Dependencies = ["OrchardCore.ContentTypes"])]
