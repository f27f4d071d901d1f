using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>One stage of the pipeline in figures.</summary>
/// <param name="Count">Cases that stand in it.</param>
/// <param name="Silent">Of those, the silent ones.</param>
/// <param name="MedianDays">How long those that stand in it have stood there; null when there are none.</param>
/// <param name="Stays">Stays that are over: cases that went on from it.</param>
/// <param name="MedianStay">How long these stays lasted; null when there are none.</param>
public sealed record StageFigures(OpportunityStage Stage, int Count, int Silent, double? MedianDays, int Stays, double? MedianStay);

/// <summary>How many cases of a receiver stand in a stage.</summary>
public sealed record StageCount(string Node, OpportunityStage Stage, int Count);

/// <summary>The whole pipeline in figures, every stage of it in order; withdrawn cases are left out.</summary>
/// <param name="Total">All cases; the stages add up to it, and so do the nodes.</param>
/// <param name="Silent">Of all.</param>
/// <param name="WakingToday">Parked, and to be woken today or earlier.</param>
/// <param name="WakingThisWeek">Parked, and to be woken within a week.</param>
public sealed record PipelineFigures(IReadOnlyList<StageFigures> Stages, IReadOnlyList<StageCount> Nodes, int Total, int Silent, int WakingToday, int WakingThisWeek);

internal static class Pipeline
{
    /// <summary>A few columns of each matching case are enough; the medians are reduced here, since SQLite has none.</summary>
    public static async Task<PipelineFigures> OfAsync(DashboardDb db, OpportunityFilter filter, CancellationToken token)
    {
        var today = Silence.Today(db);
        var matching = OpportunityMatching.Matching(db, filter);
        var cases = await matching.Select(one => new { one.Id, one.Stage, one.StageOn, one.LeadReceiver }).ToListAsync(token);
        var silent = (await matching.Silent(db).Select(one => one.Id).ToListAsync(token)).ToHashSet();
        var stays = await StaysAsync(db, matching, token);
        return new PipelineFigures(
            [
                .. OpportunityLife.All.Select(stage =>
                {
                    var here = cases.Where(one => one.Stage == stage).ToList();
                    var over = stays.Where(stay => stay.Stage == stage).Select(stay => stay.Days).ToList();
                    return new StageFigures(stage, here.Count, here.Count(one => silent.Contains(one.Id)), Median([.. here.Select(one => today.DayNumber - one.StageOn.DayNumber)]), over.Count, Median(over));
                }),
            ],
            [.. cases.GroupBy(one => (one.LeadReceiver, one.Stage)).Select(group => new StageCount(group.Key.LeadReceiver, group.Key.Stage, group.Count()))],
            cases.Count, silent.Count,
            await matching.WakingBy(today).CountAsync(token),
            await matching.WakingBy(today.AddDays(7)).CountAsync(token));
    }

    private static async Task<List<(OpportunityStage Stage, int Days)>> StaysAsync(DashboardDb db, IQueryable<Opportunity> matching, CancellationToken token)
    {
        var log = await db.StageChanges.Where(change => matching.Any(one => one.Id == change.OpportunityId))
            .OrderBy(change => change.OpportunityId).ThenBy(change => change.Place)
            .Select(change => new { change.OpportunityId, change.Stage, change.On }).ToListAsync(token);
        return [.. log.Zip(log.Skip(1)).Where(pair => pair.First.OpportunityId == pair.Second.OpportunityId).Select(pair => (pair.First.Stage, pair.Second.On.DayNumber - pair.First.On.DayNumber))];
    }

    public static double? Median(List<int> days)
    {
        if (days.Count == 0) return null;
        days.Sort();
        return (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
    }
}
