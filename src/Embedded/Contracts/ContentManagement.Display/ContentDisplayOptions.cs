namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Which drivers show and edit which parts and fields.</summary>
public class ContentDisplayOptions
{
    internal Dictionary<string, List<DriverRegistration>> Parts { get; } = [];

    internal Dictionary<string, List<DriverRegistration>> Fields { get; } = [];

    internal static void Register(Dictionary<string, List<DriverRegistration>> owners, Type owner, Type driver, Action<DriverRegistration> change)
    {
        if (!owners.TryGetValue(owner.Name, out var drivers)) owners[owner.Name] = drivers = [];
        var registration = drivers.Find(d => d.Driver == driver);
        if (registration is null) drivers.Add(registration = new DriverRegistration(driver));
        change(registration);
    }
}

/// <summary>A driver with the display modes and editors that it serves; null serves none.</summary>
internal sealed class DriverRegistration(Type driver)
{
    public Type Driver => driver;

    public Func<string, bool> DisplayMode { get; set; }

    public Func<string, bool> Editor { get; set; }
}
