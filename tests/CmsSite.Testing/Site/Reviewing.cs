using CmsSite.Testing.Http;
using Xunit;

namespace CmsSite.Testing.Site;

/// <summary>Takes items from draft to publication on the review screen, as people with accounts do.</summary>
public static class Reviewing
{
    /// <summary>The address of an item’s review screen.</summary>
    public static string ReviewPath(string id) => $"/Admin/Editorial/Review/{id}";

    /// <summary>The screen's form of decisions, with the whole checklist ticked.</summary>
    public static async Task<Form> DecisionFormAsync(this Visitor visitor, string id)
    {
        var form = (await visitor.GetAsync(ReviewPath(id))).FormWith("Hash");
        form.TickAll("Ticks");
        return form;
    }

    /// <summary>Presses the button of a transition, which the screen must offer.</summary>
    public static async Task<Page> TryToDecideAsync(this Visitor visitor, string id, string transition, string comment = "") =>
        await visitor.SubmitAsync((await visitor.DecisionFormAsync(id)).Fill([new("Comment", comment)]), transition);

    /// <summary>Makes a decision.</summary>
    public static async Task DecideAsync(this Visitor visitor, string id, string transition, string comment = "")
    {
        var answer = await visitor.TryToDecideAsync(id, transition, comment);
        if (answer.Verdict != "302") Assert.Fail($"{transition} was not taken: {answer}");
    }

    /// <summary>The editor submits a draft and the reviewer approves it, with another where nobody known has written it.</summary>
    public static async Task ApproveAsync(string id, Visitor editor, Visitor reviewer, Func<Task<Visitor>> another)
    {
        await editor.DecideAsync(id, "Submit");
        await reviewer.DecideAsync(id, "Approve");
        if (!(await reviewer.DecisionFormAsync(id)).Buttons.Contains("Publish")) await (await another()).DecideAsync(id, "Approve");
    }
}
