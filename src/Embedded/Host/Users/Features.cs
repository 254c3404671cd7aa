using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Users",
    Name = "Users",
    Category = "Security",
    Description = "Users, who sign in with a name and a password.",
    Dependencies = ["OrchardCore.Roles"])]
