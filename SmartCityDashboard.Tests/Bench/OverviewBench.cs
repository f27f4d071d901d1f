using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Overview;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>P1 and P2: exactly the questions that the overview asks, with the rights of a coordinator, against the same numbers by hand; now and then.</summary>
internal static class OverviewBench
{
    public static async Task RunAsync(BenchData data, BenchOptions options, BenchReport report)
    {
        var today = TimeProvider.System.Today();
        await using var connection = await data.ConnectAsync();
        var sql = new OverviewSql(connection, data.IsSqlite, today);
        var asked = await AskAsync(data, null);
        var byHand = await sql.AskAsync();
        var ours = (asked.Led.Total.Value, asked.Visitors.Total.Value, asked.Countries.Total.Value, asked.Companies.Total.Value, asked.Waiting!.Suspected);
        if (ours != (byHand.Visits, byHand.Visitors, byHand.Countries, byHand.Companies, byHand.Pairs)) throw new InvalidOperationException($"the overview says {ours}, the SQL by hand {byHand}");

        if (options.Wants("P1"))
        {
            var (cold, baseline) = await Alternating.MeasureAsync(options.Rounds, () => AskAsync(data, null), () => sql.AskAsync());
            report.Ratio("P1", "overview, cold / SQL by hand", data.Size, cold, baseline, 1.2);
            var again = Asking(data);
            report.Limit("P1", "overview, asked again", data.Size, await Alternating.AloneAsync(options.Rounds * 3, () => again(null)), 2);
        }

        if (options.Wants("P2"))
        {
            var (past, present) = await Alternating.MeasureAsync(options.Rounds, () => AskAsync(data, data.Then), () => AskAsync(data, null));
            report.Ratio("P2", "overview as of an instant / now", data.Size, past, present, 3);
            var visits = new VisitQueries(data.Storage);
            report.Limit("P2", "first page of the list as of an instant", data.Size, await Alternating.AloneAsync(options.Rounds, () => visits.ListAsync(A.Coordinator(), new VisitFilter(), null, data.Then)), 100);
        }
    }

    /// <summary>Asks with nothing remembered.</summary>
    public static Task<OverviewData> AskAsync(BenchData data, DateTime? asOf) => Asking(data)(asOf);

    /// <returns>Asks, and remembers from one time to the next as the site does.</returns>
    private static Func<DateTime?, Task<OverviewData>> Asking(BenchData data)
    {
        var (calculator, visits, activities, programme) = (new KpiCalculator(data.Storage), new VisitQueries(data.Storage), new ActivityQueries(data.Storage), new ProgrammeQueries(data.Storage));
        var (duplicates, questions) = (new DuplicateQueries(data.Storage, new ImportedVisits()), new QuestionQueries(data.Storage));
        var period = KpiPeriod.OfYear(TimeProvider.System.Today().Year, TimeProvider.System.Today());
        return asOf =>
        {
            var address = new CurrentAddress(new At(asOf is { } instant ? $"?asOf={instant:yyyy-MM-ddTHH:mm:ss.ffffff}Z" : ""), TimeProvider.System);
            return new OverviewQuestions(calculator, visits, duplicates, activities, questions, programme, A.Coordinator(), period, address).AskAsync(default);
        };
    }

    private sealed class At : NavigationManager
    {
        public At(string query) => Initialize("http://localhost/", "http://localhost/" + query);
    }
}
