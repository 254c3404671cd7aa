using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using OrchardCore.Autoroute.Models;
using OrchardCore.Autoroute.ViewModels;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules.Services;
using OrchardCore.Title.Models;
using OrchardCore.Title.ViewModels;

namespace CmsSite.Embedded.Text;

/// <summary>Renders Liquid templates: patterns of titles and paths, over items and their JSON.</summary>
internal sealed class LiquidTemplateManager : ILiquidTemplateManager
{
    private readonly FluidParser _parser = new();
    private readonly TemplateOptions _options = new();

    public LiquidTemplateManager(ISlugService slugs)
    {
        var members = _options.MemberAccessStrategy;
        members.Register<ContentItem>();
        members.Register<TitlePart>();
        members.Register<TitlePartViewModel>();
        members.Register<AutoroutePart>();
        members.Register<AutoroutePartViewModel>();
        members.Register<LocalizationPart>();
        members.Register<CultureInfo>(nameof(CultureInfo.Name));
        members.Register<JsonObject, object?>((json, name) => json[name]);
        _options.ValueConverters.Add(value => value switch
        {
            DynamicJson json => Convert(json.Node),
            JsonNode node => Convert(node),
            _ => null,
        });
        _options.Filters.AddFilter("slugify", (input, _, _) => new StringValue(slugs.Slugify(input.ToStringValue())));
    }

    public async Task<string> RenderStringAsync(
        string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return string.Empty;
        }

        if (!_parser.TryParse(template, out var parsed, out var error))
        {
            throw new FormatException($"The Liquid template can't be read: {error}");
        }

        var context = new TemplateContext(_options) { CultureInfo = CultureInfo.CurrentCulture };
        context.SetValue("Model", FluidValue.Create(model, _options));
        context.SetValue("Culture", new ObjectValue(CultureInfo.CurrentUICulture));
        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }

        return await parsed.RenderAsync(context, encoder);
    }

    private FluidValue Convert(JsonNode? node) => node switch
    {
        null => NilValue.Instance,
        JsonArray array => new ArrayValue(array.Select(Convert).ToArray()),
        JsonObject json => new ObjectValue(json),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.String => new StringValue(node.GetValue<string>()),
            JsonValueKind.Number => NumberValue.Create(node.Deserialize<decimal>()),
            JsonValueKind.True => BooleanValue.True,
            JsonValueKind.False => BooleanValue.False,
            _ => new StringValue(node.ToString()),
        },
    };
}
