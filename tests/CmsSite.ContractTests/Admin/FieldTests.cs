using System.Text.Json.Nodes;
using CmsSite.ContractTests.Site;
using CmsSite.Testing.Http;

namespace CmsSite.ContractTests.Admin;

/// <summary>What the editors of fields and parts store of what is typed.</summary>
public sealed class FieldTests(ContractSite site)
{
    /// <summary>Language of the request, field, input, what is typed, what is stored.</summary>
    public static TheoryData<string, string, string, string, string> Values => new()
    {
        { "fr", "Line", "Text", "  two  spaces ", """{"Text":"  two  spaces "}""" },
        { "fr", "Line", "Text", "", """{"Text":null}""" },
        { "fr", "Line", "Text", "<b>bold</b>", """{"Text":"<b>bold</b>"}""" },
        { "fr", "Area", "Text", "one\ntwo", """{"Text":"one\r\ntwo"}""" },
        { "fr", "Html", "Html", "<p class=\"x\">a</p>", """{"Html":"<p class=\"x\">a</p>"}""" },
        { "fr", "Html", "Html", "<p onclick=\"x()\">a</p><script>b()</script>", """{"Html":"<p>a</p>"}""" },
        { "fr", "Html", "Html", "<a href=\"javascript:x()\">a</a><iframe src=\"/x\"></iframe>", """{"Html":"<a>a</a>"}""" },
        { "fr", "Html", "Html", "", """{"Html":""}""" },
        { "fr", "Number", "Value", "12,5", """{"Value":12.5}""" },
        { "fr", "Number", "Value", " 7 ", """{"Value":7}""" },
        { "fr", "Number", "Value", "5,00", """{"Value":5.0}""" },
        { "fr", "Number", "Value", "1e1", """{"Value":10}""" },
        { "fr", "Number", "Value", "1", """{"Value":1}""" },
        { "fr", "Number", "Value", "100", """{"Value":100}""" },
        { "fr", "Number", "Value", "", """{"Value":null}""" },
        { "fr", "Whole", "Value", "1 000", """{"Value":1000}""" },
        { "fr", "Whole", "Value", "1\u202f000", """{"Value":1000}""" },
        { "en", "Number", "Value", "12.5", """{"Value":12.5}""" },
        { "en", "Whole", "Value", "12,5", """{"Value":125}""" },
        { "ar", "Number", "Value", "12٫5", """{"Value":12.5}""" },
        { "fr", "Day", "Value", "2026-12-31", """{"Value":"2026-12-31T00:00:00Z"}""" },
        { "fr", "Day", "Value", "12/31/2026", """{"Value":"2026-12-31T00:00:00Z"}""" },
        { "fr", "Day", "Value", "2026-2-8", """{"Value":"2026-02-08T00:00:00Z"}""" },
        { "fr", "Day", "Value", "", """{"Value":null}""" },
    };

