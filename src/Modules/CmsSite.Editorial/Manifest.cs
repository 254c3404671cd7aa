using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Editorial workflow",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "Review before publication: nothing is public that two people have not seen.",
    Category = "Content",
    Dependencies = ["CmsSite.Conferences", "CmsSite.News", "OrchardCore.Contents", "OrchardCore.Users", "OrchardCore.Roles"]
)]
