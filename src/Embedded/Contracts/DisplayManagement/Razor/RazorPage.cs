using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of templates and views.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    /// <summary>The layout of the page.</summary>
    protected IZoneHolding _themeLayout;

    /// <inheritdoc/>
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            base.ViewContext = value;
            // What draws shapes from code, such as a tag helper in the view, goes on from the page that is being written.
            if (value.HttpContext.RequestServices.GetService<ViewContextAccessor>() is { } accessor) accessor.ViewContext = value;
        }
    }

    /// <summary>Makes shapes.</summary>
    public IShapeFactory Factory => field ??= Context.RequestServices.GetRequiredService<IShapeFactory>();

    /// <summary>Helpers, which extension methods bring.</summary>
    public IOrchardDisplayHelper Orchard => field ??= new OrchardDisplayHelper(Context, DisplayHelper);

    /// <summary>The site's settings.</summary>
    public ISite Site => field ??= Context.Features.Get<RazorViewFeature>()?.Site;

    /// <summary>The page's title.</summary>
    public IPageTitleBuilder Title => field ??= Context.RequestServices.GetRequiredService<IPageTitleBuilder>();

    /// <summary>The layout of the page.</summary>
    public IZoneHolding ThemeLayout
    {
        get => _themeLayout ??= Context.Features.Get<RazorViewFeature>()?.ThemeLayout;
        set => _themeLayout = value;
    }

    /// <summary>The texts of the view in the reader's language.</summary>
    public IViewLocalizer T
    {
        get
        {
            if (field is null)
            {
                field = Context.RequestServices.GetRequiredService<IViewLocalizer>();
                ((IViewContextAware)field).Contextualize(ViewContext);
            }

            return field;
        }
    }

    /// <summary>The shape type of the layout.</summary>
    public string ViewLayout
    {
        get => ThemeLayout is null ? "" : ThemeLayout.Metadata.Alternates.Count > 0 ? ThemeLayout.Metadata.Alternates.Last : ThemeLayout.Metadata.Type;
        set
        {
            if (ThemeLayout is null) return;

            ThemeLayout.Metadata.Alternates.Remove(value);
            ThemeLayout.Metadata.Alternates.Add(value);
        }
    }

    /// <summary>The path and query of the request.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    private IDisplayHelper DisplayHelper => field ??= Context.RequestServices.GetRequiredService<IDisplayHelper>();

    /// <summary>The HTML of a shape.</summary>
    public Task<IHtmlContent> DisplayAsync(dynamic shape) => (object)shape switch
    {
        IShape known => DisplayAsync(known),
        IHtmlContent html => Task.FromResult(html),
        string text => Task.FromResult<IHtmlContent>(new HtmlContentBuilder().Append(text)),
        _ => throw new ArgumentException("Only shapes can be drawn.", nameof(shape)),
    };

    /// <summary>The HTML of a shape.</summary>
    public Task<IHtmlContent> DisplayAsync(IShape shape) => DisplayHelper.ShapeExecuteAsync(shape);

    /// <summary>Adds a segment to the title and returns the title.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    /// <summary>Adds a segment to the title and returns the title.</summary>
    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent separator = null)
    {
        if (!string.IsNullOrEmpty(segment)) Title.AddSegment(new HtmlContentBuilder().Append(segment), position);
        return Title.GenerateTitle(separator);
    }

    /// <summary>The page's content, in the layout.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => DisplayAsync(ThemeLayout.Zones["Content"]);

    /// <summary>Whether the layout's zone holds something.</summary>
    public new bool IsSectionDefined(string name) => ThemeLayout.Zones.IsNotEmpty(name);

    /// <summary>The HTML of the layout's zone, which must hold something.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <summary>The HTML of the layout's zone.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        var zone = ThemeLayout.Zones[name];
        return required && zone.IsNullOrEmpty() ? throw new InvalidOperationException("Zone not found: " + name) : DisplayAsync(zone);
    }
}

internal sealed class OrchardDisplayHelper(HttpContext context, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext => context;

    public IDisplayHelper DisplayHelper => displayHelper;
}

/// <summary>What the views of a request share.</summary>
internal sealed class RazorViewFeature
{
    public ISite Site { get; set; }

    public IZoneHolding ThemeLayout { get; set; }

    public string ThemeId { get; set; }

    public bool HasTheme => !string.IsNullOrEmpty(ThemeId);
}

/// <summary>The page that is being written.</summary>
internal sealed class ViewContextAccessor
{
    public ViewContext ViewContext { get; set; }
}
