using CmsSite.News.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.News;

public sealed class ReportSnapshotTests
{
    [Fact]
    public void Reports_stand_latest_first_and_those_without_a_date_last()
    {
        var snapshot = ReportSnapshot.Of([Report("a", 2023), Report("b", null), Report("c", 2025), Report("d", 2024)]);

        Assert.Equal(["c", "d", "a", "b"], snapshot.Reports.Select(report => report.Key));
    }

    [Fact]
    public void Filter_lets_pass_what_bears_all_its_values()
    {
        var snapshot = ReportSnapshot.Of([Report("a", 2024, "AT", "t1"), Report("b", 2024, "CH", "t1", "t2"), Report("c", 2023, "AT", "t2")]);

        Assert.Equal(["a", "b"], Keys(snapshot.Find(new(Year: 2024))));
        Assert.Equal(["a", "c"], Keys(snapshot.Find(new(Country: "at"))));
        Assert.Equal(["b"], Keys(snapshot.Find(new(Year: 2024, Topic: "t2"))));
        Assert.Empty(snapshot.Find(new(Year: 2023, Country: "CH")));
    }

    [Fact]
    public void Counts_tell_what_each_other_value_would_show()
    {
        var snapshot = ReportSnapshot.Of([Report("a", 2024, "AT", "t1"), Report("b", 2024, "CH", "t1", "t2"), Report("c", 2023, "AT", "t2")]);

        var counts = snapshot.Count(new(Year: 2024));

        Assert.Equal([new(2024, 2), new(2023, 1)], counts.Years);
        Assert.Equal(2, counts.Topics["t1"]);
        Assert.Equal(1, counts.Topics["t2"]);
        Assert.Equal(1, counts.Countries["AT"]);
    }

    [Fact]
    public void Neighbours_are_the_next_in_time()
    {
        var snapshot = ReportSnapshot.Of([Report("a", 2023), Report("b", 2024), Report("c", 2025)]);

        Assert.Equal(("c", "a"), Around(snapshot, "b"));
        Assert.Equal((null, "b"), Around(snapshot, "c"));
        Assert.Equal(("b", null), Around(snapshot, "a"));
        Assert.Equal((null, null), Around(snapshot, "unknown"));
    }

    [Fact]
    public void Snapshot_kept_up_with_changes_equals_one_read_anew()
    {
        var changes = ArbMap.Default.ArbFor<(byte Key, ushort Year, bool IsGone)[]>();

        Prop.ForAll(changes, all =>
        {
            var kept = ReportSnapshot.Of([]);
            var stored = new Dictionary<string, CataloguedReport>();

            foreach (var (number, year, isGone) in all)
            {
                var key = $"k{number % 16}";
                var report = Report(key, 2000 + (year % 30), "AT");
                if (isGone) stored.Remove(key);
                else stored[key] = report;
                kept = kept.With([key], isGone ? [] : [report]);
            }

            var anew = ReportSnapshot.Of(stored.Values);
            Assert.Equal(Keys(anew.Reports), Keys(kept.Reports));
            Assert.Equal(anew.Count(ReportFilter.None).Years, kept.Count(ReportFilter.None).Years);
            Assert.All(stored.Keys, key => Assert.Equal(Around(anew, key), Around(kept, key)));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void State_tells_the_changes_since_an_earlier_one_of_its_run()
    {
        var state = new CatalogueState { Epoch = "e" };
        state.Add(["a", "b"]);
        var earlier = new CatalogueState { Epoch = "e", Last = state.Last, Changes = state.Changes };
        state.Add(["c"]);

        Assert.Equal(["c"], state.ChangesSince(earlier)!);
        Assert.Empty(state.ChangesSince(state)!);
        Assert.Equal(["a", "b", "c"], state.ChangesSince(new CatalogueState { Epoch = "e" })!.Order());
    }

    [Fact]
    public void State_of_another_run_or_too_far_behind_must_be_read_whole()
    {
        var state = new CatalogueState { Epoch = "e" };
        state.Add([.. Enumerable.Range(0, 501).Select(number => $"k{number}")]);

        Assert.Null(state.ChangesSince(new CatalogueState { Epoch = "e" }));
        Assert.Null(state.ChangesSince(new CatalogueState { Epoch = "f", Last = state.Last }));
        Assert.Null(new CatalogueState { Epoch = "e" }.ChangesSince(state));
    }

    private static IEnumerable<string> Keys(IEnumerable<CataloguedReport> reports) => reports.Select(report => report.Key);

    private static (string? Later, string? Earlier) Around(ReportSnapshot snapshot, string key)
    {
        var (later, earlier) = snapshot.Around(key);

        return (later?.Key, earlier?.Key);
    }

    private static CataloguedReport Report(string key, int? year, string? country = null, params string[] topics) => new()
    {
        Key = key,
        NewsDate = year is { } known ? new DateTime(known, 5, 1) : null,
        StartDate = null,
        Country = country,
        Topics = topics,
        HasRecordings = false,
        Versions = [new("fr", key)],
    };
}
