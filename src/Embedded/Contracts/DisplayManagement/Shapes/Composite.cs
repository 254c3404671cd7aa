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

    /// <summary>Reads a member.</summary>
    protected virtual bool TryGetMemberImpl(string name, out object result) => _properties.TryGetValue(name, out result);

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object value) => TrySetMemberImpl(binder.Name, value);

    /// <summary>Writes a member.</summary>
    protected virtual bool TrySetMemberImpl(string name, object value)
    {
        _properties[name] = value;
        return true;
    }

    /// <summary>Reads a member without arguments, writes it with one: <c>shape.Title("x")</c>.</summary>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result)
    {
        if (args.Length == 0) return TryGetMemberImpl(binder.Name, out result);

        result = this;
        return args.Length == 1 && TrySetMemberImpl(binder.Name, args[0]);
    }

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        result = null;
        return indexes is [string name] && TryGetMemberImpl(name, out result);
    }

    /// <inheritdoc/>
    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object value) => indexes is [string name] && TrySetMemberImpl(name, value);
}
