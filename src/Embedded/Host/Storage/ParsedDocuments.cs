using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CmsSite.Embedded.Storage;

/// <summary>
/// The JSON of documents that were read lately, parsed. It need not be told of changes: a document is known again by its
/// bytes, which are compared whenever it is read.
/// </summary>
internal sealed class ParsedDocuments
{
    private const long MostBytes = 8 * 1024 * 1024;

    private ConcurrentDictionary<long, JsonElement> _recent = new();
    private ConcurrentDictionary<long, JsonElement> _older = new();
    private long _bytes;

    /// <summary>The document's JSON, which nobody can change.</summary>
    public JsonElement Parse(long id, ReadOnlySpan<byte> content)
    {
        if (_recent.TryGetValue(id, out var known) && JsonMarshal.GetRawUtf8Value(known).SequenceEqual(content))
        {
            return known;
        }

        if (!_older.TryGetValue(id, out known) || !JsonMarshal.GetRawUtf8Value(known).SequenceEqual(content))
        {
            var reader = new Utf8JsonReader(content);
            known = JsonElement.ParseValue(ref reader);
        }

        Keep(id, known, content.Length);
        return known;
    }

    // What is not read while as much again is read is let go.
    private void Keep(long id, JsonElement content, int length)
    {
        if (Interlocked.Add(ref _bytes, length) > MostBytes)
        {
            Interlocked.Exchange(ref _bytes, length);
            _older = Interlocked.Exchange(ref _recent, new());
        }

        _recent[id] = content;
    }
}
