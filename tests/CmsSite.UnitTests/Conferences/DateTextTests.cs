using System.Globalization;
using CmsSite.Conferences.Dates;

namespace CmsSite.UnitTests.Conferences;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("fr", "18 avril 2024")]
    [InlineData("en", "18 April 2024")]
    [InlineData("es", "18 de abril de 2024")]
    [InlineData("de", "18. April 2024")]
    [InlineData("it", "18 aprile 2024")]
    [InlineData("ar", "18 أبريل 2024")]
    public void A_day_is_written_as_each_language_writes_it(string culture, string expected) =>
        Assert.Equal(expected, DateText.Day(new DateTime(2024, 4, 18), CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("fr", "15–16 avril 2024")]
    [InlineData("de", "15.–16. April 2024")]
    [InlineData("es", "15–16 de abril de 2024")]
    public void A_span_within_a_month_names_the_month_once(string culture, string expected) =>
        Assert.Equal(expected, DateText.Span(new DateTime(2024, 4, 15), new DateTime(2024, 4, 16), CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void A_span_over_two_months_names_the_year_once() =>
        Assert.Equal("31 mars – 1er avril 2025", DateText.Span(new DateTime(2025, 3, 31), new DateTime(2025, 4, 1), CultureInfo.GetCultureInfo("fr")));

    [Fact]
    public void A_span_over_two_years_names_both() =>
        Assert.Equal("31 December 2024 – 2 January 2025", DateText.Span(new DateTime(2024, 12, 31), new DateTime(2025, 1, 2), CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void A_span_of_one_day_is_that_day() =>
        Assert.Equal("1 April 2025", DateText.Span(new DateTime(2025, 4, 1), new DateTime(2025, 4, 1), CultureInfo.GetCultureInfo("en")));
}
