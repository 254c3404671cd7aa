using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>An object whose members are made by setting them.</summary>
public class Composite : DynamicObject
{
    /// <summary>The members.</summary>
    protected readonly Dictionary<string, object> _properties = [];

    /// <summary>The members.</summary>
    public IDictionary<string, object> Properties => _properties;

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object result) => TryGetMemberImpl(binder.Name, out result);

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object value)
    {
        _properties[binder.Name] = value;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = null;
        return indexes is [string name] && TryGetMemberImpl(name, out result);
    }

    /// <summary>Reads a member.</summary>
    protected virtual bool TryGetMemberImpl(string name, out object result) => _properties.TryGetValue(name, out result);
}
