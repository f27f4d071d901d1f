using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Undoes an import inside a change that is under way, some hundred visits at a time so that memory stays flat.</summary>
internal sealed class UndoWriter(DashboardDb db, ProgrammeLists lists, ImportBatch batch, string why)
{
    private const int AtATime = 100;
    private readonly VisitWriter visits = new(db, lists, Permission.UndoImports);

    public async Task WriteAsync(IReadOnlyList<UndoDecision> decisions, CancellationToken token)
    {
        foreach (var some in decisions.Where(decision => decision.Shown.Fate is UndoFate.Withdrawn or UndoFate.SetBack).Chunk(AtATime))
        {
            var ids = some.Select(decision => decision.Id).ToList();
            var known = await db.VisitsToWrite.AsTracking().Where(visit => ids.Contains(visit.Id)).ToDictionaryAsync(visit => visit.Id, token);
            var rows = (await db.ImportedRowsToWrite.AsTracking().Where(row => row.ListKey == batch.ListKey && ids.Contains(row.VisitId)).ToListAsync(token)).ToLookup(row => row.VisitId);
            foreach (var decision in some)
            {
                var visit = known[decision.Id];
                if (decision.Details is null)
                {
                    visit.Withdraw(why, null);
                    continue;
                }

                await visits.ChangeAsync(visit, decision.Details, token);
                foreach (var row in rows[decision.Id]) row.Cells = Agreed(row.Cells, decision);
            }

            await db.FlushAsync(token);
        }

        var undone = await db.ImportBatches.AsTracking().SingleAsync(row => row.Id == batch.Id, token);
        (undone.UndoneAt, undone.UndoneByMember, undone.UndoneBy) = (db.ChangingAt, db.Viewer.MemberId, db.Viewer.Name);
        await db.FlushAsync(token);
    }

    /// <summary>List and visit agreed last on the value from before, so the same file again changes the field once more and meets no conflict.</summary>
    private static string Agreed(string cells, UndoDecision decision)
    {
        var said = JsonSerializer.Deserialize<Dictionary<string, string>>(cells)!;
        foreach (var field in decision.Shown.Fields.Where(field => field.IsSetBack && said.ContainsKey(field.Key)))
            if (VisitColumns.Of(field.Key) is { } column) said[field.Key] = column.Plain(decision.Details!);
        return JsonSerializer.Serialize(said);
    }
}
