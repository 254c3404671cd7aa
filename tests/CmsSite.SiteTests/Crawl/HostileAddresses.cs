using System.Text;

namespace CmsSite.SiteTests.Crawl;

/// <summary>Addresses that nobody types: the same ones every time.</summary>
internal sealed class HostileAddresses(int seed)
{
    private static readonly string[] Bases =
    [
        "/fr", "/en/news", "/ar/news/", "/de/recordings", "/es/topics/", "/it/delegates/", "/", "/fr/news/24e-conference-de-l-alliance-contre-la-traite-des-personnes",
        "/media/", "/CmsSite.Theme/styles/", "/Error/", "/sitemap.xml", "/fr/calendar.ics", "/fr/news/feed.rss", "/fr/accessibility", "/Contents/ContentItems/",
    ];

    private static readonly string[] Escapes =
    [
        "%00", "%0d%0a", "%c0%af", "%e0%80%af", "%f0%80%80%af", "%c0%ae%c0%ae/", "%fe%ff", "%ed%a0%80", "%u0041", "%", "%%", "%zz", "%2", "%25%32%66", "%252e%252e", "%2f", "%5c",
        "%e2%80%ae", "%ef%bb%bf", "%f0%9f%98%80", "%1e", "%1f", "%7f", "%c3%28", "%ff", "%20", "%09", "%0a", "+", ";", "~", "'", "\"", "<script>", "{0}", "$", "|", "^", "`", "[", "]", "@", ":", "*", ",", "!", "&",
    ];

    private static readonly string[] Segments =
    [
        "..", ".", "...", "../..", "..%2f..%2f", "..;", "%2e%2e", "....//", "/", "//", "xx", "french", "fr-FR", "zz", "FR", "f", "123", "con", "nul", "web.config", "appsettings.json", ".env", ".git/config",
        "index.php", "wp-login.php", "a.css", "a.html", "a.aspx", "a.", "a..", "a.%00", "robots.txt", "favicon.ico", "feed.rss", "event.ics", "citation.bib", "-", "_", "null", "undefined", "NaN", "True", "0",
    ];

    private static readonly string[] Queries =
    [
        "page=0", "page=-1", "page=2147483647", "page=2147483648", "page=99999999999999999999", "page=1e9", "page=NaN", "page[]=1", "page=1&page=2", "page=%00", "page=", "page", "year=0", "year=-5", "year=9999",
        "year=10000", "year=99999999999", "country=ZZZ", "country=%ff", "country=%d8%a7", "topic=%00", "topic=../..", "topic=%c0%af", "topic=a&topic=b", "q=%", "?", "??", "&&&", "=", "=&=", "%", "a=%zz", "culture=xx",
        "ui-culture=xx&culture=%00", "returnUrl=//evil.example", "__proto__=1", "x=%f0%9f", "#", "year=2024&country=AT&topic=x&page=3", "page=%d9%a1", "area=Admin&controller=Admin", "contentItemId=1", "culture=de",
    ];

    private readonly Random _random = new(seed);

    /// <summary>So many request targets, as they stand in the request's first line.</summary>
    public IEnumerable<string> Take(int count) => Enumerable.Range(0, count).Select(number => (number % 8) switch
    {
        0 => Any(Bases) + Join(Escapes, 3),
        1 => "/" + string.Join('/', Many(Segments, 4)),
        2 => Any(Bases) + "?" + string.Join('&', Many(Queries, 3)),
        3 => Any(Bases) + "/" + string.Join('/', Many(Segments, 3)) + Any(Escapes),
        4 => Any(Bases) + Unicode(),
        5 => Any(Bases) + Bytes(),
        6 => Mutated(Any(Bases) + "?" + Any(Queries)),
        _ => Any(Bases) + Long(),
    }).Select(target => target.Replace(' ', '+').Replace('\n', '+'));

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];

    private IEnumerable<string> Many(string[] choices, int most) => Enumerable.Range(0, _random.Next(1, most + 1)).Select(_ => Any(choices)).ToList();

    private string Join(string[] choices, int most) => string.Concat(Many(choices, most));

    private string Unicode()
    {
        var text = new StringBuilder();

        for (var length = _random.Next(1, 12); length > 0; length--)
        {
            var rune = _random.Next(0x110000);
            text.Append(Rune.IsValid(rune) ? new Rune(rune).ToString() : "x");
        }

        return Uri.EscapeDataString(text.ToString());
    }

    private string Bytes() => string.Concat(Enumerable.Range(0, _random.Next(1, 20)).Select(_ => $"%{_random.Next(256):x2}"));

    private string Mutated(string target)
    {
        var characters = target.ToCharArray();
        characters[_random.Next(1, characters.Length)] = (char)_random.Next(0x21, 0x7f);
        return new string(characters);
    }

    // Up to a little more than what the server reads of a first line.
    private string Long() => string.Concat(Enumerable.Repeat(Any([.. Segments, .. Escapes, "/a", "é", "?a=1&"]).Replace("é", "%c3%a9", StringComparison.Ordinal), _random.Next(1, 1_500)));
}
