namespace CmsSite.Editorial.Guard;

/// <summary>Lets one version be published without review in this scope. Given by the review screen alone, to who holds the permission for it and says why.</summary>
internal sealed class PublicationPermit
{
    private (string VersionId, string Hash)? _granted;

    /// <summary>Why it was given; null where it was not.</summary>
    public string? Reason { get; private set; }

    /// <summary>Gives the permit for the content that was read.</summary>
    public void Grant(string versionId, string hash, string reason) => (_granted, Reason) = ((versionId, hash), reason);

    /// <summary>Whether the permit is for this version with this content.</summary>
    public bool IsFor(string versionId, string hash) => _granted == (versionId, hash);
}
