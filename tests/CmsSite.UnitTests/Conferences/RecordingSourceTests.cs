using CmsSite.Conferences.Recordings;

namespace CmsSite.UnitTests.Conferences;

public sealed class RecordingSourceTests
{
    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abcdefghijk")]
    [InlineData("https://youtu.be/abcdefghijk?t=10")]
    [InlineData("https://m.youtube.com/live/abcdefghijk")]
    [InlineData("https://www.youtube-nocookie.com/embed/abcdefghijk")]
    public void YouTube_is_recognised_in_all_its_forms(string address)
    {
        var source = RecordingSource.Of(address);

        Assert.Equal("YouTube", source.Provider);
        Assert.Equal("https://www.youtube-nocookie.com/embed/abcdefghijk", source.PlayerUrl);
    }

    [Theory]
    [InlineData("https://vimeo.com/123456789", "https://player.vimeo.com/video/123456789?dnt=1")]
    [InlineData("https://vimeo.com/123456789/0123456789", "https://player.vimeo.com/video/123456789?dnt=1&h=0123456789")]
    public void Vimeo_is_recognised_with_the_key_of_an_unlisted_video(string address, string player) =>
        Assert.Equal(new RecordingSource("Vimeo", player, IsFile: false), RecordingSource.Of(address));

    [Fact]
    public void UN_Web_TV_is_recognised_and_stays_a_link() =>
        Assert.Equal(new RecordingSource("UN Web TV", null, IsFile: false), RecordingSource.Of("https://webtv.un.org/en/asset/k1x/k1xabcdefg"));

    [Fact]
    public void A_plain_file_is_recognised_by_its_ending() => Assert.True(RecordingSource.Of("https://example.org/day-1.MP4?x=1").IsFile);

    [Theory]
    [InlineData("https://example.org/video/1")]
    [InlineData("https://youtube.com.example.org/watch?v=abcdefghijk")]
    [InlineData("javascript:alert(1)")]
    [InlineData(null)]
    public void Anything_else_is_of_no_known_provider(string? address) =>
        Assert.Equal(new RecordingSource(null, null, IsFile: false), RecordingSource.Of(address));
}
