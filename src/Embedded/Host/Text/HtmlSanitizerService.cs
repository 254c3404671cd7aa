using Ganss.Xss;
using OrchardCore.Infrastructure.Html;

namespace CmsSite.Embedded.Text;

/// <summary>Takes unsafe markup out of HTML, by the rules of Orchard Core.</summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private readonly HtmlSanitizer _sanitizer = new();

    public HtmlSanitizerService()
    {
        _sanitizer.AllowedAttributes.Add("class");
        _sanitizer.AllowedTags.Remove("form");
        _sanitizer.AllowedSchemes.Add("mailto");
        _sanitizer.AllowedSchemes.Add("tel");
    }

    public string Sanitize(string html) => _sanitizer.Sanitize(html);
}
