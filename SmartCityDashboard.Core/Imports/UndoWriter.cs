using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Undoes an import inside a change that is under way, some hundred records at a time so that memory stays flat.</summary>
internal sealed class UndoWriter(DashboardDb db, ProgrammeLists lists, ImportBatch batch, string why)
{
    private const int AtATime = 100;
    private readonly ListKind kind = ListKind.Of(batch.Kind);
    private readonly RecordWriter records = ListKind.Of(batch.Kind).Writer(db, lists, Permission.UndoImports);

    public async Task WriteAsync(IReadOnlyList<UndoDecision> decisions, CancellationToken token)
    {
        foreach (var some in decisions.Where(decision => decision.Shown.Fate is UndoFate.Withdrawn or UndoFate.SetBack).Chunk(AtATime))
        {
            var ids = some.Select(decision => decision.Id).ToList();
            var known = await kind.TrackedAsync(db, ids, withParts: false, token);
            var rows = (await kind.ImportedOfAsync(db, batch.ListKey, ids, token)).ToLookup(row => row.RecordId);
            foreach (var decision in some)
            {
                var record = known[decision.Id];
                if (decision.Details is null)
                {
                    record.Withdraw(why);
                    continue;
                }

                await records.ChangeAsync(record, decision.Details, token);
                foreach (var row in rows[decision.Id]) row.Cells = Agreed(row.Cells, decision);
            }

            await db.FlushAsync(token);
        }

        var undone = await db.ImportBatches.AsTracking().SingleAsync(row => row.Id == batch.Id, token);
        (undone.UndoneAt, undone.UndoneByMember, undone.UndoneBy) = (db.ChangingAt, db.Viewer.MemberId, db.Viewer.Name);
        await db.FlushAsync(token);
    }

    /// <summary>List and record agreed last on the value from before, so the same file again changes the field once more and meets no conflict.</summary>
    private string Agreed(string cells, UndoDecision decision)
    {
        var said = JsonSerializer.Deserialize<Dictionary<string, string>>(cells)!;
        foreach (var field in decision.Shown.Fields.Where(field => field.IsSetBack && said.ContainsKey(field.Key)))
            if (kind.Columns.Of(field.Key) is { } column) said[field.Key] = column.PlainOf(decision.Details!);
        return JsonSerializer.Serialize(said);
    }
}
