using Microsoft.AspNetCore.Html;

namespace CmsSite.Editorial.Comparing;

/// <summary>Writes runs of words as HTML, without a space between them that is not theirs.</summary>
public static class RunsHtml
{
    /// <summary>The words, with what is new in <c>ins</c> and what is gone in <c>del</c>.</summary>
    public static IHtmlContent Of(IEnumerable<TextRun> runs)
    {
        var html = new HtmlContentBuilder();

        foreach (var run in runs)
        {
            var tag = run.Change == TextChange.Added ? "ins" : run.Change == TextChange.Removed ? "del" : null;

            html.AppendHtml(tag is null ? "" : $"<{tag}>").Append(run.Text).AppendHtml(tag is null ? "" : $"</{tag}>");
        }

        return html;
    }
}
