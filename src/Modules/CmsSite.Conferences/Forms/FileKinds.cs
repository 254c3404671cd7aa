namespace CmsSite.Conferences.Forms;

/// <summary>The kinds of files that the editor offers to upload, by the endings of their names.</summary>
public static class FileKinds
{
    /// <summary>Pictures.</summary>
    public static IReadOnlyList<string> Images { get; } = [".jpg", ".jpeg", ".png", ".webp", ".gif"];

    /// <summary>Documents to read on.</summary>
    public static IReadOnlyList<string> Documents { get; } = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt"];

    /// <summary>Whether the name is that of a picture.</summary>
    public static bool IsImage(string name) => Images.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
