using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>A step as an editor of a draft sends it.</summary>
/// <param name="Key">The key of a step that was there before; null for a new one.</param>
public sealed record DraftStep(string? Key, StepDetails Details);

/// <summary>Versions of the process: drafted, changed while a draft, adopted once and then fixed. The coordinator's.</summary>
public sealed class ProcessActions(DashboardStorage storage)
{
    /// <summary>A draft that begins as a copy of the newest adopted version.</summary>
    /// <returns>Its number.</returns>
    public Task<int> DraftAsync(Viewer viewer, CancellationToken token = default) =>
        ChangeAsync(viewer, async (db, processes) =>
        {
            await Task.CompletedTask;
            if (processes.Draft is not null) throw new RuleBroken("", ProcessTexts.DraftExists);
            var number = processes.All.Max(process => process.Number) + 1;
            var last = processes.Adopted.MaxBy(process => process.Version.ValidFrom)!;
            var today = Overdue.Today(db);
            db.Add(new ProcessVersion { Number = number, ValidFrom = today > last.Version.ValidFrom ? today : last.Version.ValidFrom.AddDays(1), State = ProcessState.Draft });
            foreach (var step in last.Steps) db.Add(step.CopyTo(new ProcessStep { Number = number, Key = step.Key, Place = step.Place }));
            return number;
        }, token);

    public Task SaveDraftAsync(Viewer viewer, int number, int openedVersion, DateOnly validFrom, IReadOnlyList<DraftStep> steps, CancellationToken token = default) =>
        ChangeAsync(viewer, async (db, _) =>
        {
            var draft = await DraftAsync(db, number, openedVersion, token);
            if (ProcessRules.Check(validFrom, [.. steps.Select(step => step.Details)], Overdue.Today(db)) is { Count: > 0 } problems) throw new RuleBroken(problems);
            var rows = await db.ProcessSteps.AsTracking().Where(row => row.Number == number).ToListAsync(token);
            var kept = steps.Select(step => step.Key).OfType<string>().ToHashSet();
            db.RemoveRange(rows.Where(row => !kept.Contains(row.Key)));
            for (var place = 0; place < steps.Count; place++)
            {
                var row = rows.SingleOrDefault(one => one.Key == steps[place].Key);
                if (row is null) db.Add(row = new ProcessStep { Number = number, Key = steps[place].Key ?? $"step-{Guid.CreateVersion7(db.ChangingAt!.Value):N}", Place = 0 });
                steps[place].Details.CopyTo(row);
                row.Place = place + 1;
            }

            draft.ValidFrom = validFrom;
            db.Entry(draft).State = EntityState.Modified;
            return number;
        }, token);

    public Task DiscardDraftAsync(Viewer viewer, int number, int openedVersion, CancellationToken token = default) =>
        ChangeAsync(viewer, async (db, _) =>
        {
            var draft = await DraftAsync(db, number, openedVersion, token);
            db.RemoveRange(await db.ProcessSteps.AsTracking().Where(row => row.Number == number).ToListAsync(token));
            db.Remove(draft);
            return number;
        }, token);

    /// <summary>From its first day visits begin with it. Running visits keep the version that they have.</summary>
    public Task AdoptAsync(Viewer viewer, int number, int openedVersion, CancellationToken token = default) =>
        ChangeAsync(viewer, async (db, processes) =>
        {
            var draft = await DraftAsync(db, number, openedVersion, token);
            var today = Overdue.Today(db);
            if (ProcessRules.Check(draft.ValidFrom, processes.Number(number)!.Steps, today) is { Count: > 0 } problems) throw new RuleBroken(problems);
            if (draft.ValidFrom < today) throw new RuleBroken(nameof(draft.ValidFrom), ProcessTexts.ValidBeforeToday);
            if (processes.Adopted.Max(process => process.Version.ValidFrom) is var last && draft.ValidFrom <= last)
                throw new RuleBroken(nameof(draft.ValidFrom), ProcessTexts.ValidBeforeLast.With(last));
            (draft.State, draft.AdoptedAt, draft.AdoptedBy, draft.AdoptedById) = (ProcessState.Adopted, db.ChangingAt, viewer.Name, viewer.MemberId);
            return number;
        }, token);

    private Task<int> ChangeAsync(Viewer viewer, Func<DashboardDb, Processes, Task<int>> change, CancellationToken token) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            viewer.Must(Permission.EditProcess);
            return await change(db, await Processes.ReadAsync(db, token));
        }, token);

    private static async Task<ProcessVersion> DraftAsync(DashboardDb db, int number, int openedVersion, CancellationToken token)
    {
        var draft = await db.ProcessVersions.AsTracking().SingleOrDefaultAsync(row => row.Number == number, token) ?? throw new NotFound(ProcessTexts.NoSuchVersion);
        if (draft.State == ProcessState.Adopted) throw new RuleBroken("", ProcessTexts.AdoptedIsFixed);
        return draft.Version == openedVersion ? draft : throw FollowUpActions.Stale(draft.Version, db.ChangingAt!.Value);
    }
}
