namespace OrchardCore.Admin;

/// <summary>Where the admin lives.</summary>
public class AdminOptions
{
    private string _adminUrlPrefix = "Admin";

    /// <summary>The first segment of the admin's addresses, without slashes.</summary>
    public string AdminUrlPrefix
    {
        get => _adminUrlPrefix;
        set => _adminUrlPrefix = value.Trim(' ', '/');
    }
}
