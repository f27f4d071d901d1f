using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>A version with its steps, in order.</summary>
public sealed record Process(ProcessVersion Version, IReadOnlyList<ProcessStep> Steps)
{
    public int Number => Version.Number;

    public ProcessStep? Step(string? key) => Steps.FirstOrDefault(step => step.Key == key);

    public ProcessStep? First(StepKind kind) => Steps.FirstOrDefault(step => step.Kind == kind);

    /// <summary>The step that counts from this one, when there is one.</summary>
    public ProcessStep? After(ProcessStep step) => Steps.SkipWhile(one => one.Key != step.Key).Skip(1).FirstOrDefault() is { From: StepStart.PreviousStep } next ? next : null;

    /// <summary>What must be filled in before this step can be done: the gates of all steps before it.</summary>
    public Gates GatesBefore(ProcessStep step) => Steps.TakeWhile(one => one.Key != step.Key).Aggregate(Gates.None, (gates, one) => gates | one.Gate);
}

/// <summary>All versions of the process in the state that was opened: few rows, read whole.</summary>
public sealed class Processes(IReadOnlyList<Process> all)
{
    /// <summary>Drafts too, by number.</summary>
    public IReadOnlyList<Process> All { get; } = all;

    public IEnumerable<Process> Adopted => All.Where(process => process.Version.State == ProcessState.Adopted);

    public Process? Draft => All.FirstOrDefault(process => process.Version.State == ProcessState.Draft);

    public Process? Number(int number) => All.FirstOrDefault(process => process.Number == number);

    /// <summary>The version that holds on a day; null before the first one.</summary>
    public Process? On(DateOnly day) => Adopted.Where(process => process.Version.ValidFrom <= day).MaxBy(process => process.Version.ValidFrom);

    public static async Task<Processes> ReadAsync(DashboardDb db, CancellationToken token)
    {
        var versions = await db.ProcessVersions.AsNoTracking().OrderBy(version => version.Number).ToListAsync(token);
        var steps = (await db.ProcessSteps.AsNoTracking().OrderBy(step => step.Place).ToListAsync(token)).ToLookup(step => step.Number);
        return new Processes([.. versions.Select(version => new Process(version, [.. steps[version.Number]]))]);
    }
}
