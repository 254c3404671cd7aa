using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape made of zones, such as the layout or a content item.</summary>
public interface IZoneHolding : IShape
{
    /// <summary>The zones by name.</summary>
    Zones Zones { get; }
}

/// <summary>A shape whose zones come to be when something is added to them.</summary>
public class ZoneHolding(Func<ValueTask<IShape>> zoneFactory) : Shape, IZoneHolding
{
    /// <inheritdoc/>
    public Zones Zones => field ??= new Zones(this);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        base.TryGetMember(binder, out result);
        result ??= new ZoneOnDemand(this, binder.Name);
        return true;
    }

    internal ValueTask<IShape> CreateZoneAsync() => zoneFactory();
}

/// <summary>The zones of a shape.</summary>
public class Zones(ZoneHolding parent) : Composite
{
    /// <summary>The zone of that name; one that is filled when something is added, where there is none yet.</summary>
    public IShape this[string name]
    {
        get => TryGetMemberImpl(name, out var zone) ? zone as IShape : null;
        set => parent.Properties[name] = value;
    }

    /// <summary>Whether something was added to the zone.</summary>
    public bool IsNotEmpty(string name) => this[name] is not ZoneOnDemand;

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object result)
    {
        if (!parent.Properties.TryGetValue(name, out result)) result = new ZoneOnDemand(parent, name);
        return true;
    }
}

/// <summary>A zone with nothing in it yet: equal to null, and made when something is added.</summary>
public class ZoneOnDemand : Shape
{
    private readonly ZoneHolding _parent;
    private readonly string _name;

    internal ZoneOnDemand(ZoneHolding parent, string name)
    {
        _parent = parent;
        _name = name;
    }

    /// <summary>True where compared with null.</summary>
    public static bool operator ==(ZoneOnDemand a, object b) => b is null || ReferenceEquals(a, b);

    /// <summary>False where compared with null.</summary>
    public static bool operator !=(ZoneOnDemand a, object b) => !(a == b);

    /// <inheritdoc/>
    public override bool Equals(object obj) => this == obj;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_parent, _name);

    /// <inheritdoc/>
    public override string ToString() => "";

    /// <summary>Nothing, whatever is asked, and of that again.</summary>
    public override bool TryGetMember(GetMemberBinder binder, out object result)
    {
        result = this;
        return true;
    }

    /// <summary>Nothing, whatever it is converted to.</summary>
    public override bool TryConvert(ConvertBinder binder, out object result)
    {
        result = binder.ReturnType.IsValueType ? Activator.CreateInstance(binder.ReturnType) : null;
        return true;
    }

    /// <inheritdoc/>
    public override async ValueTask<IShape> AddAsync(object item, string position)
    {
        if (item is null) return this;

        if (!_parent.Properties.TryGetValue(_name, out var found) || found is not IShape zone)
        {
            zone = await _parent.CreateZoneAsync();
            zone.Properties["Parent"] = _parent;
            zone.Properties["ZoneName"] = _name;
            _parent.Properties[_name] = zone;
        }

        return await zone.AddAsync(item, position);
    }
}
