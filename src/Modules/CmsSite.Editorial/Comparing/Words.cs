using System.Globalization;
using System.Text;

namespace CmsSite.Editorial.Comparing;

/// <summary>Cuts texts of any script into words, spaces and single marks, so that joined they are the text again.</summary>
public static class Words
{
    /// <summary>The pieces of a text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = 0;

        while (start < text.Length)
        {
            var end = start;
            var kind = KindAt(text, ref end);

            while (kind != PieceKind.Mark && end < text.Length)
            {
                var next = end;

                if (KindAt(text, ref next) != kind)
                {
                    break;
                }

                end = next;
            }

            yield return text[start..end];
            start = end;
        }
    }

    private enum PieceKind
    {
        Word,
        Space,
        Mark,
    }

    private static PieceKind KindAt(string text, ref int at)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            at++;

            return PieceKind.Mark;
        }

        at += rune.Utf16SequenceLength;

        // Marks over letters, as of Arabic vowels, belong to the word.
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark ? PieceKind.Word
            : Rune.IsWhiteSpace(rune) ? PieceKind.Space
            : PieceKind.Mark;
    }
}
