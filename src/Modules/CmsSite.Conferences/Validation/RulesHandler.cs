using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace CmsSite.Conferences.Validation;

/// <summary>
/// Holds items to their rules on the roads that use no form, and on every road to publication that can be stopped. A handler of
/// the item and not of its part: part handlers are passed over where an imported item lacks the part.
/// </summary>
internal sealed class RulesHandler(IEnumerable<IContentRules> allRules, PublicationRefusal refusal) : ContentHandlerBase
{
    /// <inheritdoc/>
    public override async Task ValidatingAsync(ValidateContentContext context)
    {
        foreach (var rules in RulesFor(context.ContentItem))
        {
            // An import stores what it is given as published and asks nobody: validation is the only place to refuse it.
            var problems = context.ContentItem.Published
                ? await AllProblemsAsync(rules, context.ContentItem)
                : rules.Wrong(context.ContentItem);

            foreach (var problem in problems)
            {
                context.Fail(problem.Message, problem.Input);
            }
        }
    }

    /// <inheritdoc/>
    public override async Task PublishingAsync(PublishContentContext context)
    {
        foreach (var rules in RulesFor(context.ContentItem))
        {
            refusal.RefuseFor(context, await AllProblemsAsync(rules, context.ContentItem));
        }
    }

    private IEnumerable<IContentRules> RulesFor(ContentItem item) => allRules.Where(rules => rules.ContentType == item.ContentType);

    private static async Task<IReadOnlyList<ContentProblem>> AllProblemsAsync(IContentRules rules, ContentItem item) =>
        [.. rules.Wrong(item), .. await rules.MissingAsync(item)];
}
