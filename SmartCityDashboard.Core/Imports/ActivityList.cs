using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Lists of activities.</summary>
internal sealed class ActivityList : ListKind<Activity, ImportedActivityRow>
{
    public static ActivityList One { get; } = new();

    public override ImportKind Kind => ImportKind.Activities;

    public override IReadOnlyList<UndoFields> Undoing { get; } = UndoFields.Of(ActivityFields.All.Select(field => new FieldOf<ActivityDetails>(field.Key, field.Label, field.Show, field.Copy)));

    public override IReadOnlyList<Problem> Check(IRecordDetails details, ProgrammeLists lists, DateOnly today) => ActivityRules.Check((ActivityDetails)details, lists, today);

    public override IRecordDetails Copy(IRecordDetails details) => ActivityFields.Copy((ActivityDetails)details);

    public override RecordWriter Writer(DashboardDb db, ProgrammeLists lists, Permission editing)
    {
        var writer = new ActivityWriter(db, lists, editing);
        return new RecordWriter(
            async (details, token) => (await writer.RegisterAsync((ActivityDetails)details, token)).Id,
            (activity, details, token) => writer.ChangeAsync((Activity)activity, (ActivityDetails)details, token));
    }

    public override async Task<IRecordPast> PastAsync(DashboardDb db, IReadOnlyCollection<Guid> ids, ProgrammeLists lists, CancellationToken token) => await ActivityPast.ReadAsync(db, ids, token);

    /// <summary>The visits that an activity belongs with must be there.</summary>
    public override async Task<ReadRow[]> CheckAsync(DashboardDb db, ReadRow[] rows, CancellationToken token)
    {
        var named = rows.SelectMany(row => ((ActivityDetails)row.Details).Visits).Distinct().ToList();
        if (named.Count == 0) return rows;
        var known = (await db.VisitsToCount.Where(visit => named.Contains(visit.Reference)).Select(visit => visit.Reference).ToListAsync(token)).ToHashSet();
        return Array.ConvertAll(rows, row => ((ActivityDetails)row.Details).Visits.FirstOrDefault(reference => !known.Contains(reference)) is { } unknown
            ? row with { Problems = [.. row.Problems, new Problem(nameof(ActivityDetails.Visits), ActivityTexts.NoSuchVisit.With(unknown))] }
            : row);
    }

    public override Task MarkAsync(DashboardDb db, string listKey, IReadOnlyList<PlannedRow> rows, CancellationToken token) => new Repeats(db).MarkAsync(rows, token);

    public override async Task<IReadOnlyList<Measured>> MeasureAsync(DashboardDb db, KpiCalculator calculator, IReadOnlyList<(int Year, string? Receiver)> places, CancellationToken token)
    {
        List<Measured> measured = [];
        foreach (var (year, receiver) in places)
        {
            var counts = await ActivityQueries.CountsInAsync(db, new ActivityFilter { From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31), Node = receiver }, token);
            measured.AddRange(Enum.GetValues<ActivityKind>().Select(kind => new Measured(kind.ToString(), year, receiver, counts.Of(kind).Held)));
            measured.Add(new Measured(nameof(ActivityDetails.Participants), year, receiver, Enum.GetValues<ActivityKind>().Sum(kind => counts.Of(kind).People)));
        }

        return measured;
    }

    protected override IQueryable<Activity> Rows(DashboardDb db) => db.Activities;

    protected override IQueryable<Activity> RowsToCount(DashboardDb db) => db.ActivitiesToCount;

    protected override IQueryable<Activity> RowsToWrite(DashboardDb db) => db.ActivitiesToCount;

    protected override Task FillAsync(DashboardDb db, IReadOnlyList<Activity> records, CancellationToken token) => ActivityReader.FillAsync(db, records, withNotes: true, token);
}
