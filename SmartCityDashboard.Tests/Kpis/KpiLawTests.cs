using CsCheck;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Kpis;

/// <summary>What holds for every KPI, whatever was registered and whatever is asked.</summary>
public sealed class KpiLawTests
{
    private const int Histories = 6;

    /// <summary>Groups of one answer that are asked for again, one by one.</summary>
    private const int MostGroups = 6;

    [Theory, BothEngines]
    public Task A_value_is_the_measure_of_its_rows(Engine engine) => HoldsAsync(engine, async (db, question) =>
    {
        var total = (await AskAsync(db, question)).Total;
        var rows = await RowsAsync(db, question, counted: true);

        var known = rows.Where(row => row.Value is not null).ToList();
        (decimal? Value, int N) made = KpiCatalogue.Of(question.Code).MeasureOf(question.Measure).Kind switch
        {
            MeasureKind.Sum => (known.Count == 0 && rows.Count > 0 ? null : known.Sum(row => row.Value), known.Count),
            MeasureKind.Distinct => (rows.Select(row => row.Thing).Distinct().Count(), rows.Count),
            MeasureKind.Median => (known.Count == 0 ? null : MedianOf(known), known.Count),
            MeasureKind.Share => (known.Count < KpiCalculator.SmallestShareBase ? null : Math.Round(100m * known.Sum(row => row.Value!.Value) / known.Count, 1), known.Count),
            _ => (rows.Count, rows.Count),
        };
        Assert.Equal((made.Value, made.N, rows.Count - made.N), (total.Value, total.N, total.Unknown));
    });

    [Theory, BothEngines]
    public Task Rows_counted_and_rows_left_out_are_disjoint_and_together_the_candidates(Engine engine) => HoldsAsync(engine, async (db, question) =>
    {
        var counted = await RowsAsync(db, question, counted: true);
        var leftOut = await RowsAsync(db, question, counted: false);
        await using var storage = await db.Storage.OpenAsync(A.Evaluator());
        var candidates = await KpiPlan.For(question).Candidates(storage).Select(fact => new { fact.Reference, fact.Thing }).ToListAsync();

        Assert.Equal(
            candidates.Select(fact => $"{fact.Reference} {fact.Thing}").Order(StringComparer.Ordinal),
            counted.Concat(leftOut).Select(row => $"{row.Reference} {row.Thing}").Order(StringComparer.Ordinal));
        Assert.Empty(counted.Select(row => (row.Reference, row.Thing)).Intersect(leftOut.Select(row => (row.Reference, row.Thing))));
        Assert.Equal(
            (await AskAsync(db, question)).LeftOut.OrderBy(one => one.Reason, StringComparer.Ordinal),
            leftOut.GroupBy(row => row.Reason!).Select(group => new LeftOut(group.Key, group.Count())).OrderBy(one => one.Reason, StringComparer.Ordinal));
    });

    [Theory, BothEngines]
    public Task A_group_is_what_its_filter_gives_and_the_parts_overlap_only_where_things_are_shared(Engine engine) => HoldsAsync(engine, async (db, question) =>
    {
        // Grouping by a dimension and filtering by it too shows more keys than were asked for, of visits that have several.
        question = question with { By = [.. question.By.Where(name => !question.Filters.ContainsKey(name))] };
        var answer = await AskAsync(db, question);
        foreach (var cell in answer.Observations.Where(cell => cell.Cell.Status != CellStatus.NotDue).Take(MostGroups))
        {
            var asked = question.By.Zip(cell.Keys).Aggregate(question with { By = [] }, (narrowed, key) => narrowed.Where(key.First, key.Second ?? KpiDimension.MissingKey));
            Assert.Equal(Figures((await AskAsync(db, asked)).Total), Figures(cell.Cell));
        }

        if (question.By.Count == 0 || answer.Measure.Kind is MeasureKind.Share or MeasureKind.Median) return;
        var shares = question.By.Any(name => KpiDimensions.Of(name).Shares) || answer.Measure.Kind == MeasureKind.Distinct;
        Assert.True(shares ? answer.SumOfParts >= (answer.Total.Value ?? 0) : answer.SumOfParts == (answer.Total.Value ?? 0), $"{answer.SumOfParts} of {answer.Total.Value}");
    });

