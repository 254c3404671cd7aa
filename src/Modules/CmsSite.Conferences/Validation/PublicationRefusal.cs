using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CmsSite.Conferences.Validation;

/// <summary>Stops a publication and tells the person why, at the inputs concerned.</summary>
public sealed class PublicationRefusal(IUpdateModelAccessor updateModel)
{
    /// <summary>Cancels the publication when there are problems; the model state is null outside a request with a form.</summary>
    public void RefuseFor(PublishContentContext context, IReadOnlyCollection<ContentProblem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        context.Cancel = true;

        foreach (var problem in problems)
        {
            updateModel.ModelUpdater?.ModelState.AddModelError(problem.Input, problem.Message);
        }
    }
}
