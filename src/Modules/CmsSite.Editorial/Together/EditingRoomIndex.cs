using YesSql.Indexes;

namespace CmsSite.Editorial.Together;

/// <summary>Finds an item's room, and says who holds the item: one row per room.</summary>
public sealed class EditingRoomIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>When any of its forms was last heard of.</summary>
    public DateTime SeenUtc { get; set; }

    /// <summary>Who holds the item; null for nobody.</summary>
    public string? HolderId { get; set; }

    /// <summary>The holder's name; null for nobody.</summary>
    public string? HolderName { get; set; }

    /// <summary>Since when; null where nobody holds it.</summary>
    public DateTime? HeldSinceUtc { get; set; }

    /// <summary>When the form that holds it was last heard of; null where none does.</summary>
    public DateTime? HolderSeenUtc { get; set; }
}

/// <summary>Fills <see cref="EditingRoomIndex"/>.</summary>
internal sealed class EditingRoomIndexProvider : IndexProvider<EditingRoom>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<EditingRoom> context) =>
        context.For<EditingRoomIndex>().Map(room => new EditingRoomIndex
        {
            ContentItemId = room.ContentItemId,
            SeenUtc = room.Forms.Select(form => form.SeenUtc).DefaultIfEmpty().Max(),
            HolderId = room.Hold?.UserId,
            HolderName = room.Hold?.UserName,
            HeldSinceUtc = room.Hold?.SinceUtc,
            HolderSeenUtc = room.Forms.Find(form => form.FormId == room.Hold?.FormId)?.SeenUtc,
        });
}
