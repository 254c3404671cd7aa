using CmsSite.BrowserTests.Site;
using CmsSite.Testing.Site;
using Microsoft.Playwright;

namespace CmsSite.BrowserTests.Editor;

/// <summary>Delegates and topics are picked by search, or created in place.</summary>
public sealed class PickerTests(BrowserSite site)
{
    [Fact]
    public async Task Delegate_is_found_by_typing_shown_with_position_and_kept()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport avec délégué");
        await form.AddMemberAsync("Ada LOVELACE", "Conseillère");
        await form.SaveAsync();

        var other = await ReportForm.CreateAsync(site, "Rapport avec la même");
        var member = await other.Bag("Delegation").AddAsync();
        await member.Locator(ReportForm.Combobox).FillAsync("lovel");
        await member.Locator("[role='option']", new() { HasText = "Ada LOVELACE" }).WaitForAsync();
        Assert.Contains("Conseillère", await member.Locator("[role='option']").First.InnerTextAsync(), StringComparison.Ordinal);
        await other.Page.Keyboard.PressAsync("ArrowDown");
        await other.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("Conseillère", await member.Locator("[name$='.PositionThen.Text']").InputValueAsync());
        await other.SaveAsync();
        Assert.Equal(["Ada LOVELACE"], await other.Bag("Delegation").TitlesAsync());
    }

    [Fact]
    public async Task Position_that_was_typed_is_not_overwritten_by_picking()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport à la position choisie");
        var member = await form.Bag("Delegation").AddAsync();
        await member.Locator("[name$='.PositionThen.Text']").FillAsync("Autrefois");

        await form.CreateDelegateAsync(member, "Grace HOPPER", "Amirale");

        Assert.Equal("Autrefois", await member.Locator("[name$='.PositionThen.Text']").InputValueAsync());
    }

    [Fact]
    public async Task Delegate_is_created_in_place_without_losing_the_form()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport d’un nouveau délégué");
        await form.Field("Lead.Text").FillAsync("Ce qui était tapé.");
        var member = await form.Bag("Delegation").AddAsync();
        await member.Locator(ReportForm.Combobox).FillAsync("Alan");
        await form.OpenDelegateDialogAsync(member);

        var dialog = form.Page.Locator("dialog.editor-dialog");
        await dialog.Locator("[name='FamilyName']").FillAsync("");
        await dialog.Locator("[type='submit']").ClickAsync();
        await dialog.Locator("[data-problem='FamilyName']:not(:empty)").WaitForAsync();
        await dialog.Locator("[name='GivenName']").FillAsync("Alan");
        await dialog.Locator("[name='FamilyName']").FillAsync("TURING");
        await dialog.Locator("[name='Position']").FillAsync("Professeur");
        await form.Page.Keyboard.PressAsync("Enter");
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.Equal(["Alan TURING"], await form.Bag("Delegation").TitlesAsync());
        Assert.Equal("Professeur", await member.Locator("[name$='.PositionThen.Text']").InputValueAsync());
        Assert.Equal("Ce qui était tapé.", await form.Field("Lead.Text").InputValueAsync());
        await form.SaveAsync();
        Assert.Equal(["Alan TURING"], await form.Bag("Delegation").TitlesAsync());
    }

    [Fact]
    public async Task Delegate_who_is_approved_and_not_yet_published_is_published_from_within_the_report()
    {
        var written = await ReportForm.CreateAsync(site, "Rapport d’une déléguée à publier");
        await written.AddMemberAsync("Rosalind FRANKLIN", "Chimiste");
        await written.SaveAsync();
        var link = await written.Bag("Delegation").Cards.First.Locator("[data-picked-edit]").GetAttributeAsync("href");
        using var editor = await site.VisitAsync(DemoAccounts.Editor);
        using var reviewer = await site.VisitAsync(DemoAccounts.Reviewer);
        await Reviewing.ApproveAsync(link!.Split('?')[0].Split('/')[^2], editor, reviewer, () => site.VisitAsync(SiteHost.Administrator));
        var form = new ReportForm(await site.SignInAsync(DemoAccounts.Reviewer));
        await form.Page.GotoAsync(written.Page.Url);
        var member = form.Bag("Delegation").Cards.First;

        await member.Locator(".entry-head [data-action='toggle']").ClickAsync();
        await member.Locator("[data-picked-publish]").ClickAsync();
        await member.Locator("[data-picked-links]").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await form.SaveAsync();

        Assert.True(await member.Locator("[data-picked-links]").IsHiddenAsync());
        Assert.Equal("Chimiste", (await member.Locator("[data-picked-note]").TextContentAsync())?.Trim());
    }

    [Fact]
    public async Task Same_delegate_twice_and_two_heads_are_refused_at_the_second()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport à deux chefs");
        await form.AddMemberAsync("Marie CURIE", "Professeure");
        await form.Bag("Delegation").Cards.First.Locator("[data-choice] select").SelectOptionAsync("Head");
        await form.Bag("Delegation").Button(0, "duplicate").ClickAsync();

        await form.SaveAsync(isRefused: true);

        Assert.Equal(0, await form.Bag("Delegation").Cards.First.Locator(".field-validation-error").CountAsync());
        Assert.Equal(2, await form.Bag("Delegation").Cards.Last.Locator(".field-validation-error").CountAsync());
        Assert.Equal(["Marie CURIE", "Marie CURIE"], await form.Bag("Delegation").TitlesAsync());
    }

    [Fact]
    public async Task Role_in_other_words_is_kept()
    {
        var form = await ReportForm.CreateAsync(site, "Rapport au rôle libre");
        var member = await form.Bag("Delegation").AddAsync();

        await member.Locator("[data-choice] select").FocusAsync();
        await member.Locator("[data-choice] select").EvaluateAsync("select => { select.selectedIndex = select.options.length - 1; select.dispatchEvent(new Event('change', { bubbles: true })); }");
        await form.Page.Keyboard.TypeAsync("Rapporteur");
        await form.SaveAsync();

        Assert.Equal("Rapporteur", await form.Named("Delegation-0.DelegationMemberPart.Role.Text").InputValueAsync());
    }
}
