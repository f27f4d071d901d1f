using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>The rows behind a number, and the rows left out with the reason. Both come from the plan that makes the number.</summary>
public sealed class KpiProof(DashboardStorage storage)
{
    public const int PageSize = 50;

    /// <exception cref="NotAllowed">For a viewer who may see figures but no rows.</exception>
    public Task<ProofPage> CountedAsync(Viewer viewer, KpiQuestion question, string? cursor = null, int size = PageSize, CancellationToken token = default) =>
        PartAsync(viewer, question, ProofPart.Counted, cursor, size, token);

    /// <exception cref="NotAllowed">For a viewer who may see figures but no rows.</exception>
    public Task<ProofPage> LeftOutAsync(Viewer viewer, KpiQuestion question, string? cursor = null, int size = PageSize, CancellationToken token = default) =>
        PartAsync(viewer, question, ProofPart.LeftOut, cursor, size, token);

    /// <exception cref="NotAllowed">For a viewer who may see figures but no rows.</exception>
    public async Task<ProofPage> PartAsync(Viewer viewer, KpiQuestion question, ProofPart part, string? cursor = null, int size = PageSize, CancellationToken token = default)
    {
        var plan = KpiPlan.For(question);
        viewer.Must(Permission.SeeVisits);
        await using var db = await storage.OpenAsync(viewer, question.AsOf, token);
        return await PageAsync(plan, part.Of(plan, db), part.Counts, cursor, size, token);
    }

    private static async Task<ProofPage> PageAsync(KpiPlan plan, IQueryable<Fact> facts, bool counted, string? cursor, int size, CancellationToken token)
    {
        if (ProofCursor.Read(cursor) is { } after) facts = after.Beyond(facts);
        var page = facts.OrderBy(fact => fact.On).ThenBy(fact => fact.Reference).ThenBy(fact => fact.Thing ?? "").Take(size + 1);
        var reasons = Conditioning.Reason(plan.Conditions);
        var kind = plan.Measure.Kind;
        var rows = await page.Select(fact => new { fact.Row, fact.Reference, fact.On, fact.Lead, fact.Title, fact.Thing, fact.Value, fact.Hit, fact.Estimated, fact.ValueEstimated }).ToListAsync(token);
        var reasonOf = counted ? [] : await page.Select(reasons).ToListAsync(token);
        var made = rows.Take(size).Select((row, place) => new ProofRow(
            row.Reference, row.On, row.Lead, row.Title, row.Thing,
            kind switch { MeasureKind.Share => row.Hit is { } hit ? (hit ? 1 : 0) : null, MeasureKind.Sum or MeasureKind.Median => row.Value, _ => null },
            row.Estimated || (kind is MeasureKind.Sum or MeasureKind.Median && row.ValueEstimated), counted ? null : reasonOf[place])
        { Row = row.Row }).ToList();
        return new ProofPage(made, rows.Count > size ? ProofCursor.After(made[^1]).ToString() : null);
    }
}
