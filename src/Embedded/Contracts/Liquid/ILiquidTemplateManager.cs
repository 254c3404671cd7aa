using System.Text.Encodings.Web;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid templates.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Renders a template with a model and named values.</summary>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);

    /// <summary>Whether a template can be read, and what is wrong with it.</summary>
    bool Validate(string template, out IEnumerable<string> errors);
}

/// <summary>Short forms of <see cref="ILiquidTemplateManager"/>'s members.</summary>
public static class LiquidTemplateManagerExtensions
{
    /// <summary>Renders a template.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) =>
        manager.RenderStringAsync(template, encoder, null, null);

    /// <summary>Renders a template with a model.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model) =>
        manager.RenderStringAsync(template, encoder, model, null);

    /// <summary>Renders a template with named values.</summary>
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, IEnumerable<KeyValuePair<string, FluidValue>> properties) =>
        manager.RenderStringAsync(template, encoder, null, properties);
}
