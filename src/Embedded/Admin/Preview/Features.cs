using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.ContentPreview",
    Name = "Content Preview",
    Category = "Content Management",
    Description = "Shows what is being edited as the page it will be, in a window of its own.",
    Dependencies = ["OrchardCore.Contents"])]
