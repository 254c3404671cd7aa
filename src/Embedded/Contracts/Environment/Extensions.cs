using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.Environment.Extensions
{
    /// <summary>A module or theme.</summary>
    public interface IExtensionInfo
    {
        /// <summary>Its id, the assembly's name.</summary>
        string Id { get; }

        /// <summary>What its assembly says of it.</summary>
        IManifestInfo Manifest { get; }

        /// <summary>Its features.</summary>
        IEnumerable<IFeatureInfo> Features { get; }
    }

    /// <summary>What an assembly says of the module or theme that it is.</summary>
    public interface IManifestInfo
    {
        /// <summary>The name for people.</summary>
        string Name { get; }

        /// <summary>What it does.</summary>
        string Description { get; }

        /// <summary>Module or Theme.</summary>
        string Type { get; }

        /// <summary>Its version.</summary>
        string Version { get; }
    }

    /// <summary>Knows all modules, themes and features, enabled or not.</summary>
    public interface IExtensionManager
    {
        /// <summary>The module or theme with that id, or null.</summary>
        IExtensionInfo GetExtension(string extensionId);

        /// <summary>All modules and themes.</summary>
        IEnumerable<IExtensionInfo> GetExtensions();

        /// <summary>All features, dependencies before dependents.</summary>
        IEnumerable<IFeatureInfo> GetFeatures();
    }
}

namespace OrchardCore.Environment.Extensions.Features
{
    /// <summary>A feature of a module or theme.</summary>
    public interface IFeatureInfo
    {
        /// <summary>What recipes and other features name it by.</summary>
        string Id { get; }

        /// <summary>The name for people.</summary>
        string Name { get; }

        /// <summary>What it does.</summary>
        string Description { get; }

        /// <summary>Groups features in lists.</summary>
        string Category { get; }

        /// <summary>A higher one comes later where no dependency decides.</summary>
        int Priority { get; }

        /// <summary>The module or theme that it belongs to.</summary>
        IExtensionInfo Extension { get; }

        /// <summary>The ids of the features that it needs.</summary>
        string[] Dependencies { get; }

        /// <summary>Whether it is on in every tenant.</summary>
        bool IsAlwaysEnabled { get; }
    }
}
