using YesSql;

namespace CmsSite.UnitTests.Storage;

public sealed class SessionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Document_is_one_object_however_it_is_read()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a", Number = 1 });

        await using var session = store.Open();
        var byId = await session.GetAsync<Note>(id);
        var byIndex = await session.Query<Note, NoteIndex>(row => row.Number == 1).FirstOrDefaultAsync(Cancel);
        var byType = await session.Query<Note>().FirstOrDefaultAsync(Cancel);

        Assert.Equal((id, "a"), (byId.Id, byId.Text));
        Assert.Same(byId, byIndex);
        Assert.Same(byId, byType);
    }

    [Fact]
    public async Task New_object_has_its_id_at_once_and_is_found_before_the_commit_by_its_own_session_only()
    {
        await using var store = await Store.CreateAsync();
        await using var session = store.Open();
        var note = new Note { Text = "a" };

        await session.SaveAsync(note, cancellationToken: Cancel);

        Assert.NotEqual(0, note.Id);
        Assert.Equal(1, await session.QueryIndex<NoteIndex>().CountAsync(Cancel));
        await using var other = store.Open();
        Assert.Equal(0, await other.QueryIndex<NoteIndex>().CountAsync(Cancel));
        await session.SaveChangesAsync(Cancel);
        Assert.Equal(1, await other.QueryIndex<NoteIndex>().CountAsync(Cancel));
    }

    [Fact]
    public async Task Change_is_written_only_when_saved_and_again_when_changed_after_that()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a" });

        await store.RunAsync(async session => (await session.GetAsync<Note>(id)).Text = "unsaved");
        Assert.Equal("a", await TextAsync(store, id));

        await store.RunAsync(async session =>
        {
            var note = await session.GetAsync<Note>(id);
            note.Text = "b";
            await session.SaveAsync(note);
            await session.FlushAsync();
            note.Text = "c";
        });
        Assert.Equal("c", await TextAsync(store, id));
        Assert.Equal("c", (await store.RunAsync(session => session.QueryIndex<NoteIndex>().FirstOrDefaultAsync())).Text);
    }

    [Fact]
    public async Task Row_of_an_index_goes_when_its_document_does_not_belong_there_any_more()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a" });

        await store.RunAsync(async session =>
        {
            var note = await session.GetAsync<Note>(id);
            note.Text = "hidden";
            await session.SaveAsync(note);
        });

        Assert.Equal(0, await store.RunAsync(session => session.QueryIndex<NoteIndex>().CountAsync()));
    }

    [Fact]
    public async Task Deleted_document_is_gone_with_its_rows()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a" });

        await store.RunAsync(async session => session.Delete(await session.GetAsync<Note>(id)));

        Assert.Null(await store.RunAsync(session => session.GetAsync<Note>(id)));
        Assert.Equal(0, await store.RunAsync(session => session.QueryIndex<NoteIndex>().CountAsync()));
    }

    [Fact]
    public async Task Nothing_of_a_cancelled_session_is_stored_not_even_what_it_saves_later()
    {
        await using var store = await Store.CreateAsync();

        await store.RunAsync(async session =>
        {
            await session.SaveAsync(new Note { Text = "a" });
            await session.FlushAsync();
            await session.CancelAsync();
            await session.SaveAsync(new Note { Text = "b" });
        });

        Assert.Equal(0, await store.RunAsync(session => session.Query<Note>().CountAsync()));
    }

    [Fact]
    public async Task Checked_save_of_what_was_checked_and_saved_meanwhile_is_refused()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a" });
        await using var slow = store.Open();
        var stale = await slow.GetAsync<Note>(id);

        await SaveAsync(store, id, "b", isChecked: true);
        stale.Text = "c";
        await slow.SaveAsync(stale, checkConcurrency: true, cancellationToken: Cancel);

        await Assert.ThrowsAsync<ConcurrencyException>(() => slow.SaveChangesAsync(Cancel));
        Assert.Equal("b", await TextAsync(store, id));
    }

    [Fact]
    public async Task Unchecked_save_neither_checks_nor_counts()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a" });
        await using var slow = store.Open();
        var stale = await slow.GetAsync<Note>(id);

        await SaveAsync(store, id, "b", isChecked: false);
        stale.Text = "c";
        await slow.SaveAsync(stale, checkConcurrency: true, cancellationToken: Cancel);
        await slow.SaveChangesAsync(Cancel);

        Assert.Equal("c", await TextAsync(store, id));
    }

    [Fact]
    public async Task Writers_wait_for_each_other_and_readers_for_none()
    {
        await using var store = await Store.CreateAsync();
        var id = await store.AddAsync(new Note { Text = "a", Number = 0 });
        await using var first = store.Open();
        await first.SaveAsync(new Note { Text = "first" }, cancellationToken: Cancel);
        await first.FlushAsync(Cancel);

        var second = SaveAsync(store, id, "second", isChecked: false);

        Assert.Equal("a", await TextAsync(store, id));
        Assert.False(second.IsCompleted);
        await first.SaveChangesAsync(Cancel);
        await second;
        Assert.Equal("second", await TextAsync(store, id));
    }

    [Fact]
    public async Task Hundred_writers_at_once_all_get_through()
    {
        await using var store = await Store.CreateAsync();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(number => Task.Run(() => store.AddAsync(new Note { Number = number }))));

        var numbers = await store.RunAsync(session => session.QueryIndex<NoteIndex>().OrderBy(row => row.Number!).ListAsync());
        Assert.Equal(Enumerable.Range(0, 100), numbers.Select(row => row.Number!.Value));
    }

    private static Task<string?> TextAsync(Store store, long id) => store.RunAsync(async session => (await session.GetAsync<Note>(id)).Text);

    private static Task SaveAsync(Store store, long id, string text, bool isChecked) => store.RunAsync(async session =>
    {
        var note = await session.GetAsync<Note>(id);
        note.Text = text;
        await session.SaveAsync(note, isChecked);
    });
}
