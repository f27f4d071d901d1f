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
    public async Task<KpiAnswer> AnswerAsync(Viewer viewer, KpiQuestion question, CancellationToken token = default) => (await AnswersAsync(viewer, [question], token))[0];

    /// <summary>Answers in the order of the questions. Cheaper than one by one: what reads the same facts is read once, and all answers see the same state.</summary>
    /// <param name="questions">All as of the same instant.</param>
    /// <exception cref="Refusal">When a question can't be asked, or not by this viewer.</exception>
    public async Task<IReadOnlyList<KpiAnswer>> AnswersAsync(Viewer viewer, IReadOnlyList<KpiQuestion> questions, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        var (plans, asOf, today) = (questions.Select(KpiPlan.For).ToList(), questions[0].AsOf, storage.Clock.Today());
        questions = [.. plans.Select(plan => plan.Question)];
        if (plans.Any(plan => plan.Question.AsOf != asOf)) throw new ArgumentException("Questions that are asked together are as of the same instant.", nameof(questions));
        if (plans.Any(plan => plan.TellsOfRows)) viewer.Must(Permission.SeeVisits);
        var state = asOf is { } instant ? new StorageState(instant, 0) : await storage.StateAsync(token);
        var answers = Remembered(questions, state, today);
        if (answers.Contains(null))
        {
            await using var db = await storage.OpenAsync(viewer, asOf, token);
            // Somebody may have saved meanwhile; all answers are of the state that is read.
            if (asOf is null) answers = Remembered(questions, state = await db.StateAsync(token), today);
            var made = await MakeAsync(db, [.. plans.Where((_, place) => answers[place] is null)], state.AsOf, token);
            foreach (var (plan, answer) in made) memory.Keep(plan.Question, state.Changes, today, answer);
            answers = [.. answers.Select((answer, place) => answer ?? made[plans[place]])];
        }

        return [.. answers.Select(answer => answer! with { AsOf = state.AsOf })];
    }

    /// <summary>Whether there is anything that could count, counted or left out.</summary>
    public async Task<bool> AnyAsync(Viewer viewer, KpiQuestion question, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeFigures);
        var plan = KpiPlan.For(question);
        await using var db = await storage.OpenAsync(viewer, question.AsOf, token);
        return await plan.Candidates(db).AnyAsync(token);
    }

    /// <summary>The answer inside a change that is under way, over what is written so far. Not remembered.</summary>
    internal async Task<KpiAnswer> AnswerInAsync(DashboardDb db, KpiQuestion question, CancellationToken token)
    {
        db.Viewer.Must(Permission.SeeFigures);
        var plan = KpiPlan.For(question);
        return (await MakeAsync(db, [plan], db.ChangingAt!.Value, token))[plan];
    }

    private List<KpiAnswer?> Remembered(IReadOnlyList<KpiQuestion> questions, StorageState state, DateOnly today) => [.. questions.Select(question => memory.Find(question, state.Changes, today))];

    private static async Task<Dictionary<KpiPlan, KpiAnswer>> MakeAsync(DashboardDb db, List<KpiPlan> plans, DateTime asOf, CancellationToken token)
    {
        Dictionary<KpiPlan, KpiAnswer> made = [];
        ProgrammeLists? lists = null;
        foreach (var scan in FactScan.Of(plans))
        {
            var sums = await FactSums.AskAsync(scan, db, token);
            foreach (var plan in scan.Plans)
            {
                var rows = scan.Within(plan, sums).ToList();
                List<KpiObservation> found = plan.By.Count == 0 ? [] : plan.IsJoined ? await JoinedAsync(db, plan, token) : Added(scan, plan, rows);
                if (plan.By.Count == 1) found.AddRange(Zeros(db, plan, found, lists ??= await ProgrammeLists.ReadAsync(db, token)));
                found.Sort(Compare);
                made[plan] = new KpiAnswer(
                    plan.Question, plan.Measure, plan.Kpi.Sheet.Version, asOf, found, Measuring.Cell(Measuring.Add(rows.Where(row => row.Counts), plan.Measure.Kind), plan.Measure),
                    [.. plan.Conditions.Select((condition, place) => new LeftOut(condition.Reason, rows.Where(row => row.LeftOutBy == place).Sum(row => row.Rows))).Where(leftOut => leftOut.Count > 0)]);
            }
        }

        return made;
    }

    /// <summary>By keys that each fact has one of: sums of sums.</summary>
    private static List<KpiObservation> Added(FactScan scan, KpiPlan plan, List<SumRow> rows)
    {
        var keys = plan.By.Select(dimension => dimension.IsTime ? row => dimension.TimeName!(dimension.TimeOf(new Fact { On = scan.DayOf(row) })) : scan.TextOf(dimension)).ToList();
        return
        [
            .. rows.Where(row => row.Counts)
                .GroupBy(row => (keys[0](row), keys.Count > 1 ? keys[1](row) : null, keys.Count > 2 ? keys[2](row) : null))
                .Select(group => new KpiObservation(
                    [.. new[] { group.Key.Item1, group.Key.Item2, group.Key.Item3 }.Take(keys.Count)],
                    Measuring.Cell(Measuring.Add(group, plan.Measure.Kind), plan.Measure))),
        ];
    }

    private static async Task<List<KpiObservation>> JoinedAsync(DashboardDb db, KpiPlan plan, CancellationToken token)
    {
        var keyed = Keying.Start(plan.Counted(db));
        foreach (var (dimension, slot) in plan.Slots()) keyed = Keying.Attach(keyed, plan.Kpi, dimension, slot, db, plan.Question);
        var groups = await Measuring.GroupsAsync(keyed, plan.Measure.Kind, token);
        return [.. groups.Select(group => new KpiObservation([.. plan.Slots().Select(slot => KeyOf(group, slot.Dimension, slot.Slot))], Measuring.Cell(group, plan.Measure)))];
    }

    /// <summary>Lists that are shown whole have a cell for every key: zero is not missing, and a month to come is not due.</summary>
    private static IReadOnlyList<KpiObservation> Zeros(DashboardDb db, KpiPlan plan, List<KpiObservation> found, ProgrammeLists lists)
    {
        var dimension = plan.By[0];
        var today = SwedishTime.DayOf(db.AsOf ?? db.Now);
        IEnumerable<string> keys = [];
        if (dimension.IsTime && plan.Question is { From: { } from, To: { } to }) keys = TimeKeys.Between(dimension.Name, from, to);
        else if (dimension.WholeList is { } list) keys = list(lists);
        if (plan.Question.Filters.TryGetValue(dimension.Name, out var wanted)) keys = keys.Where(wanted.Contains);
        var empty = Measuring.Cell(new Group(), plan.Measure);
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
