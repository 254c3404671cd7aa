using CmsSite.Conferences.Places;

namespace CmsSite.UnitTests.Conferences;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://www.osce.org/cthb")]
    [InlineData(" http://example.org ")]
    public void A_full_web_address_is_safe(string address) => Assert.True(WebAddress.IsSafe(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    [InlineData("/news")]
    [InlineData("ftp://example.org")]
    [InlineData("https://user:password@example.org")]
    [InlineData("https://")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not(string? address) => Assert.False(WebAddress.IsSafe(address));
}
