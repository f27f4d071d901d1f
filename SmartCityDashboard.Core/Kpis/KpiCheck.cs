using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Holds the calculator to its laws on the real data: a number equals what its rows give, and parts that no thing shares add up to the whole.</summary>
public sealed class KpiCheck(KpiCalculator calculator, KpiProof proof)
{
    private const int AtATime = 1000;
    private static readonly Text RowsDiffer = new("{0}: talet är {1} men raderna ger {2}.", "{0}: the number is {1} but its rows give {2}.");
    private static readonly Text LeftOutDiffers = new("{0}: {1} rader räknas inte men {2} visas.", "{0}: {1} rows are left out but {2} are shown.");
    private static readonly Text PartsDiffer = new("{0} efter {1}: delarna ger {2} men helheten är {3}.", "{0} by {1}: the parts give {2} but the whole is {3}.");

    /// <returns>What is wrong; nothing when all holds.</returns>
    public async Task<IReadOnlyList<Text>> FindAsync(CancellationToken token = default)
    {
        List<Text> found = [];
        foreach (var kpi in KpiCatalogue.All)
        {
            foreach (var measure in kpi.Measures)
            {
                foreach (var scope in Enum.GetValues<Scope>()) await CheckAsync(kpi, measure, new KpiQuestion { Code = kpi.Code, Measure = measure.Code, Scope = scope }, found, token);
            }
        }

        return found;
    }

    private async Task CheckAsync(Kpi kpi, Measure measure, KpiQuestion question, List<Text> found, CancellationToken token)
    {
        var name = $"{kpi.Code} {measure.Code} ({question.Scope})";
        var answer = await calculator.AnswerAsync(Viewer.System, question, token);
        var counted = await RowsAsync(cursor => proof.CountedAsync(Viewer.System, question, cursor, AtATime, token));
        var leftOut = await RowsAsync(cursor => proof.LeftOutAsync(Viewer.System, question, cursor, AtATime, token));
        var (number, rows) = (Amount(answer.Total, measure.Kind), Measured(counted, measure.Kind));
        if (number != rows) found.Add(RowsDiffer.With(name, number, rows));
        if (answer.LeftOut.Sum(one => one.Count) is var stated && stated != leftOut.Count) found.Add(LeftOutDiffers.With(name, stated, (long)leftOut.Count));
        if (measure.Kind is MeasureKind.Distinct or MeasureKind.Median) return;
        foreach (var dimension in KpiDimensions.All.Where(dimension => !dimension.Shares))
        {
            var parts = (await calculator.AnswerAsync(Viewer.System, question with { By = [dimension.Name] }, token)).Observations.Sum(one => Amount(one.Cell, measure.Kind));
            if (parts != number) found.Add(PartsDiffer.With(name, dimension.Name, parts, number));
        }
    }

    private static async Task<List<ProofRow>> RowsAsync(Func<string?, Task<ProofPage>> page)
    {
        List<ProofRow> rows = [];
        string? cursor = null;
        do
        {
            var next = await page(cursor);
            rows.AddRange(next.Rows);
            cursor = next.Next;
        }
        while (cursor is not null);
        return rows;
    }

    /// <summary>The whole number that adds up: of a share, its numerator.</summary>
    private static decimal Amount(KpiCell cell, MeasureKind kind) => kind == MeasureKind.Share ? cell.Numerator ?? 0 : cell.Value ?? 0;

    private static decimal Measured(List<ProofRow> rows, MeasureKind kind) => kind switch
    {
        MeasureKind.Count => rows.Count,
        MeasureKind.Distinct => rows.Select(row => row.Thing).Distinct().Count(),
        MeasureKind.Median => Measuring.Middle(rows.Select(row => (row.Value, 1L))) ?? 0,
        _ => rows.Sum(row => row.Value ?? 0),
    };
}
