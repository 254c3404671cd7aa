using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using OrchardCore.ContentManagement;

namespace CmsSite.Embedded.Storage;

/// <summary>
/// The items that were read lately, as they were read. It need not be told of changes: an item is known again by its
/// document's bytes, which are compared whenever it is read.
/// </summary>
internal sealed class ReadItems
{
    private const long MostBytes = 8 * 1024 * 1024;

    private ConcurrentDictionary<long, ContentItem> _recent = new();
    private ConcurrentDictionary<long, ContentItem> _older = new();
    private long _bytes;

    /// <summary>A new item for the document.</summary>
    public ContentItem Read(long id, ReadOnlySpan<byte> content)
    {
        if (_recent.TryGetValue(id, out var known) && IsMadeOf(known, content))
        {
            return known.Again();
        }

        if (!_older.TryGetValue(id, out known) || !IsMadeOf(known, content))
        {
            var reader = new Utf8JsonReader(content);
            known = ContentItem.Of(JsonElement.ParseValue(ref reader));
            known.Id = id;
        }

        Keep(id, known, content.Length);
        return known.Again();
    }

    private static bool IsMadeOf(ContentItem item, ReadOnlySpan<byte> content) => JsonMarshal.GetRawUtf8Value(item.Source).SequenceEqual(content);

    // What is not read while as much again is read is let go.
    private void Keep(long id, ContentItem item, int length)
    {
        if (Interlocked.Add(ref _bytes, length) > MostBytes)
        {
            Interlocked.Exchange(ref _bytes, length);
            _older = Interlocked.Exchange(ref _recent, new());
        }

        _recent[id] = item;
    }
}
