namespace CmsSite.Conferences.Addresses;

/// <summary>Where the public finds items, below their language.</summary>
internal static class AddressFolders
{
    /// <summary>The folder of reports.</summary>
    public const string News = "news";

    /// <summary>The folder of delegates.</summary>
    public const string Delegates = "delegates";

    /// <summary>The folder of topics.</summary>
    public const string Topics = "topics";
}
