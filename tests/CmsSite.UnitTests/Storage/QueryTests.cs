using System.Linq.Expressions;
using YesSql;
using YesSql.Services;

namespace CmsSite.UnitTests.Storage;

public sealed class QueryTests
{
    private static readonly int[] OneAndThree = [1, 3];
    private static readonly string[] None = [];

    // By text, so that a row says which notes it wants; of those below.
    public static TheoryData<string, Expression<Func<NoteIndex, bool>>> Predicates => new()
    {
        { "b", row => row.Number == 2 },
        { "a c", row => row.Number != 2 },
        { "b c", row => row.Number >= 2 },
        { "c", row => row.Number + 1 > 3 },
        { "d", row => row.Number == null },
        { "a b c", row => row.Number != null },
        { "a c", row => row.IsOpen },
        { "b d", row => !row.IsOpen },
        { "a b c", row => row.IsOpen || row.Number == 2 },
        { "c", row => row.IsOpen && !(row.Number == 1) },
        { "a", row => row.Text == "A" },
        { "a c", row => row.Number.IsIn(OneAndThree) },
        { "b", row => row.Number.IsNotIn(OneAndThree) },
        { "", row => row.Text.IsIn(None) },
        { "a b c d", row => row.Text.IsNotIn(None) },
        { "b", row => row.Text!.Contains('B') },
        { "a b c d", row => row.Text!.StartsWith('_') },
        { "c", row => row.Text!.IsLike("%c") },
        { "a b d", row => row.Text!.NotContains("c") },
        { "a", row => row.Due < new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc) },
        { "b c", row => row.Price > 9.5m },
    };

    [Theory]
    [MemberData(nameof(Predicates))]
    public async Task Predicate_finds_what_it_says(string texts, Expression<Func<NoteIndex, bool>> predicate)
    {
        await using var store = await WithNotesAsync();

        var rows = await store.RunAsync(session => session.QueryIndex(predicate).OrderBy(row => row.Text!).ListAsync());
        var notes = await store.RunAsync(session => session.Query<Note, NoteIndex>(predicate).OrderBy(row => row.Text!).ListAsync());

        Assert.Equal(texts, string.Join(' ', rows.Select(row => row.Text)));
        Assert.Equal(texts, string.Join(' ', notes.Select(note => note.Text)));
    }

    public static TheoryData<Expression<Func<NoteIndex, bool>>> Refused => new()
    {
        row => OneAndThree.Contains(row.Number!.Value),
        row => row.Text!.Trim() == "a",
        row => string.IsNullOrEmpty(row.Text),
        row => row.Text!.Length == 1,
        row => row.Text == None[0] + "x",
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Predicate_that_YesSql_does_not_take_is_refused(Expression<Func<NoteIndex, bool>> predicate)
    {
        await using var store = await WithNotesAsync();
        await using var session = store.Open();

        Assert.Throws<ArgumentException>(() => session.QueryIndex(predicate));
    }

    [Fact]
    public async Task Rows_come_in_the_order_asked_for_page_by_page()
    {
        await using var store = await WithNotesAsync();

        var page = await store.RunAsync(session => session.Query<Note, NoteIndex>()
            .OrderByDescending(row => row.IsOpen).ThenBy(row => row.Text!).Skip(1).Take(2).ListAsync());
        var count = await store.RunAsync(session => session.Query<Note, NoteIndex>().Skip(1).Take(2).CountAsync());

        Assert.Equal(["c", "b"], page.Select(note => note.Text));
        Assert.Equal(4, count);
    }

    [Fact]
    public async Task Values_of_a_row_are_those_of_its_document()
    {
        await using var store = await WithNotesAsync();

        var row = await store.RunAsync(session => session.QueryIndex<NoteIndex>(one => one.Text == "b").FirstOrDefaultAsync());
        var note = await store.RunAsync(session => session.GetAsync<Note>(row.DocumentId));

        Assert.Equal((note.Number, note.IsOpen, note.Due, note.Price), (row.Number, row.IsOpen, row.Due, row.Price));
    }

    private static async Task<Store> WithNotesAsync()
    {
        var store = await Store.CreateAsync();
        await store.RunAsync(async session =>
        {
            foreach (var note in (Note[])
            [
                new() { Text = "a", Number = 1, IsOpen = true, Due = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc), Price = 9.5m },
                new() { Text = "b", Number = 2, Due = new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc), Price = 10.25m },
                new() { Text = "c", Number = 3, IsOpen = true, Price = 100m },
                new() { Text = "d" },
            ])
            {
                await session.SaveAsync(note);
            }
        });
        return store;
    }
}
