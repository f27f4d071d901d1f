using CsCheck;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Kpis;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Imports;

/// <summary>On any state: an import that is undone leaves every figure as it was before, and every instant as it was at that instant.</summary>
public sealed class UndoLawTests
{
    private static readonly string[] Delegations = ["Bergen", "Oslo", "Osaka", "Nairobi"];

    private static readonly Gen<string> Cells =
        from start in Gen.Int[0, 400]
        from node in Gen.OneOf("Väst", "Syd", "Mitt", "Kansliet")
        from others in Gen.OneOf("", "Väst", "Syd, Mitt")
        from delegation in Gen.OneOf(Delegations)
        from countries in Gen.OneOf("Norge", "Danmark, Norge", "Sverige", "Somaliland")
        from people in Gen.OneOf("12", "ca 30", "", "7")
        from format in Gen.OneOf("Fysiskt", "Digitalt", "")
        from companies in Gen.OneOf("", "559990-1013", "559990-1013, 559994-5150")
        from status in Gen.OneOf("Genomfört", "Genomfört", "Inställt")
        select Lists.Row("#", new DateOnly(2025, 1, 15).AddDays(start).ToString("yyyy-MM-dd"), "", node, others, delegation, countries, people, format, companies: companies, status: status);

    [Theory, BothEngines]
    public Task Undoing_gives_back_what_was_before_and_keeps_what_was_shown(Engine engine)
    {
        var states = from steps in History.Of(2, 8)
                     from first in Cells.Array[1, 5]
                     from second in Cells.Array[1, 7]
                     select (steps, first, second);
        return states.SampleAsync(async state =>
        {
            await using var database = await TestDb.CreateAsync(engine);
            var play = new HistoryPlay(database);
            foreach (var step in state.steps) await play.PlayAsync(step);
            await database.ImportAsync(A.Coordinator(), await ListAsync(state.first));
            database.Clock.Advance(TimeSpan.FromHours(1));
            var before = await AnswersAsync(database, null);
            if ((await database.ImportAsync(A.Coordinator(), await ListAsync(state.second))).BatchId is not { } batch) return;
            database.Clock.Advance(TimeSpan.FromHours(1));
            var (imported, at) = (await AnswersAsync(database, null), database.Clock.GetUtcNow().UtcDateTime);
            database.Clock.Advance(TimeSpan.FromHours(1));

            var undo = database.Get<UndoActions>();
            var plan = await undo.PreviewAsync(A.Administrator(), batch);
            Assert.Equal(imported, await AnswersAsync(database, null));
            await undo.UndoAsync(A.Administrator(), plan);

            Assert.Equal(before, await AnswersAsync(database, null));
            Assert.Equal(imported, await AnswersAsync(database, at));
            foreach (var figure in plan.Figures.Where(figure => figure.Receiver is null))
                Assert.Equal(figure.After, (await database.Get<KpiCalculator>().AnswerAsync(A.Reader(), new KpiQuestion { Code = figure.Measure }.Year(figure.Year))).Total.Value);
            Assert.Empty(await database.Get<HistoryCheck>().FindAsync());
            Assert.Empty(await database.Get<VisitCheck>().FindAsync());

            await database.ImportAsync(A.Coordinator(), await ListAsync(state.second));
            Assert.Equal(imported, await AnswersAsync(database, null));
        }, iter: 4, threads: 1);
    }

    private static Task<ImportFile> ListAsync(string[] rows) => Lists.OfAsync([.. rows.Select((row, index) => $"{index + 1}{row[1..]}")]);

    private static async Task<List<string>> AnswersAsync(TestDb database, DateTime? asOf)
    {
        List<string> answers = [];
        foreach (var code in KpiCatalogue.All.Select(kpi => kpi.Sheet.Code))
            foreach (var by in (string[])["node", "county"])
            {
                var answer = await database.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = code, By = [by], AsOf = asOf });
                answers.Add($"{code} {by} {answer.Total} {string.Join(" | ", answer.Observations.Select(one => $"{one.Keys[0]} {one.Cell}"))} {string.Join(" | ", answer.LeftOut.Where(one => one.Reason != "withdrawn"))}");
            }

        return answers;
    }
}
