using CmsSite.Editorial.Together;
using FsCheck;
using FsCheck.Fluent;

namespace CmsSite.UnitTests.Editorial;

public sealed class EditingRoomTests
{
    private static readonly DateTime Noon = new(2024, 4, 18, 12, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    [Fact]
    public void Who_changes_something_first_holds_the_item()
    {
        var room = RoomOf("anna", "bert");

        room.Change("anna1", Noon);
        room.Change("bert1", Noon + Beat);

        Assert.Equal(new EditingHold("anna1", "anna", "anna", Noon), room.Hold);
    }

    [Fact]
    public void Hold_ends_with_its_form_and_not_with_another()
    {
        var room = RoomOf("anna", "bert");
        room.Change("anna1", Noon);

        room.Leave("bert1", "bert");
        Assert.NotNull(room.Hold);

        room.Leave("anna1", "bert");
        Assert.NotNull(room.Hold);

        room.Leave("anna1", "anna");
        Assert.Null(room.Hold);
        Assert.Empty(room.Forms);
    }

    [Fact]
    public void Form_that_is_no_longer_heard_of_is_closed_and_one_that_is_heard_of_stays()
    {
        var room = RoomOf("anna", "bert");
        room.Change("anna1", Noon);
        var late = Noon + EditingRoom.Life;

        room.Enter("bert1", "bert", "bert", late);
        Assert.NotNull(room.Hold);

        room.Enter("bert1", "bert", "bert", late + Beat);
        Assert.Null(room.Hold);
        Assert.Equal(["bert1"], room.Forms.Select(form => form.FormId));
        Assert.Equal(Noon, room.Forms[0].SinceUtc);
    }

    [Fact]
    public void One_person_s_many_windows_do_not_fill_the_room()
    {
        var room = RoomOf("bert");

        for (var window = 0; window < 50; window++)
        {
            room.Enter($"anna{window}", "anna", "anna", Noon.AddSeconds(window));
        }

        Assert.InRange(room.Forms.Count, 2, 15);
        Assert.Contains(room.Forms, form => form.FormId == "anna49");
        Assert.Contains(room.Forms, form => form.FormId == "bert1");
    }

    [Fact]
    public void Whatever_happens_only_an_open_form_holds_the_item()
    {
        var steps = Gen.Choose(0, 4).Two().ListOf();

        Prop.ForAll(steps.ToArbitrary(), all =>
        {
            var room = new EditingRoom();
            var utc = Noon;

            foreach (var (what, who) in all)
            {
                Step(room, what, who.ToString(System.Globalization.CultureInfo.InvariantCulture), utc += Beat);

                if (room.Hold is { } hold && !room.Forms.Exists(form => form.FormId == hold.FormId && form.UserId == hold.UserId))
                {
                    return false;
                }
            }

            return room.Forms.Select(form => form.FormId).Distinct().Count() == room.Forms.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static void Step(EditingRoom room, int what, string who, DateTime utc)
    {
        switch (what)
        {
            case 0: room.Enter(who + "1", who, who, utc); break;
            case 1: room.Change(who + "1", utc); break;
            case 2: room.TakeOver(who + "1", utc); break;
            case 3: room.Leave(who + "1", who); break;
            default: room.Tidy(utc); break;
        }
    }

    private static EditingRoom RoomOf(params string[] users)
    {
        var room = new EditingRoom();

        foreach (var user in users)
        {
            Assert.True(room.Enter(user + "1", user, user, Noon));
        }

        return room;
    }
}
