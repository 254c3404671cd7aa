using CmsSite.Conferences.Addresses;
using CmsSite.Conferences.Delegates;
using CmsSite.Conferences.Delegation;
using CmsSite.Conferences.Programme;
using CmsSite.Conferences.Recordings;
using CmsSite.Conferences.Reports;
using CmsSite.Conferences.SharedValues;
using CmsSite.Conferences.Topics;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace CmsSite.Conferences.Definitions;

/// <summary>Defines the content types of the suite.</summary>
internal static class ContentTypes
{
    /// <summary>Defines them all; parts come first.</summary>
    public static async Task DefineAsync(IContentDefinitionManager definitions)
    {
        await definitions.AlterTypeDefinitionAsync("DelegationMember", type => type
            .WithDisplayName("Member of the delegation")
            .WithPart(nameof(DelegationMemberPart), part => part.WithPosition("1")));

        await definitions.AlterTypeDefinitionAsync("Panel", type => type
            .WithDisplayName("Item of the programme")
            .WithPart(nameof(TitlePart), ContainedTitle)
            .WithPart(nameof(PanelPart), part => part.WithPosition("1")));

        await definitions.AlterTypeDefinitionAsync("Recording", type => type
            .WithDisplayName("Recording")
            .WithPart(nameof(TitlePart), ContainedTitle)
            .WithPart(nameof(RecordingPart), part => part.WithPosition("1")));

        await definitions.AlterTypeDefinitionAsync(DelegateRules.DelegateType, type => Page(type, "Delegate", AddressFolders.Delegates)
            .WithPart(nameof(DelegatePart), part => part.WithPosition("3")));

        await definitions.AlterTypeDefinitionAsync(TopicRules.TopicType, type => Page(type, "Topic", AddressFolders.Topics));

        await definitions.AlterTypeDefinitionAsync(ConferenceReport.ContentType, type => Page(type, "Conference report", AddressFolders.News)
            .WithPart(nameof(ConferenceReportPart), part => part.WithPosition("3"))
            .WithPart(ConferenceReport.Delegation, nameof(BagPart), part => Bag(part, ConferenceReport.Delegation, "Delegation", "4"))
            .WithPart(ConferenceReport.Programme, nameof(BagPart), part => Bag(part, ConferenceReport.Programme, "Programme", "5"))
            .WithPart(ConferenceReport.Recordings, nameof(BagPart), part => Bag(part, ConferenceReport.Recordings, "Recordings", "6")));
    }

    private static ContentTypeDefinitionBuilder Page(ContentTypeDefinitionBuilder type, string displayName, string folder) => type
        .WithDisplayName(displayName)
        .Creatable()
        .Listable()
        .Draftable()
        .Versionable()
        .Securable()
        .WithPart(nameof(TitlePart), Title)
        .WithPart(nameof(AutoroutePart), part => part
            .WithPosition("1")
            .WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                Pattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/" + folder + "/{{ ContentItem.DisplayText | slugify }}",
            }))
        .WithPart(nameof(LocalizationPart), part => part.WithPosition("2"));

    private static void Title(ContentTypePartDefinitionBuilder part) => part
        .WithPosition("0")
        .WithEditor("Report")
        .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired, RenderTitle = false });

    // A draft saves with an item that has no title yet: the rules ask for it on publication.
    private static void ContainedTitle(ContentTypePartDefinitionBuilder part) => part
        .WithPosition("0")
        .WithEditor("Report")
        .WithSettings(new TitlePartSettings { Options = TitlePartOptions.Editable, RenderTitle = false });

    private static void Bag(ContentTypePartDefinitionBuilder part, string name, string displayName, string position) => part
        .WithDisplayName(displayName)
        .WithPosition(position)
        .WithEditor("Report")
        .WithSettings(new BagPartSettings { ContainedContentTypes = [ConferenceReport.ContainedTypes[name]] })
        .WithSettings(new SharedBagSettings { IsShared = true });
}
