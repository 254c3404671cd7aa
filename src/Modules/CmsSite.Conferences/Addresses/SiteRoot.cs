namespace CmsSite.Conferences.Addresses;

/// <summary>The site as others know it: by its name and its address.</summary>
/// <param name="Name">The site's name in the reader's language.</param>
/// <param name="Address">Where the site begins, with a slash at the end.</param>
/// <param name="Zone">The site's time zone.</param>
public sealed record SiteRoot(string Name, Uri Address, TimeZoneInfo Zone)
{
    /// <summary>Makes an address absolute and encodes what is not ASCII.</summary>
    /// <param name="address">“~/fr/news/…”, “/media/…” or an absolute address.</param>
    public string Absolute(string address) => address.StartsWith("~/", StringComparison.Ordinal)
        ? new Uri(Address, address[2..]).AbsoluteUri
        : new Uri(Address, address).AbsoluteUri;
}
