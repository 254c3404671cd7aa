using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Notify;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>The shapes that are drawn by code: zones and messages.</summary>
internal sealed class CoreShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").BoundAs(nameof(ItemsAsync), ItemsAsync).OnDisplaying(context =>
        {
            if (context.Shape.GetProperty<string>("ZoneName") is { } name) context.Shape.Metadata.Alternates.Add("Zone__" + name);
        });
        builder.Describe("ContentZone").BoundAs(nameof(ItemsAsync), ItemsAsync);
        builder.Describe("NotifyMessages").BoundAs(nameof(ItemsAsync), ItemsAsync);
        builder.Describe("Message").BoundAs(nameof(Message), context => Task.FromResult(Message(context.Value)));
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> ItemsAsync(DisplayContext context)
    {
        var html = new HtmlContentBuilder();
        foreach (var item in context.Value.Items) html.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
        return html;
    }

    private static IHtmlContent Message(IShape shape)
    {
        var tag = new TagBuilder("div");
        tag.AddCssClass("message message-" + shape.GetProperty<NotifyType>("Type").ToString().ToLowerInvariant());
        tag.Attributes["role"] = "alert";
        tag.InnerHtml.AppendHtml(shape.GetProperty<IHtmlContent>("Message"));
        return tag;
    }
}