    [Theory, BothEngines]
    public Task An_answer_as_of_an_instant_is_the_same_after_any_later_change(Engine engine) => SampleAsync(
        Gen.Select(History.Of(9, 12), RandomQuestion.Of("K01", "K02", "K03", "K06", "K08", "K09", "K15").Array[2]),
        async (steps, questions) =>
        {
            await using var db = await TestDb.CreateAsync(engine);
            var play = new HistoryPlay(db);
            List<KpiAnswer> remembered = [];
            foreach (var (place, step) in steps.Index())
            {
                await play.PlayAsync(step);
                if (place % 5 != 3) continue;
                // Changes under a clock that stands still lie some microseconds ahead of it.
                db.Clock.Advance(TimeSpan.FromMilliseconds(1));
                foreach (var question in questions)
                {
                    var then = await AskAsync(db, question with { AsOf = db.Clock.GetUtcNow().UtcDateTime });
                    AssertSame(await AskAsync(db, question), then);
                    remembered.Add(then);
                }
            }

            foreach (var then in remembered) AssertSame(then, await AskAsync(db, then.Question));
        });

    /// <summary>One history, several questions.</summary>
    private static Task HoldsAsync(Engine engine, Func<TestDb, KpiQuestion, Task> law) => SampleAsync(
        Gen.Select(History.Of(6, 14), RandomQuestion.Of().Array[3]),
        async (steps, questions) =>
        {
            await using var db = await TestDb.CreateAsync(engine);
            var play = new HistoryPlay(db);
            foreach (var step in steps) await play.PlayAsync(step);
            foreach (var question in questions) await law(db, question);
        });

    private static Task SampleAsync(Gen<(Step[], KpiQuestion[])> cases, Func<Step[], KpiQuestion[], Task> law) =>
        cases.SampleAsync(law, iter: Histories, threads: 1, print: one => $"{string.Join('\n', one.Item1.AsEnumerable())}\n{string.Join('\n', one.Item2.Select(question => $"{question.Code}?{string.Join('&', question.Parameters())}"))}");

    // A calculator of its own each time: one that remembers would only repeat itself.
    private static Task<KpiAnswer> AskAsync(TestDb db, KpiQuestion question) => new KpiCalculator(db.Storage).AnswerAsync(A.Evaluator(), question);

    private static async Task<IReadOnlyList<ProofRow>> RowsAsync(TestDb db, KpiQuestion question, bool counted)
    {
        List<ProofRow> rows = [];
        string? next = null;
        do
        {
            var page = counted ? await db.Get<KpiProof>().CountedAsync(A.Evaluator(), question, next, 5) : await db.Get<KpiProof>().LeftOutAsync(A.Evaluator(), question, next, 5);
            rows.AddRange(page.Rows);
            next = page.Next;
        }
        while (next is not null);
        return rows;
    }

    private static decimal MedianOf(List<ProofRow> known)
    {
        var values = known.Select(row => (decimal)row.Value!.Value).Order().ToList();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }

    private static (decimal?, long?, long?, long, long) Figures(KpiCell cell) => (cell.Value, cell.Numerator, cell.Denominator, cell.N, cell.Unknown);

    private static void AssertSame(KpiAnswer expected, KpiAnswer actual)
    {
        Assert.Equal(expected.Total, actual.Total);
        Assert.Equal(expected.LeftOut, actual.LeftOut);
        Assert.Equal(expected.Observations.Select(one => (string.Join('|', one.Keys), one.Cell)), actual.Observations.Select(one => (string.Join('|', one.Keys), one.Cell)));
    }
}
