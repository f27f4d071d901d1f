using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What is decided about one record.</summary>
/// <param name="Details">The record with its fields set back; null when it gets none back.</param>
internal sealed record UndoDecision(Guid Id, IRecord Now, IReadOnlyList<string> Leads, IReadOnlyList<int> Years, IRecordDetails? Details, UndoRecord Shown);

/// <summary>
/// Works out what undoing an import comes to, from the versions that records had before it, by it and have now. The instant of the import's change tells
/// which ones it touched: instants are unique.
/// </summary>
internal sealed class UndoPlanner(DashboardDb db, ProgrammeLists lists, ImportBatch batch)
{
    private const int AtATime = 250;
    private readonly ListKind kind = ListKind.Of(batch.Kind);

    public async Task<List<UndoDecision>> DecideAsync(CancellationToken token)
    {
        List<UndoDecision> decisions = [];
        foreach (var ids in (await kind.TouchedAsync(db, batch.At, token)).Chunk(AtATime))
        {
            var past = await kind.PastAsync(db, ids, lists, token);
            var instants = ids.Select(past.ChangedAt).Where(at => at > batch.At).Distinct().ToList();
            var by = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, change => change.By, token);
            decisions.AddRange(ids.Select(id => Decide(past, id, by)));
        }

        return [.. decisions.OrderBy(decision => decision.Now.Reference, StringComparer.Ordinal)];
    }

    private UndoDecision Decide(IRecordPast past, Guid id, Dictionary<DateTime, string> by)
    {
        var (before, imported, now) = (past.At(id, batch.At.AddMicroseconds(-1)), past.At(id, batch.At)!, past.At(id, past.ChangedAt(id))!);
        var brought = before is null || before.IsWithdrawn;
        var (fate, fields, details) =
            now.IsWithdrawn ? (UndoFate.AlreadyWithdrawn, [], null)
            : brought ? (UndoFate.Withdrawn, Since(imported, now), null)
            : SetBack(before!, imported, now);
        List<IRecord> versions = [.. ((IRecord?[])[brought ? null : before, imported, now]).OfType<IRecord>()];
        var leads = versions.Select(version => version.LeadReceiver).Distinct().ToList();
        DateTime? changed = past.ChangedAt(id) is var at && at > batch.At ? at : null;
        var shown = new UndoRecord(
            now.Reference, now.Name, now.StartOn, now.LeadReceiver, fate,
            [.. fields.Where(field => field.Key != nameof(IRecordDetails.Notes) || leads.All(lead => db.Viewer.May(Permission.SeeVisitNotes, lead)))],
            changed, changed is { } instant && leads.All(lead => db.Viewer.May(Permission.SeeHistory, lead)) ? by[instant] : "");
        return new UndoDecision(id, now, leads, [.. versions.Select(version => version.StartOn.Year).Distinct()], details, shown);
    }

    /// <summary>In a record that is withdrawn: what people did to it after the import.</summary>
    private List<UndoField> Since(IRecord imported, IRecord now) =>
        [.. kind.Undoing.Where(group => !group.Same(imported, now)).Select(group => Shown(group, null, imported, now, setBack: false))];

    private (UndoFate, List<UndoField>, IRecordDetails?) SetBack(IRecord before, IRecord imported, IRecord now)
    {
        var set = kind.Undoing.Where(group => !group.Same(before, imported)).ToList();
        var back = set.Where(group => group.Same(imported, now)).ToList();
        var details = kind.Copy(now);
        foreach (var group in back) group.Copy(before, details);
        // What was there before may not fit what was changed since: an end day that somebody moved, for instance.
        if (back.Count > 0 && kind.Check(details, lists, SwedishTime.DayOf(db.ChangingAt!.Value)).Count > 0) back = [];
        List<UndoField> fields = [.. set.Select(group => Shown(group, before, imported, now, back.Contains(group)))];
        return back.Count > 0 ? (UndoFate.SetBack, fields, details) : (UndoFate.Left, fields, null);
    }

    private UndoField Shown(UndoFields group, IRecord? before, IRecord imported, IRecord now, bool setBack) =>
        new(group.Key, group.Label, before is null ? "" : group.Show(before, lists), group.Show(imported, lists), group.Show(now, lists), setBack);
}
