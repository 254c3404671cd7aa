using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace CmsSite.Editorial.History;

/// <summary>How entries are chained: each bears the hash of the one before, and its own hash covers that and all it says.</summary>
public static class HistoryChain
{
    /// <summary>Gives an entry the place after the end of the chain, and moves the end to it.</summary>
    public static void Append(HistoryHead head, HistoryEntry entry)
    {
        entry.Number = head.Number + 1;
        entry.PreviousHash = head.Hash;
        entry.Hash = HashOf(entry);
        head.Number = entry.Number;
        head.Hash = entry.Hash;
    }

    /// <summary>The hash that an entry must bear, 64 characters: SHA-256 over its members as JSON, in this order.</summary>
    public static string HashOf(HistoryEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>(512);

        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(entry.Number);
            writer.WriteStringValue(entry.PreviousHash);
            writer.WriteNumberValue(entry.Utc.Ticks);

            foreach (var text in Texts(entry))
            {
                writer.WriteStringValue(text);
            }

            writer.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }

    private static string?[] Texts(HistoryEntry entry) =>
    [
        entry.Action, entry.UserId, entry.UserName, entry.ContentItemId, entry.ContentType, entry.Title, entry.Culture,
        entry.VersionId, entry.ContentHash, entry.From, entry.To, entry.Stage, entry.Comment,
    ];
}
