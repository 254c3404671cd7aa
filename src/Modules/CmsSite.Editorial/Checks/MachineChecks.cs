using CmsSite.Editorial.Decisions;

namespace CmsSite.Editorial.Checks;

/// <summary>What the machine can say to the checklist of an item.</summary>
public sealed class MachineChecks(IEnumerable<IMachineCheck> checks)
{
    /// <summary>The results, by the names of the checklist's entries; an entry that names no check has none.</summary>
    public async Task<IReadOnlyDictionary<string, CheckResult>> RunAsync(ReviewSituation situation)
    {
        var results = new Dictionary<string, CheckResult>();

        foreach (var entry in situation.Checklist)
        {
            if (entry.Check.Length > 0 && checks.FirstOrDefault(check => check.Name == entry.Check) is { } known)
            {
                results[entry.Name] = await known.CheckAsync(situation);
            }
        }

        return results;
    }
}
