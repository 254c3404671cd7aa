namespace CmsSite.Editorial.Comparing;

/// <summary>A value or a list of an item, as its form shows it.</summary>
/// <param name="Key">What tells it from others beside it.</param>
/// <param name="Label">What the form calls it, in the reader's language.</param>
public abstract record OutlineNode(string Key, string Label);

/// <summary>A value.</summary>
/// <param name="Key">What tells it from others beside it.</param>
/// <param name="Label">What the form calls it.</param>
/// <param name="Blocks">What people read: lines, paragraphs, headings.</param>
/// <param name="Stored">What is stored, by which values are told apart that read the same.</param>
public sealed record OutlineValue(string Key, string Label, IReadOnlyList<TextBlock> Blocks, string Stored) : OutlineNode(Key, Label);

/// <summary>A bag or a list.</summary>
/// <param name="Key">What tells it from others beside it.</param>
/// <param name="Label">What the form calls it.</param>
/// <param name="Entries">What it holds, in order.</param>
public sealed record OutlineList(string Key, string Label, IReadOnlyList<OutlineEntry> Entries) : OutlineNode(Key, Label);

/// <summary>An entry of a bag or a list.</summary>
/// <param name="Id">What tells it from others of its list, in all versions.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Nodes">Its values.</param>
public sealed record OutlineEntry(string Id, string Title, IReadOnlyList<OutlineNode> Nodes);

/// <summary>What a block of text is.</summary>
public enum BlockKind
{
    /// <summary>A line or a paragraph.</summary>
    Paragraph,

    /// <summary>A heading; its depth is its level.</summary>
    Heading,

    /// <summary>An item of a list; its depth is how many lists it is in.</summary>
    ListItem,

    /// <summary>An item of a numbered list.</summary>
    NumberedItem,

    /// <summary>A quotation.</summary>
    Quotation,

    /// <summary>A row of a table.</summary>
    TableRow,
}

/// <summary>A piece of text that stands by itself.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">The level of a heading or list; else 0.</param>
/// <param name="Text">What a reader reads.</param>
public sealed record TextBlock(BlockKind Kind, int Depth, string Text)
{
    /// <summary>The lines of a plain text.</summary>
    public static IReadOnlyList<TextBlock> Lines(string? text) => string.IsNullOrWhiteSpace(text)
        ? []
        : [.. text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => new TextBlock(BlockKind.Paragraph, 0, line.Trim()))];
}
