using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Editorial workflow in Orchard Core",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "Tells Orchard Core’s Workflows, Audit Trail and Notifications, those of them that are on, of what is decided in review.",
    Category = "Content",
    Dependencies = ["CmsSite.Editorial"]
)]
