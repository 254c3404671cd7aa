using CmsSite.Conferences.Addresses;
using CmsSite.Editorial.Decisions;
using Microsoft.Extensions.Localization;
using OrchardCore.Media;

namespace CmsSite.Editorial.Checks;

/// <summary>
/// Looks where links lead: inside the site to something public, outside to a well-formed address, which a person tries. It asks nobody
/// outside.
/// </summary>
internal sealed class LinksCheck(InsideLinks inside, SiteAddress siteAddress, IMediaFileStore media, IStringLocalizer<LinksCheck> localizer) : IMachineCheck
{
    /// <inheritdoc/>
    public string Name => CheckNames.Links;

    /// <inheritdoc/>
    public async Task<CheckResult> CheckAsync(ReviewSituation situation)
    {
        var site = await siteAddress.GetAsync();
        var seen = new List<Evidence>();

        foreach (var text in StoredTexts.In(situation.Item))
        {
            foreach (var address in AddressesIn(text).Distinct())
            {
                seen.Add(await LookAsync(address, site) with { Path = text.Path });
            }

            if (text.Member == "File" && await media.GetFileInfoAsync(text.Text) is null)
            {
                seen.Add(new(localizer["The file “{0}” is not there.", text.Text], IsWrong: true) { Path = text.Path });
            }
        }

        return seen.Count == 0
            ? new(CheckVerdict.Holds, [new(localizer["There are no links."])])
            : CheckResult.Of(seen.Exists(link => link.Address is not null) ? CheckVerdict.Undecided : CheckVerdict.Holds, seen);
    }

    private static IEnumerable<string> AddressesIn(StoredText text) =>
        text.IsAddress ? [text.Text.Trim()]
        : text.Member == "Html" ? HtmlTags.Of(text.Text, "a").Select(link => link.GetValueOrDefault("href", "").Trim())
        : [];

    private async Task<Evidence> LookAsync(string address, SiteRoot site)
    {
        if (inside.PathOf(address, site) is { } path)
        {
            return await inside.IsKnownAsync(path)
                ? new(localizer["“{0}” is a page or file of this site.", path])
                : new(localizer["“{0}” leads to nothing that is public on this site.", address], IsWrong: true);
        }

        return IsWellFormed(address)
            ? new(localizer["“{0}” leads outside. Try it.", address]) { Address = address }
            : new(localizer["“{0}” is no address that a browser can open.", address], IsWrong: true);
    }

    private static bool IsWellFormed(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme switch
    {
        "http" or "https" => uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || uri.Host.Trim('.').Contains('.', StringComparison.Ordinal),
        "mailto" => uri.UserInfo.Length > 0 && uri.Host.Length > 0,
        "tel" => address.Any(char.IsDigit),
        _ => false,
    };
}
