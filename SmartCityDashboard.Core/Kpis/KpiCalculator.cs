using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// The one place where a number is made: every tile, chart, table, file and API answer asks here. Owns period, dimensions, grouping, left-out rows and
/// what is remembered; the KPI owns only what it counts.
/// </summary>
public sealed class KpiCalculator(DashboardStorage storage)
{
    /// <summary>No percentage on fewer than five.</summary>
    public const int SmallestShareBase = 5;

    private readonly AnswerMemory memory = new();

    /// <exception cref="Refusal">When the question can't be asked, or not by this viewer.</exception>
    public async Task<KpiAnswer> AnswerAsync(Viewer viewer, KpiQuestion question, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        var plan = KpiPlan.For(question);
        if (plan.TellsOfRows) viewer.Must(Permission.SeeVisits);
        var state = question.AsOf is { } asOf ? new StorageState(asOf, 0) : await storage.StateAsync(token);
        if (memory.Find(question, state.Changes, storage.Clock.Today()) is { } remembered) return remembered with { AsOf = state.AsOf };
        await using var db = await storage.OpenAsync(viewer, question.AsOf, token);
        var seen = question.AsOf is null ? await db.StateAsync(token) : state;
        var answer = await MakeAsync(db, plan, seen.AsOf, token);
        memory.Keep(question, seen.Changes, storage.Clock.Today(), answer);
        return answer;
    }

    /// <summary>The answer inside a change that is under way, over what is written so far. Not remembered.</summary>
    internal Task<KpiAnswer> AnswerInAsync(DashboardDb db, KpiQuestion question, CancellationToken token)
    {
        db.Viewer.Must(Permission.SeeFigures);
        return MakeAsync(db, KpiPlan.For(question), db.ChangingAt!.Value, token);
    }

    private async Task<KpiAnswer> MakeAsync(DashboardDb db, KpiPlan plan, DateTime asOf, CancellationToken token)
    {
        var question = plan.Question;
        var counted = plan.Counted(db);
        var total = await Measuring.GroupsAsync(Keying.Start(counted), plan.Measure.Kind, token);
        var observations = plan.By.Count == 0 ? [] : await ObservationsAsync(db, plan, counted, token);
        var leftOut = await plan.LeftOut(db).GroupBy(Conditioning.Reason(plan.Conditions))
            .Select(group => new LeftOut(group.Key, group.LongCount()))
            .ToListAsync(token);
        return new KpiAnswer(
            question, plan.Measure, plan.Kpi.Sheet.Version, asOf, observations,
            Measuring.Cell(total.SingleOrDefault() ?? new Group(), plan.Measure.Kind),
            [.. leftOut.OrderBy(one => plan.Conditions.ToList().FindIndex(condition => condition.Reason == one.Reason))]);
    }

    private async Task<IReadOnlyList<KpiObservation>> ObservationsAsync(DashboardDb db, KpiPlan plan, IQueryable<Fact> counted, CancellationToken token)
    {
        var keyed = Keying.Start(counted);
        foreach (var (dimension, slot) in plan.Slots()) keyed = Keying.Attach(keyed, plan.Kpi, dimension, slot, db, plan.Question.Scope);
        var groups = await Measuring.GroupsAsync(keyed, plan.Measure.Kind, token);
        var found = groups.Select(group => new KpiObservation([.. plan.Slots().Select(slot => KeyOf(group, slot.Dimension, slot.Slot))], Measuring.Cell(group, plan.Measure.Kind))).ToList();
        if (plan.By.Count == 1) found.AddRange(await ZerosAsync(db, plan, found, token));
        return [.. found.OrderBy(one => one, Comparer<KpiObservation>.Create(Compare))];
    }

    /// <summary>Lists that are shown whole have a cell for every key: zero is not missing, and a month to come is not due.</summary>
    private static async Task<IReadOnlyList<KpiObservation>> ZerosAsync(DashboardDb db, KpiPlan plan, List<KpiObservation> found, CancellationToken token)
    {
        var dimension = plan.By[0];
        var today = SwedishTime.DayOf(db.AsOf ?? db.Now);
        IEnumerable<string> keys = [];
        if (dimension.IsTime && plan.Question is { From: { } from, To: { } to }) keys = TimeKeys.Between(dimension.Name, from, to);
        else if (dimension.WholeList is { } list) keys = list(await ProgrammeLists.ReadAsync(db, token));
        if (plan.Question.Filters.TryGetValue(dimension.Name, out var wanted)) keys = keys.Where(wanted.Contains);
        var empty = Measuring.Cell(new Group(), plan.Measure.Kind);
        var notDue = empty with { Value = null, Status = CellStatus.NotDue };
        return [.. keys.Where(key => found.TrueForAll(one => one.Keys[0] != key))
            .Select(key => new KpiObservation([key], dimension.IsTime && TimeKeys.Span(dimension.Name, key).From > today ? notDue : empty))];
    }

    private static string? KeyOf(Group group, KpiDimension dimension, string slot) => slot switch
    {
        nameof(Group.Text1) => group.Text1,
        nameof(Group.Text2) => group.Text2,
        nameof(Group.Text3) => group.Text3,
        nameof(Group.Time1) => dimension.TimeName!(group.Time1),
        _ => dimension.TimeName!(group.Time2),
    };

    /// <summary>By key, rows without a value last.</summary>
    private static int Compare(KpiObservation one, KpiObservation other) =>
        one.Keys.Zip(other.Keys, (a, b) => a is null ? (b is null ? 0 : 1) : b is null ? -1 : string.CompareOrdinal(a, b)).FirstOrDefault(order => order != 0);
}
