using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Media",
    Name = "Media",
    Category = "Content Management",
    Description = "Pictures, documents and recordings, and a field for them.",
    Dependencies = ["OrchardCore.ContentTypes"])]
