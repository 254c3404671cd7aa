using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Conference reports",
    Author = "CmsSite",
    Version = "0.1.0",
    Description = "The public site: quiet, typographic, light and dark, left to right and right to left.",
    Dependencies = ["CmsSite.News"]
)]
