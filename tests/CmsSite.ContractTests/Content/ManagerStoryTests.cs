using CmsSite.ContractTests.Site;

namespace CmsSite.ContractTests.Content;

/// <summary>Each step of an item's life: the handlers called, in order, and the result.</summary>
public sealed class ManagerStoryTests(ManagerStoryTests.Fixture fixture) : IClassFixture<ManagerStoryTests.Fixture>
{
    public static TheoryData<string> Steps => [.. ManagerSteps.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Manager_calls_handlers_in_order_and_answers(string step)
    {
        var expected = ManagerSteps.All.Single(s => s.Name == step);

        var (calls, result) = fixture.Story.Told(step);

        Assert.Multiple(
            () => Assert.Equal(expected.Calls, calls),
            () => Assert.Equal(expected.Result, result));
    }

    public sealed class Fixture(ContractSite site) : IAsyncLifetime
    {
        internal ManagerStory Story { get; } = new(site);

        public async ValueTask InitializeAsync() => await Story.TellAsync(ManagerSteps.All);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
