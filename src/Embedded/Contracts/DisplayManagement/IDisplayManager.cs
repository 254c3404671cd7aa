using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardCore.DisplayManagement;

/// <summary>Draws shapes.</summary>
public interface IDisplayHelper
{
    /// <summary>The shape's HTML.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape shape);
}

/// <summary>Builds the shape of a model with the display drivers registered for it.</summary>
public interface IDisplayManager<TModel>
{
    /// <summary>The shape that shows the model.</summary>
    Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string displayType = "", string groupId = "");

    /// <summary>The shape of the model's form.</summary>
    Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");

    /// <summary>Reads the posted form into the model and returns the shape of the form.</summary>
    Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "");
}
