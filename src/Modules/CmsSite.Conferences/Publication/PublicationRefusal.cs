using CmsSite.Conferences.Reports;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;

namespace CmsSite.Conferences.Publication;

/// <summary>Stops a publication and tells the person why, at the inputs concerned.</summary>
public sealed class PublicationRefusal(IUpdateModelAccessor updateModel)
{
    /// <summary>Cancels the publication when there are problems; the model state is null outside a request with a form.</summary>
    public void RefuseFor(PublishContentContext context, IReadOnlyCollection<ReportProblem> problems)
    {
        if (problems.Count == 0)
        {
            return;
        }

        context.Cancel = true;

        foreach (var problem in problems)
        {
            updateModel.ModelUpdater?.ModelState.AddModelError(problem.Field, problem.Message);
        }
    }
}
