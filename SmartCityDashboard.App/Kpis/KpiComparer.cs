using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Kpis;

/// <summary>Asks one question at two instants and finds the rows on which the answers differ.</summary>
internal sealed class KpiComparer(KpiCalculator calculator, KpiProof proof)
{
    private const int MostShown = 50;
    private const int PageSize = 1000;

    public async Task<KpiComparison> CompareAsync(Viewer viewer, KpiQuestion question, string written, DateTime then, CancellationToken token)
    {
        question = question with { By = [] };
        var earlier = question with { AsOf = then };
        var answer = await calculator.AnswerAsync(viewer, earlier, token);
        if (!viewer.May(Permission.SeeVisits)) return new KpiComparison(written, answer, null, 0);
        var changes = Changes(await RowsAsync(viewer, earlier, token), await RowsAsync(viewer, question, token));
        return new KpiComparison(written, answer, [.. changes.Take(MostShown)], Math.Max(0, changes.Count - MostShown));
    }

    private async Task<Dictionary<(string, string?), ProofRow>> RowsAsync(Viewer viewer, KpiQuestion question, CancellationToken token)
    {
        Dictionary<(string, string?), ProofRow> rows = [];
        string? after = null;
        do
        {
            var page = await proof.CountedAsync(viewer, question, after, PageSize, token);
            foreach (var row in page.Rows) rows[(row.Reference, row.Thing)] = row;
            after = page.Next;
        }
        while (after is not null);
        return rows;
    }

    private static List<KpiChange> Changes(Dictionary<(string, string?), ProofRow> then, Dictionary<(string, string?), ProofRow> now) =>
    [
        .. then.Keys.Union(now.Keys)
            .Select(key => (Then: then.GetValueOrDefault(key), Now: now.GetValueOrDefault(key)))
            .Where(pair => pair.Then?.Value != pair.Now?.Value || pair.Then is null || pair.Now is null)
            .Select(pair => new KpiChange(pair.Now ?? pair.Then!, pair.Then is not null, pair.Now is not null, pair.Then?.Value, pair.Now?.Value))
            .OrderBy(change => change.Row.On).ThenBy(change => change.Row.Reference, StringComparer.Ordinal),
    ];
}
