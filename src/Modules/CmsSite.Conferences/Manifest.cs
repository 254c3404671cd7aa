using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Conference reports",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "Reports on conferences: their content model, editors and validation.",
    Category = "Content",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentTypes",
        "OrchardCore.ContentFields",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Flows",
        "OrchardCore.Media",
        "OrchardCore.Title",
        "OrchardCore.Autoroute",
    ]
)]
