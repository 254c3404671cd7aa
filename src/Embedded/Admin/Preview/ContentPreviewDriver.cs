using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace CmsSite.Embedded.Admin.Preview;

/// <summary>The preview's button in every editor.</summary>
internal sealed class ContentPreviewDriver : ContentDisplayDriver
{
    public override IDisplayResult Edit(ContentItem item, BuildEditorContext context)
        => Shape("ContentPreview_Button", new ContentItemViewModel(item)).Location("Actions:after");
}
