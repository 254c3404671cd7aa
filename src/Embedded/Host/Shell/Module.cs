using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Embedded host",
    Description = "Orchard Core's features as far as the suite's modules use them.",
    Version = "0.1.0")]
