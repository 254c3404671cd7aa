using CmsSite.ContractTests.Site;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace CmsSite.ContractTests.Storage;

/// <summary>The session of a scope: what it keeps, when it writes, what others see.</summary>
public sealed class SessionTests(ContractSite site)
{
    [Fact]
    public async Task Session_gives_one_instance_of_a_document()
    {
        var id = await site.CreateAsync("Story", "One instance", VersionOptions.Draft);

        await site.Host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var first = await session.Query<ContentItem, ContentItemIndex>(x => x.ContentItemId == id).FirstOrDefaultAsync();
            var second = await session.Query<ContentItem, ContentItemIndex>(x => x.ContentItemId == id).FirstOrDefaultAsync();
            var third = await session.GetAsync<ContentItem>(first.Id);

            Assert.Same(first, second);
            Assert.Same(first, third);
        });
    }

    [Fact]
    public async Task Changed_document_that_is_not_saved_is_not_written()
    {
        var id = await site.CreateAsync("Story", "Not saved", VersionOptions.Draft);

        await ChangeAsync(id, "Changed", (_, _) => Task.CompletedTask);

        Assert.Equal("Not saved", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Cancelled_session_writes_nothing()
    {
        var id = await site.CreateAsync("Story", "Before the cancellation", VersionOptions.Draft);

        await ChangeAsync(id, "Cancelled", async (session, item) =>
        {
            await session.SaveAsync(item);
            await session.CancelAsync();
        });

        Assert.Equal("Before the cancellation", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Exception_in_a_scope_rolls_it_back()
    {
        var id = await site.CreateAsync("Story", "Before the exception", VersionOptions.Draft);

        await Assert.ThrowsAsync<InvalidOperationException>(() => ChangeAsync(id, "Thrown", async (session, item) =>
        {
            await session.SaveAsync(item);
            throw new InvalidOperationException("The test was told to.");
        }));

        Assert.Equal("Before the exception", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task New_document_has_its_id_as_soon_as_it_is_saved()
    {
        await site.Host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var item = await services.GetRequiredService<IContentManager>().NewAsync("Word");

            await session.SaveAsync(item);

            Assert.NotEqual(0, item.Id);
            await session.CancelAsync();
        });
    }

    [Fact]
    public async Task Other_scope_sees_a_change_only_after_the_commit()
    {
        var id = await site.CreateAsync("Story", "Before the commit", VersionOptions.Draft);

        await ChangeAsync(id, "After the commit", async (session, item) =>
        {
            await session.SaveAsync(item);
            Assert.Equal("Before the commit", (await ReadApartAsync(id))!.DisplayText);
        });

        Assert.Equal("After the commit", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Checked_save_over_anothers_is_a_concurrency_exception()
    {
        var id = await site.CreateAsync("Story", "Of two writers", VersionOptions.Draft);

        await Assert.ThrowsAsync<ConcurrencyException>(() => ChangeAsync(id, "Second writer", async (session, item) =>
        {
            await ApartAsync(() => ChangeAsync(id, "First writer", (other, theirs) => other.SaveAsync(theirs, checkConcurrency: true)));
            await session.SaveAsync(item, checkConcurrency: true);
            await session.FlushAsync();
        }));

        Assert.Equal("First writer", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Unchecked_save_over_anothers_wins()
    {
        var id = await site.CreateAsync("Story", "Of two writers", VersionOptions.Draft);

        await ChangeAsync(id, "Second writer", async (session, item) =>
        {
            await ApartAsync(() => ChangeAsync(id, "First writer", (other, theirs) => other.SaveAsync(theirs, checkConcurrency: true)));
            await session.SaveAsync(item);
        });

        Assert.Equal("Second writer", (await site.GetAsync(id))!.DisplayText);
    }

    [Fact]
    public async Task Scope_runs_its_callbacks_then_commits_then_runs_what_was_deferred()
    {
        var id = await site.CreateAsync("Story", "In order", VersionOptions.Draft);
        var seen = new List<string>();

        await ChangeAsync(id, "Committed", async (session, item) =>
        {
            ShellScope.AddDeferredTask(async _ => seen.Add($"deferred sees {(await ReadApartAsync(id))!.DisplayText}"));
            ShellScope.RegisterBeforeDispose(async _ => seen.Add($"before sees {(await ReadApartAsync(id))!.DisplayText}"));
            await session.SaveAsync(item);
        });

        Assert.Equal(["before sees In order", "deferred sees Committed"], seen);
    }

    private Task ChangeAsync(string id, string text, Func<ISession, ContentItem, Task> store) => site.Host.InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var item = await session.Query<ContentItem, ContentItemIndex>(x => x.ContentItemId == id && x.Latest).FirstOrDefaultAsync();
        item.DisplayText = text;
        await store(session, item);
    });

    private Task<ContentItem?> ReadApartAsync(string id) => ApartAsync(() => site.GetAsync(id));

    // Another request, with no scope of this one around it.
    private static Task<T> ApartAsync<T>(Func<Task<T>> act)
    {
        using (ExecutionContext.SuppressFlow()) return Task.Run(act);
    }

    private static Task ApartAsync(Func<Task> act) => ApartAsync(async () =>
    {
        await act();
        return true;
    });
}
