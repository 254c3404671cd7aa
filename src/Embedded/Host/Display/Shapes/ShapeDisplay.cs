using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace CmsSite.Embedded.Display.Shapes;

/// <summary>Draws shapes: what their types' descriptions do before, then the template, then its wrappers.</summary>
internal sealed class ShapeDisplay(CurrentShapeTable currentTable, IServiceProvider services, ILogger<ShapeDisplay> logger) : IDisplayHelper
{
    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) => shape switch
    {
        _ when shape.IsNullOrEmpty() => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        IHtmlContent html => Task.FromResult(html),
        _ => DisplayAsync(shape!),
    };

    private async Task<IHtmlContent> DisplayAsync(IShape shape)
    {
        var metadata = shape.Metadata;
        var table = await currentTable.GetAsync();
        var descriptor = table.Describe(metadata.Type);
        var context = new ShapeDisplayContext
        {
            Shape = shape,
            ServiceProvider = services,
            DisplayContext = new DisplayContext { DisplayHelper = this, ServiceProvider = services, Value = shape, HtmlFieldPrefix = metadata.Prefix ?? "" },
        };

        await RunAsync(descriptor?.Displaying, context);
        foreach (var act in metadata.Displaying) act(context);
        metadata.ChildContent ??= context.ChildContent;
        if (metadata.ChildContent is null)
        {
            await RunAsync(descriptor?.Processing, context);
            var template = table.Find(metadata.Type, metadata.Alternates)
                ?? throw new InvalidOperationException($"The shape type '{metadata.Type}' has no template, nor have its alternates.");
            metadata.ChildContent = await template(context.DisplayContext);
        }

        // Taken off first: a wrapper may draw the shape itself.
        var wrappers = metadata.Wrappers.ToArray();
        metadata.Wrappers.Clear();
        foreach (var wrapper in wrappers)
        {
            if (table.Find(wrapper, []) is { } template) metadata.ChildContent = await template(context.DisplayContext);
        }

        return metadata.ChildContent;
    }

    private async Task RunAsync(List<Func<ShapeDisplayContext, Task>>? acts, ShapeDisplayContext context)
    {
        foreach (var act in acts ?? [])
        {
            try
            {
                await act(context);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "What the shape table does with the shape type '{ShapeType}' failed.", context.Shape.Metadata.Type);
            }
        }
    }
}
