namespace OrchardCore.ResourceManagement;

/// <summary>The named resources of the site.</summary>
public class ResourceManagementOptions
{
    /// <summary>The manifests of the modules.</summary>
    public HashSet<ResourceManifest> ResourceManifests { get; set; } = [];

    /// <summary>Whether local URLs get the hash of the file.</summary>
    public bool AppendVersion { get; set; } = true;
}

/// <summary>Named resources of a module.</summary>
public class ResourceManifest
{
    private readonly List<ResourceDefinition> _definitions = [];

    /// <summary>Defines a script.</summary>
    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    /// <summary>Defines a style.</summary>
    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    /// <summary>Defines a resource of the type <c>script</c> or <c>stylesheet</c>.</summary>
    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        _definitions.Add(definition);
        return definition;
    }

    internal ResourceDefinition Find(string type, string name) =>
        _definitions.FindLast(d => d.Type == type && d.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A named resource.</summary>
public class ResourceDefinition
{
    /// <summary>A resource of a manifest.</summary>
    public ResourceDefinition(ResourceManifest manifest, string type, string name)
    {
        Manifest = manifest;
        Type = type;
        Name = name;
    }

    /// <summary>The manifest.</summary>
    public ResourceManifest Manifest { get; }

    /// <summary>The type: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The version.</summary>
    public string Version { get; private set; }

    /// <summary>The URL, where the resource is a file.</summary>
    public string Url { get; private set; }

    /// <summary>The text, where the resource is none.</summary>
    public string InnerContent { get; private set; }

    /// <summary>The names of the resources that come before.</summary>
    public List<string> Dependencies { get; private set; } = [];

    internal Dictionary<string, string> ExtraAttributes { get; } = [];

    /// <summary>Sets the URL.</summary>
    public ResourceDefinition SetUrl(string url) => SetUrl(url, null);

    /// <summary>Sets the URL, and that of a version for debugging.</summary>
    public ResourceDefinition SetUrl(string url, string urlDebug)
    {
        Url = url;
        return this;
    }

    /// <summary>Sets the version.</summary>
    public ResourceDefinition SetVersion(string version)
    {
        Version = version;
        return this;
    }

    /// <summary>Sets the text.</summary>
    public ResourceDefinition SetInnerContent(string innerContent)
    {
        InnerContent = innerContent;
        return this;
    }

    /// <summary>Sets the names of the resources that come before.</summary>
    public ResourceDefinition SetDependencies(params string[] dependencies)
    {
        Dependencies = [.. dependencies];
        return this;
    }

    /// <summary>Sets an attribute of the tag.</summary>
    public ResourceDefinition SetAttribute(string name, string value)
    {
        ExtraAttributes[name] = value;
        return this;
    }
}

/// <summary>How a page asks for a resource.</summary>
public class RequireSettings
{
    /// <summary>The type: <c>script</c> or <c>stylesheet</c>.</summary>
    public string Type { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; }

    /// <summary>Where it goes.</summary>
    public ResourceLocation Location { get; set; }

    /// <summary>Whether a local URL gets the hash of the file; null as the site does.</summary>
    public bool? AppendVersion { get; set; }

    /// <summary>The names of further resources that come before.</summary>
    public List<string> Dependencies { get; set; } = [];

    /// <summary>The attributes of the tag.</summary>
    public Dictionary<string, string> Attributes { get; } = [];

    internal ResourceDefinition Definition { get; set; }

    /// <summary>Asks for it in the head.</summary>
    public RequireSettings AtHead() => AtLocation(ResourceLocation.Head);

    /// <summary>Asks for it at the foot.</summary>
    public RequireSettings AtFoot() => AtLocation(ResourceLocation.Foot);

    /// <summary>Asks for it at the location; the head wins where both are asked for.</summary>
    public RequireSettings AtLocation(ResourceLocation location)
    {
        if (location > Location) Location = location;
        return this;
    }

    /// <summary>Sets an attribute of the tag.</summary>
    public RequireSettings SetAttribute(string name, string value)
    {
        Attributes[name] = value;
        return this;
    }

    /// <summary>Sets the names of further resources that come before.</summary>
    public RequireSettings SetDependencies(params string[] dependencies)
    {
        Dependencies = [.. dependencies];
        return this;
    }

    /// <summary>Says whether a local URL gets the hash of the file.</summary>
    public RequireSettings ShouldAppendVersion(bool? appendVersion)
    {
        AppendVersion = appendVersion;
        return this;
    }
}
