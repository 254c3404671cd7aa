using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using YesSql;

namespace CmsSite.Embedded.Admin.Contents;

/// <summary>What an editor's button asks for.</summary>
internal enum Submission
{
    SaveDraft,
    Publish,
    Unpublish,
}

/// <summary>Takes a posted editor: all of it is stored, or nothing.</summary>
internal sealed class ContentEditor(
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager display,
    ISession session,
    INotifier notifier,
    IHtmlLocalizer<ContentEditor> localizer)
{
    /// <summary>Stores what the form holds; answers null when done, else the form with what was typed and why not.</summary>
    public async Task<IShape?> SubmitAsync(ContentItem item, IUpdateModel form, Submission submission, bool isNew)
    {
        var editor = await display.UpdateEditorAsync(item, form, isNew, string.Empty, string.Empty);

        if (form.ModelState.IsValid && isNew)
            await contents.CreateAsync(item, VersionOptions.Draft);
        else if (form.ModelState.IsValid)
            await contents.UpdateAsync(item);

        // A handler that cancels the creation tells so in the model state.
        if (!form.ModelState.IsValid || !await CompleteAsync(item, submission))
        {
            await session.CancelAsync();
            return editor;
        }

        await notifier.SuccessAsync(Message(submission, await DisplayNameAsync(item)));
        return null;
    }

    /// <summary>The name of the item's type as editors know it.</summary>
    public async Task<string> DisplayNameAsync(ContentItem item)
        => localizer.GetString((await definitions.GetTypeDefinitionAsync(item.ContentType))?.DisplayName ?? item.ContentType).Value;

    private async Task<bool> CompleteAsync(ContentItem item, Submission submission)
    {
        switch (submission)
        {
            case Submission.Publish:
                return await contents.PublishAsync(item);
            case Submission.Unpublish:
                return await contents.UnpublishAsync(item);
            default:
                await contents.SaveDraftAsync(item);
                return true;
        }
    }

    private LocalizedHtmlString Message(Submission submission, string type) => submission switch
    {
        Submission.Publish => localizer["Your {0} has been published.", type],
        Submission.Unpublish => localizer["Your {0} has been unpublished.", type],
        _ => localizer["Your {0} draft has been saved.", type],
    };
}
