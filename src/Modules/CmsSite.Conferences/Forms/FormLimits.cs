namespace CmsSite.Conferences.Forms;

/// <summary>How much a report's form may hold. The browser refuses more before it posts, with everything typed kept.</summary>
public static class FormLimits
{
    /// <summary>The items of all bags together, and the entries of each list.</summary>
    public const int Items = 500;

    /// <summary>The bytes of one text, as UTF-8.</summary>
    public const int TextBytes = 2 * 1024 * 1024;

    /// <summary>The inputs of a form: an item has some forty with its people.</summary>
    public const int Values = 50_000;
}
