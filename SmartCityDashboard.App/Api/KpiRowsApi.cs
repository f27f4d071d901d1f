using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Api;

/// <summary>The rows behind a number, page after page: first those counted, then those left out with the reason.</summary>
internal static class KpiRowsApi
{
    public static void Map(RouteGroupBuilder api) => api.MapGet("/kpis/{code}/rows", [Needs(Permission.SeeVisits)] async (
        string code, HttpRequest request, CurrentViewer current, ProgrammeQueries programme, KpiProof proof, TimeProvider clock, CancellationToken token) =>
    {
        var viewer = await current.GetAsync(token);
        var given = new Parameters(request.Query);
        var limit = given.Limit();
        var cursor = RowsCursor.Read(given.Text("cursor"));
        var question = given.Question(code, await programme.ListsAsync(viewer, token: token), clock);
        return TypedResults.Ok(await PageAsync(proof, viewer, question, cursor, limit, token));
    });

    private static async Task<RowsBody> PageAsync(KpiProof proof, Viewer viewer, KpiQuestion question, RowsCursor cursor, int limit, CancellationToken token)
    {
        var counted = cursor.LeftOut ? new ProofPage([], null) : await proof.CountedAsync(viewer, question, cursor.Within, limit, token);
        var columns = new RowColumns(question);
        RowsBody Page(ProofPage leftOut, string? next) => new([.. counted.Rows.Select(columns.Of)], [.. leftOut.Rows.Select(columns.Of)], next);
        if (counted.Next is { } more) return Page(new([], null), RowsCursor.Counted(more));
        var room = limit - counted.Rows.Count;
        var leftOut = await proof.LeftOutAsync(viewer, question, cursor.LeftOut ? cursor.Within : null, Math.Max(1, room), token);
        if (room == 0) return Page(new([], null), leftOut.Rows.Count > 0 ? RowsCursor.FirstLeftOut : null);
        return Page(leftOut, leftOut.Next is { } rest ? RowsCursor.AfterLeftOut(rest) : null);
    }

    private sealed record RowsBody(IReadOnlyList<Dictionary<string, object?>> Counted, IReadOnlyList<Dictionary<string, object?>> LeftOut, string? Next);

    /// <summary>The same columns for all rows of one measure; the reason stands on rows left out only.</summary>
    private sealed class RowColumns(KpiQuestion question)
    {
        private readonly Kpi kpi = KpiCatalogue.Of(question.Code);
        private readonly MeasureKind kind = KpiCatalogue.Of(question.Code).MeasureOf(question.Measure).Kind;

        public Dictionary<string, object?> Of(ProofRow row)
        {
            var cells = new Dictionary<string, object?> { ["reference"] = row.Reference, ["start"] = row.On, ["node"] = row.Lead, ["delegation"] = row.Title };
            if (kpi.ThingName is { } thing) cells[thing] = row.Thing;
            if (kind is MeasureKind.Sum or MeasureKind.Share or MeasureKind.Median) cells["value"] = row.Value;
            if (kind is MeasureKind.Sum) cells["estimated"] = row.Estimated;
            if (row.Reason is { } reason) cells["reason"] = reason;
            return cells;
        }
    }
}
