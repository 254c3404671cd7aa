namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Tells which shape type a view draws.</summary>
internal static class TemplateName
{
    private const string Root = "/Views/";

    /// <summary>The shape type of a view's path, or null where it draws none.</summary>
    public static string? FromPath(string path)
    {
        if (!path.StartsWith(Root, StringComparison.OrdinalIgnoreCase)) return null;

        var segments = Path.ChangeExtension(path[Root.Length..], null).Split('/');
        return segments switch
        {
            [var name] => name.StartsWith('_') ? null : FromFileName(name),
            ["Items", var name] => FromFileName(name),
            ["Parts" or "Fields" or "Elements", var name] => $"{segments[0]}_{FromFileName(name)}",
            _ => null,
        };
    }

    /// <summary><c>A-B.Edit</c> draws <c>A_Edit__B</c>: what follows the last dot comes before the first dash.</summary>
    public static string FromFileName(string name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot < name.LastIndexOf('-')) return Canonical(name);

        var (type, display) = (Canonical(name[..dot]), name[(dot + 1)..]);
        var separator = type.IndexOf("__", StringComparison.Ordinal);
        return separator > 0 ? $"{type[..separator]}_{display}{type[separator..]}" : $"{type}_{display}";
    }

    private static string Canonical(string name) => name.Replace("--", "__").Replace("-", "__").Replace('.', '_');
}
