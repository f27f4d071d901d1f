using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Lists of visits.</summary>
internal sealed class VisitList : ListKind<Visit, ImportedVisitRow>
{
    private static readonly string[] Sums = ["K01", "K02"];

    public static VisitList One { get; } = new();

    public override ImportKind Kind => ImportKind.Visits;

    public override IReadOnlyList<UndoFields> Undoing { get; } = UndoFields.Of(VisitFields.All.Select(field => new FieldOf<VisitDetails>(field.Key, field.Label, field.Show, field.Copy)));

    public override IReadOnlyList<Problem> Check(IRecordDetails details, ProgrammeLists lists, DateOnly today) => VisitRules.Check((VisitDetails)details, lists, today);

    public override IRecordDetails Copy(IRecordDetails details) => VisitCopy.Whole((VisitDetails)details);

    public override RecordWriter Writer(DashboardDb db, ProgrammeLists lists, Permission editing)
    {
        var writer = new VisitWriter(db, lists, editing);
        return new RecordWriter(
            async (details, token) => (await writer.RegisterAsync((VisitDetails)details, token)).Id,
            (visit, details, token) => writer.ChangeAsync((Visit)visit, (VisitDetails)details, token));
    }

    public override async Task<IRecordPast> PastAsync(DashboardDb db, IReadOnlyCollection<Guid> ids, ProgrammeLists lists, CancellationToken token) => await VisitPast.ReadAsync(db, ids, lists, token);

    public override Task MarkAsync(DashboardDb db, string listKey, IReadOnlyList<PlannedRow> rows, CancellationToken token) => new Suspects(db, listKey).MarkAsync(rows, token);

    public override async Task<IReadOnlyList<Measured>> MeasureAsync(DashboardDb db, KpiCalculator calculator, IReadOnlyList<(int Year, string? Receiver)> places, CancellationToken token)
    {
        List<Measured> measured = [];
        foreach (var (year, receiver) in places)
            foreach (var code in Sums)
            {
                var question = new KpiQuestion { Code = code }.Year(year);
                measured.Add(new Measured(code, year, receiver, (await calculator.AnswerInAsync(db, receiver is null ? question : question.Where("node", receiver), token)).Total.Value));
            }

        return measured;
    }

    protected override IQueryable<Visit> Rows(DashboardDb db) => db.Visits;

    protected override IQueryable<Visit> RowsToCount(DashboardDb db) => db.VisitsToCount;

    protected override IQueryable<Visit> RowsToWrite(DashboardDb db) => db.VisitsToWrite;

    protected override Task FillAsync(DashboardDb db, IReadOnlyList<Visit> records, CancellationToken token) => VisitReader.FillAsync(db, records, withNotes: true, token);
}
