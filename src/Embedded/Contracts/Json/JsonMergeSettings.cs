namespace System.Text.Json.Settings;

/// <summary>How JSON is merged.</summary>
public class JsonMergeSettings
{
    /// <summary>What becomes of arrays.</summary>
    public MergeArrayHandling MergeArrayHandling { get; set; }
}

/// <summary>What becomes of arrays when JSON is merged.</summary>
public enum MergeArrayHandling
{
    /// <summary>The items are added.</summary>
    Concat = 0,

    /// <summary>The items not yet there are added.</summary>
    Union = 1,

    /// <summary>The items take the place of those there.</summary>
    Replace = 2,
}
