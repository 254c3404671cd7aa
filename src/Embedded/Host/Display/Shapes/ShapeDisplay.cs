using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Draws shapes: events, then the template, then its wrappers.</summary>
internal sealed class ShapeDisplay(
    CurrentShapeTable currentTable,
    IEnumerable<IShapeDisplayEvents> events,
    IServiceProvider services,
    ILogger<ShapeDisplay> logger) : IDisplayHelper
{
    private readonly IShapeDisplayEvents[] _events = [.. events];

    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) => shape switch
    {
        _ when shape.IsNullOrEmpty() => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IHtmlContent html => Task.FromResult(html),
        { Metadata.Type: null or "" } => Task.FromResult<IHtmlContent>(new HtmlContentBuilder().Append(shape.ToString())),
        _ => DisplayAsync(shape!),
    };

    private async Task<IHtmlContent> DisplayAsync(IShape shape)
    {
        var table = await currentTable.GetAsync();
        var descriptor = table.Describe(shape.Metadata.Type);
        var context = new ShapeDisplayContext
        {
            Shape = shape,
            ServiceProvider = services,
            DisplayContext = new DisplayContext
            {
                DisplayHelper = this,
                ServiceProvider = services,
                Value = shape,
                HtmlFieldPrefix = shape.Metadata.Prefix ?? "",
            },
        };
        try
        {
            await BeforeAsync(context, descriptor);
            shape.Metadata.ChildContent = context.ChildContent ?? shape.Metadata.ChildContent ?? await DrawAsync(context, descriptor, table);
            await WrapAsync(context, table);
            await AfterAsync(context, descriptor);
            return shape.Metadata.ChildContent;
        }
        finally
        {
            foreach (var e in _events) await GuardAsync(() => e.DisplayingFinalizedAsync(context));
        }
    }

    private async Task BeforeAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        foreach (var e in _events) await GuardAsync(() => e.DisplayingAsync(context));
        foreach (var act in descriptor?.Displaying ?? []) await GuardAsync(() => act(context));
        foreach (var act in context.Shape.Metadata.Displaying) await GuardAsync(() => Complete(act, context));
    }

    private async Task<IHtmlContent> DrawAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor, ShapeTable table)
    {
        var metadata = context.Shape.Metadata;
        foreach (var act in descriptor?.Processing ?? []) await GuardAsync(() => act(context));
        var template = table.Find(metadata.Type, metadata.Alternates)
            ?? throw new InvalidOperationException($"The shape type '{metadata.Type}' has no template, nor have its alternates.");
        foreach (var act in metadata.ProcessingAsync) await GuardAsync(() => act(context.Shape));
        return await template(context.DisplayContext);
    }

    private static async Task WrapAsync(ShapeDisplayContext context, ShapeTable table)
    {
        var metadata = context.Shape.Metadata;
        if (metadata.Wrappers.Count == 0) return;

        foreach (var wrapper in metadata.Wrappers.ToArray())
        {
            if (table.Find(wrapper, []) is { } template) metadata.ChildContent = await template(context.DisplayContext);
        }

        // A wrapper draws the shape's content by drawing the shape: it must not be wrapped again.
        metadata.Wrappers.Clear();
    }

    private async Task AfterAsync(ShapeDisplayContext context, ShapeDescriptor? descriptor)
    {
        context.ChildContent = context.Shape.Metadata.ChildContent;
        foreach (var e in _events) await GuardAsync(() => e.DisplayedAsync(context));
        foreach (var act in descriptor?.Displayed ?? []) await GuardAsync(() => act(context));
        foreach (var act in context.Shape.Metadata.Displayed) await GuardAsync(() => Complete(act, context));
        context.Shape.Metadata.ChildContent = context.ChildContent;
    }

    private async Task GuardAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "An event of a shape failed.");
        }
    }

    private static Task Complete(Action<ShapeDisplayContext> act, ShapeDisplayContext context)
    {
        act(context);
        return Task.CompletedTask;
    }
}
