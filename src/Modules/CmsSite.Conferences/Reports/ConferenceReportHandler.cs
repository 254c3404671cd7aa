using CmsSite.Conferences.Publication;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace CmsSite.Conferences.Reports;

/// <summary>
/// Holds reports to their rules on the roads that use no form, and on every road to publication that can be stopped. A handler of
/// the item and not of its part: part handlers are passed over where an imported item lacks the part.
/// </summary>
internal sealed class ConferenceReportHandler(ConferenceReportRules rules, PublicationRefusal refusal) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override Task ValidatingAsync(ValidateContentContext context)
    {
        if (!IsReport(context.ContentItem))
        {
            return Task.CompletedTask;
        }

        // An import stores what it is given as published and asks nobody: validation is the only place to refuse it.
        var problems = context.ContentItem.Published ? Problems(context.ContentItem) : rules.Wrong(Part(context.ContentItem));

        foreach (var problem in problems)
        {
            context.Fail(problem.Message, problem.Field);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task PublishingAsync(PublishContentContext context)
    {
        if (IsReport(context.ContentItem))
        {
            refusal.RefuseFor(context, [.. Problems(context.ContentItem)]);
        }

        return Task.CompletedTask;
    }

    private IEnumerable<ReportProblem> Problems(ContentItem item) =>
        rules.Wrong(Part(item)).Concat(rules.Missing(Part(item), Headline(item)));

    // The display text of an imported item is set only after it was validated.
    private static string? Headline(ContentItem item) => item.TryGet<TitlePart>(out var part) ? part.Title : item.DisplayText;

    private static bool IsReport(ContentItem item) => item.ContentType == ConferenceReport.ContentType;

    private static ConferenceReportPart Part(ContentItem item) => item.GetOrCreate<ConferenceReportPart>();
}
