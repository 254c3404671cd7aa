namespace CmsSite.Testing.Editorial;

/// <summary>
/// What happened to an item, told as a reader of its story would: who wrote and who has approved the text as it stands. It knows
/// nothing of hashes, records and states, and judges those who do.
/// </summary>
public sealed class PlainReview
{
    private readonly List<string?> _writers = [];
    private readonly List<(string User, string Text)> _approvals = [];

    /// <summary>The text that is worked on; empty before the first.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text that was made public last; empty before the first time.</summary>
    public string Public { get; private set; } = "";

    /// <summary>Somebody, or nobody known, has made the text this.</summary>
    public void Write(string? user, string text)
    {
        if (Text == text) return;
        Text = text;
        _writers.Add(user);
    }

    /// <summary>Somebody approves the text as it stands.</summary>
    public void Approve(string user) => _approvals.Add((user, Text));

    /// <summary>Somebody objects, or takes back what was submitted: what was approved before counts no longer.</summary>
    public void TakeBack() => _approvals.Clear();

    /// <summary>The text is made public, by review or without.</summary>
    public void Publish()
    {
        Public = Text;
        Begin();
    }

    /// <summary>The draft is thrown away; what is public is the text again.</summary>
    public void Discard()
    {
        Text = Public;
        Begin();
    }

    /// <summary>Values that all languages share reach the text, and what is public of it: they were judged where they were published.</summary>
    public void Receive(Func<string, string> share, bool isPublic)
    {
        var before = Text;
        Text = share(before);
        for (var i = 0; i < _approvals.Count; i++)
        {
            if (_approvals[i].Text == before) _approvals[i] = (_approvals[i].User, Text);
        }

        if (isPublic) Public = share(Public);
    }

    /// <summary>Whether two people have written and approved the text, or it has been public as it is.</summary>
    public bool MayBePublished()
    {
        if (Text == Public && Text.Length > 0) return true;
        var approvers = Approvers();
        return approvers.Count > 0 && _writers.OfType<string>().Concat(approvers).Distinct().Count() >= 2;
    }

    /// <summary>The rule must not lock up either: known writers and an approver who is none of them suffice.</summary>
    public bool MustBePublishable() => Text.Length > 0 && _writers.Count > 0 && !_writers.Contains(null) && Approvers().Count > 0;

    private List<string> Approvers() =>
        [.. _approvals.Where(approval => approval.Text == Text && !_writers.Contains(approval.User)).Select(approval => approval.User).Distinct()];

    private void Begin()
    {
        _writers.Clear();
        _approvals.Clear();
    }
}
