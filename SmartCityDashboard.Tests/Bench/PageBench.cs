using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Bench.Blank;
using SmartCityDashboard.Tests.Bench.Wire;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>P4 and P5: the overview opened and the list navigated to, against a blank MudBlazor site in the same process.</summary>
internal static class PageBench
{
    private const int Opens = 25;
    private const int Walks = 60;
    private const int Saves = 7;

    public static async Task RunAsync(BenchData from, BenchOptions options, BenchReport report)
    {
        await using var data = await from.CopyAsync();
        await using var site = TestSite.Start(_ => SiteSettings.For(data.Options));
        await using var blank = await BlankSite.StartAsync();
        await using var reader = new BlazorUser(site.Address);
        await using var visitor = new BlazorUser(blank.Address);
        await reader.SignInAsync("coordinator");
        if (options.Wants("P4")) await OpenAsync(data, site, reader, visitor, report);
        if (options.Wants("P5")) await WalkAsync(data, reader, visitor, report);
        if (options.Wants("LIVE")) await FollowAsync(data, site, reader, report);
    }

    /// <summary>Each time after a save, so that nothing is remembered; then once more as it is.</summary>
    private static async Task OpenAsync(BenchData data, TestSite site, BlazorUser reader, BlazorUser visitor, BenchReport report)
    {
        await using var connection = await data.ConnectAsync();
        var sql = new OverviewSql(connection, data.IsSqlite, TimeProvider.System.Today());
        var actions = new VisitActions(site.Services.GetRequiredService<DashboardStorage>());
        List<(double, double)> cold = [], again = [], empty = [];
        List<double> asked = [];
        for (var round = -5; round < Opens; round++)
        {
            await actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
            var opened = (await reader.OpenAsync("/"), await visitor.OpenAsync("/blank"), (await Alternating.OnceAsync(() => sql.AskAsync())).Wall, await reader.OpenAsync("/"));
            if (round < 0) continue;
            cold.Add(opened.Item1);
            empty.Add(opened.Item2);
            asked.Add(opened.Item3);
            again.Add(opened.Item4);
        }

        Side Of(List<(double First, double Live)> times, Func<(double First, double Live), double> which, double more = 0) => new(Alternating.Median(times.Select(which)) + more, double.NaN);
        var byHand = Alternating.Median(asked);
        report.Ratio("P4", "/ first byte after a save / blank + SQL by hand", data.Size, Of(cold, one => one.First), Of(empty, one => one.First, byHand), 1.5);
        report.Ratio("P4", "/ interactive after a save / blank + SQL by hand", data.Size, Of(cold, one => one.Live), Of(empty, one => one.Live, byHand), 1.5);
        report.Ratio("P4", "/ first byte, nothing changed / blank + SQL by hand", data.Size, Of(again, one => one.First), Of(empty, one => one.First, byHand), 1.5);
        report.Ratio("P4", "/ interactive, nothing changed / blank + SQL by hand", data.Size, Of(again, one => one.Live), Of(empty, one => one.Live, byHand), 1.5);
    }

    /// <summary>From a save of one to the open overview of another; each time with rest before, as when somebody saves now and then.</summary>
    private static async Task FollowAsync(BenchData data, TestSite site, BlazorUser reader, BenchReport report)
    {
        var actions = new VisitActions(site.Services.GetRequiredService<DashboardStorage>());
        await reader.OpenAsync("/");
        List<double> shown = [];
        for (var round = 0; round < Saves; round++)
        {
            await Task.Delay(TimeSpan.FromSeconds(3));
            // Nothing else is drawn while the page rests.
            var seen = reader.SeesAsync("");
            var start = Stopwatch.GetTimestamp();
            await actions.RegisterAsync(A.NodeLead("vast"), A.Visit(start: $"{TimeProvider.System.Today():yyyy-MM-dd}"));
            await seen;
            shown.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        report.Limit("LIVE", "a save of one shown in the open overview of another", data.Size, new Side(Alternating.Median(shown), double.NaN), 2000);
        report.Limit("LIVE", "the slowest of them", data.Size, new Side(shown.Max(), double.NaN), 2000);
    }

    private static async Task WalkAsync(BenchData data, BlazorUser reader, BlazorUser visitor, BenchReport report)
    {
        await reader.OpenAsync("/visits");
        await visitor.OpenAsync("/blank/table");
        var shown = ListTexts.Showing.With(VisitQueries.PageSize, await new VisitQueries(data.Storage).CountAsync(A.Evaluator(), new VisitFilter())).Sv;
        var (list, table) = await Alternating.MeasureAsync(
            Walks,
            () => reader.GoAsync("/visits", shown),
            () => visitor.GoAsync("/blank/table", "Rad 25"),
            async () =>
            {
                await reader.GoAsync("/about", "SmartCityDashboard");
                await visitor.GoAsync("/blank", "Ingenting visas");
            });
        report.Ratio("P5", "to /visits, 50 rows / blank to a MudTable of 25", data.Size, list, table, 1);
    }
}
