using System.Text.Json;
using CmsSite.Conferences.Validation;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CmsSite.Editorial.Assignments;

/// <summary>What was typed about whose items are and could not be taken: the next page shows it again, with what is wrong beside it.</summary>
public sealed record AssignmentRefusal
{
    private const string Key = "CmsSite.Editorial.Assignment";

    /// <summary>The ids of the items it was about and for which it was not taken.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>The person's name, as it was typed.</summary>
    public string? AssignedUser { get; init; }

    /// <summary>The role.</summary>
    public string? AssignedRole { get; init; }

    /// <summary>The last day, as it was typed.</summary>
    public string? DueDate { get; init; }

    /// <summary>What is wrong, each with the input it belongs to.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; init; } = [];

    /// <summary>What is wrong with an input; empty where nothing is.</summary>
    public IReadOnlyList<string> ProblemsOf(string input) => [.. Problems.Where(problem => problem.Input == input).Select(problem => problem.Message)];

    /// <summary>Keeps it for the next page.</summary>
    public void Keep(ITempDataDictionary tempData) => tempData[Key] = JsonSerializer.Serialize(this);

    /// <summary>What the page before has kept; without anything where all was taken.</summary>
    public static AssignmentRefusal Of(ITempDataDictionary tempData) =>
        tempData[Key] is string kept ? JsonSerializer.Deserialize<AssignmentRefusal>(kept) ?? new() : new();
}
