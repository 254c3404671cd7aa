using System.Text.Encodings.Web;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>Renders Liquid templates.</summary>
public interface ILiquidTemplateManager
{
    /// <summary>Renders a template with a model and named values.</summary>
    Task<string> RenderStringAsync(string template, TextEncoder encoder, object model, IEnumerable<KeyValuePair<string, FluidValue>> properties);
}