    /// <summary>Language of the request, field, input, what is typed, the error at the input.</summary>
    public static TheoryData<string, string, string, string, string> Refused => new()
    {
        { "fr", "Number", "Value", "abc", "Number is an invalid number." },
        { "fr", "Number", "Value", "12.5", "Number is an invalid number." },
        { "fr", "Number", "Value", "1\u00a000", "Number is an invalid number." },
        { "ar", "Number", "Value", "12.5", "Number is an invalid number." },
        { "ar", "Number", "Value", "٥", "Number is an invalid number." },
        { "fr", "Number", "Value", "0,5", "The value must be greater than 1." },
        { "fr", "Number", "Value", "100,5", "The value must be less than 100." },
        { "fr", "Number", "Value", "2,125", "Invalid number of digits for Number, max allowed: 2." },
        { "fr", "Whole", "Value", "1,5", "The Whole field must be an integer." },
        { "fr", "Day", "Value", "bad", "The value 'bad' is not valid for Value." },
        { "fr", "LineReq", "Text", "", "A value is required for LineReq." },
        { "fr", "LineReq", "Text", "   ", "A value is required for LineReq." },
        { "fr", "NumberReq", "Value", "", "A value is required for NumberReq." },
        { "fr", "DayReq", "Value", "", "A value is required for DayReq." },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Field_stores_what_is_typed(string language, string field, string property, string typed, string stored)
    {
        var desk = await site.DeskAsync();
        var form = await ConfAsync(desk, language);
        form[$"Conf.{field}.{property}"] = typed;

        var page = await SubmitAsync(desk, form, language);

        var actual = (await desk.StoredAsync(Desk.IdOf(page), "Conf"))![field];
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(stored), actual), $"Stored {actual?.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Field_refuses_a_wrong_value_at_its_input_and_keeps_what_was_typed(string language, string field, string property, string typed, string error)
    {
        var desk = await site.DeskAsync();
        var form = await ConfAsync(desk, language);
        form["Conf.Line.Text"] = "typed";
        form[$"Conf.{field}.{property}"] = typed;

        var page = await SubmitAsync(desk, form, language);

        var again = page.FormWith("TitlePart.Title");
        Assert.Multiple(
            () => Assert.Equal("200", page.Verdict),
            () => Assert.Equal(error, page.ErrorAt($"Conf.{field}.{property}")),
            () => Assert.Contains(error, page.Errors),
            () => Assert.Equal(typed, again[$"Conf.{field}.{property}"]),
            () => Assert.Equal("Fields", again["TitlePart.Title"]),
            () => Assert.Equal("typed", again["Conf.Line.Text"]),
            () => Assert.NotNull(page.Document.QuerySelector($".input-validation-error[name='Conf.{field}.{property}']")));
    }

    [Fact]
    public async Task Title_is_refused_where_it_is_required_and_empty()
    {
        var desk = await site.DeskAsync();
        var form = await ConfAsync(desk, "fr");
        form["TitlePart.Title"] = " ";

        var page = await SubmitAsync(desk, form, "fr");

        Assert.Equal("A value is required for Title.", page.ErrorAt("TitlePart.Title"));
    }

    [Fact]
    public async Task Title_is_stored_untrimmed_and_becomes_the_display_text()
    {
        var desk = await site.DeskAsync();

        var id = await desk.CreateAsync("Story", "  A title ");

        Assert.Equal("""{"Title":"  A title "}""", (await desk.StoredAsync(id, "TitlePart"))!.ToJsonString());
        Assert.Equal("  A title ", (await desk.LatestAsync(id)).DisplayText);
    }

    [Fact]
    public async Task Empty_title_is_stored_as_null()
    {
        var desk = await site.DeskAsync();

        var id = await desk.CreateAsync("Story", "");

        Assert.Equal("""{"Title":null}""", (await desk.StoredAsync(id, "TitlePart"))!.ToJsonString());
    }

    [Fact]
    public async Task Parts_of_a_new_item_are_stored_with_their_members()
    {
        var desk = await site.DeskAsync();

        var id = await desk.CreateAsync("Story", "Members of parts");

        Assert.Equal(
            """{"SetHomepage":false,"Disabled":false,"RouteContainedItems":false,"Absolute":false,"Path":"members-of-parts"}""",
            (await desk.StoredAsync(id, "AutoroutePart"))!.ToJsonString());
        var localization = (await desk.StoredAsync(id, "LocalizationPart"))!;
        Assert.Equal("fr", (string?)localization["Culture"]);
        Assert.Equal(26, ((string?)localization["LocalizationSet"])!.Length);
    }

    [Fact]
    public async Task Fields_whose_inputs_are_missing_are_kept_or_emptied_by_kind()
    {
        var desk = await site.DeskAsync();
        var form = await ConfAsync(desk, "fr");
        form.Fill(new Dictionary<string, string>
        {
            ["Conf.Line.Text"] = "kept",
            ["Conf.Html.Html"] = "<p>emptied</p>",
            ["Conf.Number.Value"] = "5",
            ["Conf.Day.Value"] = "2026-12-31",
        });
        var id = Desk.IdOf(await SubmitAsync(desk, form, "fr"));

        var edit = await desk.EditFormAsync(id);
        foreach (var input in new[] { "Line.Text", "Html.Html", "Number.Value", "Day.Value" }) edit.Drop($"Conf.{input}");
        await desk.Visitor.SubmitAsync(edit, "submit.Save");

        var stored = (await desk.StoredAsync(id, "Conf"))!;
        Assert.Multiple(
            () => Assert.Equal("kept", (string?)stored["Line"]!["Text"]),
            () => Assert.Equal("2026-12-31T00:00:00Z", (string?)stored["Day"]!["Value"]),
            () => Assert.True(string.IsNullOrEmpty((string?)stored["Html"]!["Html"])),
            () => Assert.Null(stored["Number"]!["Value"]));
    }

    [Fact]
    public async Task Date_input_says_that_its_value_is_invariant()
    {
        var desk = await site.DeskAsync();

        var page = await desk.Visitor.GetAsync(Desk.CreatePath("Conf"));

        Assert.NotNull(page.Document.QuerySelector("input[type=date][name='Conf.Day.Value']"));
        Assert.Contains("Conf.Day.Value", page.Document.QuerySelectorAll("input[type=hidden][name=__Invariant]").Select(e => e.GetAttribute("value")));
    }

    private static async Task<Form> ConfAsync(Desk desk, string language)
    {
        var form = await desk.CreateFormAsync("Conf", language);
        return form.Fill(new Dictionary<string, string>
        {
            ["TitlePart.Title"] = "Fields",
            ["Conf.LineReq.Text"] = "there",
            ["Conf.NumberReq.Value"] = "1",
            ["Conf.DayReq.Value"] = "2026-01-01",
        });
    }

    private static Task<Page> SubmitAsync(Desk desk, Form form, string language) => desk.Visitor.SubmitAsync(form, "submit.Save", language);
}
