namespace OrchardCore.Modules.Manifest;

/// <summary>Declares a feature of the assembly's module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class FeatureAttribute : Attribute
{
    private string _name;
    private string[] _dependencies = [];

    /// <summary>What recipes and other features name it by.</summary>
    public virtual string Id { get; set; }

    /// <summary>Its name for people; the id when none is given.</summary>
    public virtual string Name
    {
        get => string.IsNullOrEmpty(_name) ? Id : _name;
        set => _name = value;
    }

    /// <summary>What it does.</summary>
    public virtual string Description { get; set; } = "";

    /// <summary>Groups features in lists.</summary>
    public virtual string Category { get; set; } = "";

    /// <summary>A whole number: a higher one comes later where no dependency decides.</summary>
    public virtual string Priority { get; set; } = "0";

    /// <summary>The ids of the features that it needs.</summary>
    public virtual string[] Dependencies
    {
        get => _dependencies;
        set => _dependencies = value?.Select(id => id.Trim()).ToArray() ?? [];
    }

    /// <summary>Whether it is on in every tenant.</summary>
    public virtual bool IsAlwaysEnabled { get; set; }
}

/// <summary>Makes the assembly a module and, unless it declares features, a feature of the same id.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ModuleAttribute : FeatureAttribute
{
    /// <summary>Who wrote it.</summary>
    public virtual string Author { get; set; } = "";

    /// <summary>Its version.</summary>
    public virtual string Version { get; set; } = "0.0";
}

/// <summary>Names, on the application's assembly, an assembly that is a module.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public class ModuleNameAttribute : Attribute
{
    /// <summary>Names the module.</summary>
    public ModuleNameAttribute(string name) => Name = name ?? "";

    /// <summary>The assembly's name.</summary>
    public string Name { get; }
}
