using System.Net;
using System.Text.RegularExpressions;

namespace CmsSite.Editorial.Checks;

/// <summary>Reads tags and their attributes from HTML as the host's sanitiser writes it.</summary>
public static partial class HtmlTags
{
    /// <summary>The attributes of all tags of a name, in order.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(string html, string name) =>
        from Match tag in Tag().Matches(html)
        where tag.Groups[1].Value.Equals(name, StringComparison.OrdinalIgnoreCase)
        select Attributes(tag.Groups[2].Value);

    /// <summary>What the attributes of all tags say, in order.</summary>
    public static IEnumerable<string> ValuesOf(string html) =>
        from Match tag in Tag().Matches(html)
        from value in Attributes(tag.Groups[2].Value).Values
        where value.Length > 0
        select value;

    private static Dictionary<string, string> Attributes(string tag)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

        foreach (Match attribute in Attribute().Matches(tag))
        {
            attributes.TryAdd(attribute.Groups[1].Value, WebUtility.HtmlDecode(attribute.Groups[2].Value.Trim('"', '\'')));
        }

        return attributes;
    }

    // An import may bring what no sanitiser has seen: nothing is tried twice, and a tag holds no other.
    [GeneratedRegex("""<((?>[a-z][a-z0-9]*))((?>(?:[^<>"']+|"[^"]*"|'[^']*')*))>""", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("""([^\s=/"'>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")]
    private static partial Regex Attribute();
}
