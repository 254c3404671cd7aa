using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Localization",
    Name = "Localization",
    Category = "Internationalization",
    Description = "Several languages: translations, and the language of each request.",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.Localization.AdminCulturePicker",
    Name = "Admin Culture Picker",
    Category = "Internationalization",
    Description = "A language of the editor's own choice in the admin.",
    Dependencies = ["OrchardCore.Localization"])]
