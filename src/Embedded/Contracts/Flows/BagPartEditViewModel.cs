using System.Runtime.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Flows.Models;

namespace OrchardCore.Flows.ViewModels;

/// <summary>What the editor of a <see cref="BagPart"/> shows and binds: three lists of equal length, an entry per item in order.</summary>
public class BagPartEditViewModel
{
    /// <summary>The prefixes of the items' inputs.</summary>
    public string[] Prefixes { get; set; } = [];

    /// <summary>The items' content types.</summary>
    public string[] ContentTypes { get; set; } = [];

    /// <summary>The items' ids; an unknown one stands for a new item.</summary>
    public string[] ContentItems { get; set; } = [];

    /// <summary>The bag edited.</summary>
    [BindNever]
    public BagPart BagPart { get; set; }

    /// <summary>What binds the items' editors.</summary>
    [IgnoreDataMember]
    [BindNever]
    public IUpdateModel Updater { get; set; }

    /// <summary>The content types that the bag may hold.</summary>
    [BindNever]
    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; }

    /// <summary>The items that the user may see.</summary>
    [BindNever]
    public IEnumerable<BagPartWidgetViewModel> AccessibleWidgets { get; set; }

    /// <summary>The bag's definition on its type.</summary>
    [BindNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; }
}

/// <summary>An item of a bag and what the user may do with it.</summary>
public class BagPartWidgetViewModel
{
    /// <summary>The item.</summary>
    public ContentItem ContentItem { get; set; }

    /// <summary>The definition of its type.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; }

    /// <summary>Whether the user may see it.</summary>
    public bool Viewable { get; set; }

    /// <summary>Whether the user may change it.</summary>
    public bool Editable { get; set; }

    /// <summary>Whether the user may remove it.</summary>
    public bool Deletable { get; set; }
}
