namespace OrchardCore.Infrastructure.Html
{
    /// <summary>Takes unsafe markup out of HTML.</summary>
    public interface IHtmlSanitizerService
    {
        /// <summary>Answers the HTML without what is unsafe.</summary>
        string Sanitize(string html);
    }
}

namespace OrchardCore.Modules.Services
{
    /// <summary>Makes parts of addresses of texts.</summary>
    public interface ISlugService
    {
        /// <summary>Makes a slug with hyphens.</summary>
        string Slugify(string text);

        /// <summary>Makes a slug with another separator.</summary>
        string Slugify(string text, char separator);
    }
}
