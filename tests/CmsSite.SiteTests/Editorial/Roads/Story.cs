using System.Globalization;
using CmsSite.Testing.Editorial;

namespace CmsSite.SiteTests.Editorial.Roads;

/// <summary>What the site has of an item.</summary>
/// <param name="Latest">What the version says that is worked on; null where there is none.</param>
/// <param name="Public">What the public reads; null where it reads nothing.</param>
/// <param name="PublicVersion">The id of the version that the public reads; null where it reads none.</param>
internal sealed record Sight(Words? Latest, Words? Public, string? PublicVersion);

/// <summary>What a version says: in its own language, and to all languages alike.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Portrait">Its picture, which all languages share.</param>
internal sealed record Words(string Title, string Portrait)
{
    public override string ToString() => $"{Title}|{Portrait}";

    /// <summary>Puts another picture into what was said.</summary>
    public static string WithPortrait(string words, string portrait) => words.Length == 0 ? words : $"{words.Split('|')[0]}|{portrait}";
}

/// <summary>One language of a story's delegate.</summary>
internal sealed class StoryItem(int seed, int number, string culture)
{
    public string Id { get; } = string.Create(CultureInfo.InvariantCulture, $"4story{number}{seed:D19}");

    public string Culture { get; } = culture;

    public PlainReview Review { get; } = new();

    /// <summary>How often it was made public.</summary>
    public int Publications { get; set; }

    /// <summary>Why it was published without review, each time.</summary>
    public List<string> Reasons { get; } = [];

    public Sight Sight { get; set; } = new(null, null, null);
}

/// <summary>What happens to a delegate in two languages, of which the first is the source of what both share.</summary>
internal sealed class Story(int seed)
{
    private static readonly string?[] People = ["anna", "anna", "boris", "boris", "chiara", "chiara", "dora", "dora", null];
    private static readonly string[] Titles = ["A", "B", "C"];
    private static readonly string[] Portraits = ["p.jpg", "q.jpg"];

    private readonly List<string> _told = [];

    public int Seed { get; } = seed;

    public Random Random { get; } = new(seed);

    public string Set { get; } = string.Create(CultureInfo.InvariantCulture, $"4set{seed:D22}");

    public StoryItem[] Items { get; } = [new(seed, 1, "fr"), new(seed, 2, "en")];

    /// <summary>How often shared values were carried into the other language.</summary>
    public int Carried { get; private set; }

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Random.Next(choices.Count)];

    /// <summary>The next step: who does it to which item, and what it says.</summary>
    public (string? Person, StoryItem Item, Words Words) Next()
    {
        var item = Items[Random.Next(3) / 2];
        return (Pick(People), item, new Words($"{Pick(Titles)} {Seed} {item.Culture}", Pick(Portraits)));
    }

    public void Tell(string? person, StoryItem item, string what) => _told.Add($"{person ?? "nobody"}: {what} ({item.Culture})");

    /// <summary>Compares what the site has after a step with what a plain reader of the story lets become public.</summary>
    /// <param name="person">Who took the step.</param>
    /// <param name="acted">The item that the step was about.</param>
    /// <param name="sights">What the site has of each item.</param>
    /// <param name="isEmergency">Whether the step used the permission to publish without review.</param>
    public void Judge(string? person, StoryItem acted, IReadOnlyDictionary<string, Sight> sights, bool isEmergency)
    {
        foreach (var item in Items.OrderBy(item => item != acted))
        {
            var sight = sights[item.Id];
            if (item != acted && sight != item.Sight && IsNewlyPublic(acted.Sight, sights[acted.Id])) Carry(item, sights[acted.Id].Public!.Portrait, sight);
            if (sight.Latest is { } latest) item.Review.Write(person, latest.ToString());
            if (IsNewlyPublic(item.Sight, sight)) JudgePublication(item, sight, isEmergency && item == acted);
            else if (sight.Public is { } words) Assert.True(words.ToString() == item.Review.Public, Because($"“{words}” took the place of “{item.Review.Public}”"));
        }

        foreach (var item in Items) item.Sight = sights[item.Id];
    }

    public string Because(string what) => $"Seed {Seed}: {what}.\n{string.Join("\n", _told)}";

    private static bool IsNewlyPublic(Sight before, Sight now) => now.PublicVersion is not null && now.PublicVersion != before.PublicVersion;

    private void Carry(StoryItem item, string portrait, Sight now)
    {
        item.Review.Receive(words => Words.WithPortrait(words, portrait), isPublic: now.Public is not null);
        Carried++;
    }

    private void JudgePublication(StoryItem item, Sight sight, bool isEmergency)
    {
        Assert.True(sight.Public!.ToString() == item.Review.Text, Because($"“{sight.Public}” is public, and not “{item.Review.Text}”, which is worked on"));
        Assert.True(isEmergency || item.Review.MayBePublished(), Because($"“{sight.Public}” is public"));
        item.Review.Publish();
        item.Publications++;
    }
}
