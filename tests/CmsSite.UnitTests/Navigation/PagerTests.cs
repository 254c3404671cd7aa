using CmsSite.Embedded.Admin.AdminArea;

namespace CmsSite.UnitTests.Navigation;

public sealed class PagerTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(2, 5, "1 2 3 4 5")]
    [InlineData(1, 5000, "1 2 3 4 … 5000")]
    [InlineData(2500, 5000, "1 … 2497 2498 2499 2500 2501 2502 2503 … 5000")]
    [InlineData(5001, 5000, "1 … 4998 4999 5000")]
    public void Pages_about_the_one_shown_and_the_ends_are_linked_however_many_there_are(int page, int count, string expected)
        => Assert.Equal(expected, string.Join(' ', new Pager(page, count, number => $"?page={number}").Numbers.Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
}
