using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>
/// A whole import undone: what it brought is withdrawn, fields that it set get their values back where nobody changed them since. In one
/// transaction with one change; what is shown first is what the same code would do.
/// </summary>
public sealed class UndoActions(DashboardStorage storage, KpiCalculator calculator)
{
    /// <summary>What undoing would do, and what the figures would become. Changes nothing.</summary>
    /// <exception cref="Refusal">When there is no such import, it is undone already, or it is not the viewer's to undo.</exception>
    public Task<UndoPlan> PreviewAsync(Viewer viewer, Guid batchId, CancellationToken token = default) =>
        // Large imports are seconds of work: not on the thread of a page.
        Task.Run(() => storage.SupposeAsync(viewer, async db =>
        {
            var batch = await BatchAsync(db, batchId, token);
            var lists = await ProgrammeLists.ReadAsync(db, token);
            var decisions = await new UndoPlanner(db, lists, batch).DecideAsync(token);
            var (kind, places) = (ListKind.Of(batch.Kind), Places(decisions));
            var before = await kind.MeasureAsync(db, calculator, places, token);
            await new UndoWriter(db, lists, batch, Why(batch)).WriteAsync(decisions, token);
            var after = await kind.MeasureAsync(db, calculator, places, token);
            return Plan(viewer, batch, decisions) with
            {
                Figures = [.. before.Zip(after, (then, now) => new UndoFigure(then.Measure, then.Year, then.Receiver, then.Value, now.Value))],
            };
        }, token), token);

    /// <param name="shown">The plan that was shown.</param>
    /// <exception cref="UndoChanged">When it would now be another one; nothing is undone.</exception>
    public Task UndoAsync(Viewer viewer, UndoPlan shown, CancellationToken token = default) => Task.Run(async () =>
    {
        string why;
        await using (var db = await storage.OpenAsync(viewer, null, token)) why = Why(await BatchAsync(db, shown.BatchId, token));
        await storage.ChangeAsync(viewer, why, async db =>
        {
            var batch = await BatchAsync(db, shown.BatchId, token);
            var lists = await ProgrammeLists.ReadAsync(db, token);
            var decisions = await new UndoPlanner(db, lists, batch).DecideAsync(token);
            var plan = Plan(viewer, batch, decisions);
            if (plan.Refused is { } refused) throw new NotAllowed(refused);
            if (plan.Mark != shown.Mark) throw new UndoChanged();
            await new UndoWriter(db, lists, batch, why).WriteAsync(decisions, token);
        }, token);
    }, token);

    private static async Task<ImportBatch> BatchAsync(DashboardDb db, Guid id, CancellationToken token)
    {
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, token) ?? throw new NotFound(UndoTexts.NoSuchImport);
        if (batch.MemberId != db.Viewer.MemberId && !db.Viewer.MayEverywhere(Permission.UndoImports)) throw new NotAllowed(UndoTexts.OnlyOwn);
        return batch.UndoneAt is null ? batch : throw new RuleBroken("", UndoTexts.Already.With(batch.UndoneBy));
    }

    private static UndoPlan Plan(Viewer viewer, ImportBatch batch, List<UndoDecision> decisions) => new()
    {
        BatchId = batch.Id,
        Kind = batch.Kind,
        List = batch.List,
        FileName = batch.FileName,
        By = batch.By,
        At = batch.At,
        Withdrawn = decisions.Count(decision => decision.Shown.Fate == UndoFate.Withdrawn),
        SetBack = decisions.Count(decision => decision.Shown.Fate == UndoFate.SetBack),
        FieldsSetBack = decisions.Sum(decision => decision.Shown.Fields.Count(field => field.IsSetBack)),
        FieldsKept = decisions.Sum(decision => decision.Shown.Fate is UndoFate.SetBack or UndoFate.Left ? decision.Shown.Fields.Count(field => !field.IsSetBack) : 0),
        ChangedSince = decisions.Count(decision => decision.Shown.ChangedAt is not null),
        Records = viewer.May(Permission.SeeVisits) ? decisions.ConvertAll(decision => decision.Shown) : [],
        Refused = Refused(viewer, batch.Kind, decisions),
        Mark = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(decisions.Select(decision => new { decision.Id, decision.Now.Version, decision.Shown.Fate })))),
    };

    /// <summary>Who undoes the own imports only does so while none of their records was changed since, by anybody.</summary>
    private static Text? Refused(Viewer viewer, ImportKind kind, List<UndoDecision> decisions)
    {
        if (viewer.MayEverywhere(Permission.UndoImports)) return null;
        if (decisions.Any(decision => decision.Leads.Any(lead => !viewer.May(Permission.UndoImports, lead)))) return UndoTexts.NotYours(kind);
        return decisions.Count(decision => decision.Shown.ChangedAt is not null) is > 0 and var changed ? UndoTexts.ChangedSince(kind).With(changed) : null;
    }

    /// <summary>The years that it is about, of the programme and of the one receiver that it is about.</summary>
    private static List<(int Year, string? Receiver)> Places(List<UndoDecision> decisions)
    {
        var leads = decisions.SelectMany(decision => decision.Leads).Distinct().ToList();
        string?[] receivers = leads.Count == 1 ? [null, leads[0]] : [null];
        return [.. from year in decisions.SelectMany(decision => decision.Years).Distinct().Order() from receiver in receivers select (year, receiver)];
    }

    private static string Why(ImportBatch batch)
    {
        var file = batch.FileName.Length > 200 ? batch.FileName[..200] + "…" : batch.FileName;
        return UndoTexts.Why.With(batch.List, file, SwedishTime.Local(batch.At).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture)).Sv;
    }
}
