using CmsSite.Editorial.Comparing;

namespace CmsSite.Editorial.Reviewing;

/// <summary>All that an item says, value by value, and what of it has changed.</summary>
public sealed class FactSheet
{
    private readonly Dictionary<string, string> _labels = [];
    private readonly List<(string Path, string Text)> _texts = [];

    private FactSheet()
    {
    }

    /// <summary>The values and lists, in the order of the form.</summary>
    public IReadOnlyList<Fact> Facts { get; private set; } = [];

    /// <summary>Every place that a comment may be about, by path, with what people call it.</summary>
    public IReadOnlyDictionary<string, string> Labels => _labels;

    /// <summary>The sheet of an item.</summary>
    /// <param name="now">What it says now.</param>
    /// <param name="published">What is public; null where nothing else is.</param>
    /// <param name="seen">What the person saw last; null where it was this, or nothing.</param>
    public static FactSheet Of(IReadOnlyList<OutlineNode> now, IReadOnlyList<OutlineNode>? published, IReadOnlyList<OutlineNode>? seen)
    {
        var sheet = new FactSheet();

        sheet.Facts = sheet.Read("", "", now, published, seen);

        return sheet;
    }

    /// <summary>How many values and lists differ from what they are compared with.</summary>
    public int CountSince(Basis basis) => Facts.Count(fact => fact.Since(basis) is not null);

    /// <summary>Whether a place, or anything in it, says these words; spaces, quotation marks and hyphens don’t matter, since pages set them in their own way.</summary>
    public bool Says(string path, string quote) =>
        _texts.Exists(text => (text.Path == path || text.Path.StartsWith(path + "/", StringComparison.Ordinal)) && text.Text.Contains(Squeeze(quote), StringComparison.OrdinalIgnoreCase));

    /// <summary>The first place that says these words; null where none does.</summary>
    public string? Find(string quote) => Squeeze(quote) is { Length: > 0 } words
        ? _texts.Find(text => text.Text.Contains(words, StringComparison.OrdinalIgnoreCase)).Path
        : null;

    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private IReadOnlyList<Fact> Read(string place, string title, IReadOnlyList<OutlineNode> now, IReadOnlyList<OutlineNode>? published, IReadOnlyList<OutlineNode>? seen)
    {
        var known = now.Select(node => node.Key).ToHashSet();
        var gone = (published ?? []).Concat(seen ?? []).Where(node => known.Add(node.Key)).Select(Emptied);

        return [.. now.Concat(gone).Select(node => Read(place, title, node, published, seen))];
    }

    private Fact Read(string place, string title, OutlineNode node, IReadOnlyList<OutlineNode>? published, IReadOnlyList<OutlineNode>? seen)
    {
        var path = place + node.Key;
        var label = title + node.Label;
        var (before, last) = (published?.FirstOrDefault(other => other.Key == node.Key), seen?.FirstOrDefault(other => other.Key == node.Key));
        var (sincePublished, sinceLook) = (published is null ? null : OutlineComparer.Compare(before, node), seen is null ? null : OutlineComparer.Compare(last, node));

        _labels[path] = label;
        _texts.Add((path, node is OutlineValue value ? Squeeze(string.Concat(value.Blocks.Select(block => block.Text))) : ""));

        return new(path, node, sincePublished, sinceLook, node is not OutlineList list ? [] :
        [
            .. list.Entries.Select(entry => Entry(
                path, label, entry, (before as OutlineList)?.Entries, (last as OutlineList)?.Entries, sincePublished as ListDifference, sinceLook as ListDifference)),
        ]);
    }

    private FactEntry Entry(
        string place, string title, OutlineEntry entry, IReadOnlyList<OutlineEntry>? published, IReadOnlyList<OutlineEntry>? seen, ListDifference? sincePublished, ListDifference? sinceLook)
    {
        var path = $"{place}/{entry.Id}";
        var label = $"{title} › {entry.Title}";

        _labels[path] = label;

        // A new entry is told as new once, and not value by value.
        return new(
            path,
            entry.Title,
            sincePublished?.Entries.FirstOrDefault(difference => difference.Id == entry.Id),
            sinceLook?.Entries.FirstOrDefault(difference => difference.Id == entry.Id),
            Read(path + "/", label + " › ", entry.Nodes, published?.FirstOrDefault(other => other.Id == entry.Id)?.Nodes, seen?.FirstOrDefault(other => other.Id == entry.Id)?.Nodes));
    }

    private static OutlineNode Emptied(OutlineNode node) =>
        node is OutlineList list ? list with { Entries = [] } : new OutlineValue(node.Key, node.Label, [], "");
}
