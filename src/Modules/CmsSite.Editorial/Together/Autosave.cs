using YesSql.Indexes;

namespace CmsSite.Editorial.Together;

/// <summary>What somebody has typed into one form and not saved: no version of the item, and nobody else's to read.</summary>
public sealed class Autosave
{
    /// <summary>The key of the stored document.</summary>
    public long Id { get; set; }

    /// <summary>The form's own id, made in the browser.</summary>
    public string FormId { get; set; } = "";

    /// <summary>Who typed it.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The item; empty for one that is not created yet.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The title that was typed; may be empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>The names and values of the form's inputs in their order, as JSON; empty once the form was saved.</summary>
    public string Values { get; set; } = "";

    /// <summary>When it was kept last.</summary>
    public DateTime KeptUtc { get; set; }

    /// <summary>Whether the form was saved or what was typed is not wanted: what arrives late is then no longer kept.</summary>
    public bool IsSpent { get; set; }
}

/// <summary>Finds what was kept: one row each.</summary>
public sealed class AutosaveIndex : MapIndex
{
    /// <summary>The form.</summary>
    public string FormId { get; set; } = "";

    /// <summary>Who typed it.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The item; empty for one that is not created yet.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>When it was kept last.</summary>
    public DateTime KeptUtc { get; set; }

    /// <summary>Whether the form was saved.</summary>
    public bool IsSpent { get; set; }
}

/// <summary>Fills <see cref="AutosaveIndex"/>.</summary>
internal sealed class AutosaveIndexProvider : IndexProvider<Autosave>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<Autosave> context) =>
        context.For<AutosaveIndex>().Map(kept => new AutosaveIndex
        {
            FormId = kept.FormId,
            UserId = kept.UserId,
            ContentItemId = kept.ContentItemId,
            ContentType = kept.ContentType,
            KeptUtc = kept.KeptUtc,
            IsSpent = kept.IsSpent,
        });
}
