using CmsSite.Editorial.Checks;
using CmsSite.Editorial.Comments;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.Editorial;

public sealed class CommentTextTests
{
    [Theory]
    [InlineData("@editor", "editor")]
    [InlineData("Vois @editor, et @re.viewer.", "editor,re.viewer")]
    [InlineData("(@Editor) @editor", "Editor")]
    [InlineData("jane@editor.example", "")]
    [InlineData("@ editor @@editor", "")]
    [InlineData("يا @editor، انظر", "editor")]
    public void Names_after_an_at_sign_are_found(string text, string names) => Assert.Equal(names, string.Join(',', MentionText.NamesIn(text)));

    [Fact]
    public void Pieces_are_the_remark_again()
    {
        Prop.ForAll<NonNull<string>>(text =>
        {
            var remark = $"{text.Get} @editor, {text.Get}@editor";

            Assert.Equal(remark, string.Concat(MentionText.Pieces(remark, ["editor"]).Select(piece => piece.Text)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Only_known_people_are_mentions() =>
        Assert.Equal([null, "editor", null], MentionText.Pieces("à @EDITOR et @nobody", ["editor"]).Select(piece => piece.UserName));

    [Fact]
    public void Attributes_are_read_as_browsers_read_them()
    {
        var image = Assert.Single(HtmlTags.Of("""<p>a > b</p><img src='a.jpg' ALT="l’&amp; > &quot;x&quot;" hidden>""", "img"));

        Assert.Equal(("a.jpg", "l’& > \"x\"", true), (image["src"], image["alt"], image.ContainsKey("hidden")));
    }

    [Fact]
    public void Any_text_is_read_for_tags_without_harm() =>
        Prop.ForAll<string>(text => { _ = HtmlTags.Of(text ?? "", "a").Count(); }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
