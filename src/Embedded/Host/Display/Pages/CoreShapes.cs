using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Mvc.Utilities;

namespace CmsSite.Embedded.Display.Pages;

/// <summary>The shapes that are drawn by code: zones, lists and messages.</summary>
internal sealed class CoreShapes : ShapeTableProvider
{
    private const string Source = nameof(CoreShapes);
    private const string Ungrouped = "Content";

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").BoundAs(Source, context => ItemsAsync(context, context.Value.Items)).OnDisplaying(context =>
        {
            if (context.Shape.GetProperty<string>("ZoneName") is { } name) context.Shape.Metadata.Alternates.Add("Zone__" + name);
        });
        builder.Describe("ContentZone").BoundAs(Source, ContentZoneAsync);
        builder.Describe("List").BoundAs(Source, ListAsync).OnCreated(context =>
        {
            context.Shape.Properties["ItemClasses"] = new List<string>();
            context.Shape.Properties["ItemAttributes"] = new Dictionary<string, string>();
        });
        builder.Describe("NotifyMessages").BoundAs(Source, NotifyMessagesAsync);
        builder.Describe("Message").BoundAs(Source, context => Task.FromResult(Message(context.Value)));
        return ValueTask.CompletedTask;
    }

    private static async Task<IHtmlContent> ItemsAsync(DisplayContext context, IEnumerable<IPositioned> items)
    {
        var html = new HtmlContentBuilder();
        foreach (var item in items) html.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync((IShape)item));
        return html;
    }

    /// <summary>The children under their tabs, in these under their cards, in these in their columns.</summary>
    private static Task<IHtmlContent> ContentZoneAsync(DisplayContext context) =>
        GroupsAsync(context.Value.Items, m => m.TabGrouping, "section", "tab-grouping", async tab =>
            await GroupsAsync(tab, m => m.CardGrouping, "section", "card-grouping", card => ColumnsAsync(context, [.. card])));

    private static async Task<IHtmlContent> GroupsAsync(
        IEnumerable<IPositioned> items,
        Func<OrchardCore.DisplayManagement.Shapes.ShapeMetadata, GroupingMetadata> grouping,
        string element,
        string cssClass,
        Func<IEnumerable<IPositioned>, Task<IHtmlContent>> drawAsync)
    {
        var groups = items.ToLookup(item => Of(item).HasValue ? Of(item).Name : Ungrouped);
        if (groups.Count <= 1) return await drawAsync(items);

        var html = new HtmlContentBuilder();
        var ordered = groups.OrderBy(group => group.Select(item => Of(item).Position).FirstOrDefault(p => !string.IsNullOrEmpty(p)), FlatPositionComparer.Instance);
        foreach (var group in ordered)
        {
            var tag = new TagBuilder(element);
            tag.AddCssClass($"{cssClass} {cssClass}-{group.Key.HtmlClassify()}");
            if (group.Key != Ungrouped)
            {
                var heading = new TagBuilder("h2");
                heading.InnerHtml.Append(group.Key);
                tag.InnerHtml.AppendHtml(heading);
            }

            html.AppendHtml(tag.InnerHtmlAppend(await drawAsync(group)));
        }

        return html;

        GroupingMetadata Of(IPositioned item) => grouping(((IShape)item).Metadata);
    }

    private static async Task<IHtmlContent> ColumnsAsync(DisplayContext context, IReadOnlyList<IPositioned> items)
    {
        var first = items.ToList().FindIndex(item => Of(item).HasValue);
        if (first < 0) return await ItemsAsync(context, items);

        var row = new TagBuilder("div");
        row.AddCssClass("row");
        foreach (var item in items.Where(item => Of(item).HasValue).OrderBy(item => Of(item).Position, FlatPositionComparer.Instance))
        {
            var (name, width) = (Of(item).Name, Of(item).Width);
            var column = new TagBuilder("div");
            column.AddCssClass("ta-col-grouping column-" + name.HtmlClassify());
            column.AddCssClass(string.IsNullOrEmpty(width) ? "col-12 col-md" : width.Contains('-') ? $"col-12 col-{width}" : $"col-12 col-md-{width}");
            row.InnerHtml.AppendHtml(column.InnerHtmlAppend(await context.DisplayHelper.ShapeExecuteAsync((IShape)item)));
        }

        return new HtmlContentBuilder()
            .AppendHtml(await ItemsAsync(context, items.Take(first)))
            .AppendHtml(row)
            .AppendHtml(await ItemsAsync(context, items.Skip(first).Where(item => !Of(item).HasValue)));

        static GroupingMetadata Of(IPositioned item) => ((IShape)item).Metadata.ColumnGrouping;
    }

    private static async Task<IHtmlContent> ListAsync(DisplayContext context)
    {
        var shape = context.Value;
        object[] items = shape.GetProperty<IEnumerable<object>>("Items") is { } given ? [.. given] : [.. shape.Items];
        if (items.Length == 0) return HtmlString.Empty;

        var list = shape.GetTagBuilder("ul");
        for (var i = 0; i < items.Length; i++)
        {
            var entry = new TagBuilder(shape.GetProperty("ItemTagName", "li"));
            entry.MergeAttributes(shape.GetProperty("ItemAttributes", new Dictionary<string, string?>()));
            foreach (var name in shape.GetProperty("ItemClasses", new List<string>())) entry.AddCssClass(name);
            if (i == 0) entry.AddCssClass(shape.GetProperty("FirstClass", "first"));
            if (i == items.Length - 1) entry.AddCssClass(shape.GetProperty("LastClass", "last"));
            list.InnerHtml.AppendHtml(entry.InnerHtmlAppend(await context.DisplayHelper.ShapeExecuteAsync((IShape)items[i])));
        }

        return list;
    }

    private static async Task<IHtmlContent> NotifyMessagesAsync(DisplayContext context)
    {
        var shapes = (IShapeFactory)context.ServiceProvider.GetService(typeof(IShapeFactory))!;
        var html = new HtmlContentBuilder();
        foreach (var entry in context.Value.GetProperty<IEnumerable<NotifyEntry>>("Entries") ?? [])
        {
            html.AppendHtml(await context.DisplayHelper.ShapeExecuteAsync(await shapes.CreateAsync("Message", entry)));
        }

        return html;
    }

    private static IHtmlContent Message(IShape shape)
    {
        var tag = shape.GetTagBuilder("div");
        tag.AddCssClass("message message-" + Convert.ToString(shape.GetProperty("Type"), CultureInfo.InvariantCulture)?.ToLowerInvariant());
        tag.Attributes["role"] = "alert";
        return tag.InnerHtmlAppend(shape.GetProperty<IHtmlContent>("Message"));
    }
}

/// <summary>Puts tags together.</summary>
internal static class TagBuilderExtensions
{
    /// <summary>The tag with the content after what it holds.</summary>
    public static TagBuilder InnerHtmlAppend(this TagBuilder tag, IHtmlContent content)
    {
        tag.InnerHtml.AppendHtml(content);
        return tag;
    }
}
