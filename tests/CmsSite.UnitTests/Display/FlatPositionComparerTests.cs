using OrchardCore.DisplayManagement.Zones;

namespace CmsSite.UnitTests.Display;

public sealed class FlatPositionComparerTests
{
    [Fact]
    public void Positions_sort_from_before_over_numbers_to_after_and_words()
    {
        string[] expected = ["before", "before.1", "-1", "", "1.5", "1.5.1", "2", "10", "after", "after.1", "abc"];

        var sorted = expected.Reverse().Order(FlatPositionComparer.Instance);

        Assert.Equal(expected, sorted);
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData(" ", "0")]
    [InlineData("1.", "1")]
    [InlineData(":5", "5")]
    [InlineData("BEFORE", "before")]
    public void Positions_that_mean_the_same_are_equal(string left, string right) =>
        Assert.Equal(0, FlatPositionComparer.Instance.Compare(left, right));

    [Fact]
    public void A_shape_without_position_comes_first() =>
        Assert.True(FlatPositionComparer.Instance.Compare(null, "before.1") < 0);
}
