using System.Diagnostics;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>P8: saves through the actions, with rights, rules, version and history, against bare inserts of the same rows; and sixteen people saving at once.</summary>
internal static class SaveBench
{
    private const int Saves = 200;
    private const int Writers = 16;
    private const int SavesEach = 25;

    public static async Task RunAsync(BenchData from, BenchOptions options, BenchReport report)
    {
        await using var data = await from.CopyAsync();
        var actions = new VisitActions(data.Storage);
        var lead = A.NodeLead("vast");
        var first = await actions.RegisterAsync(lead, Details());
        await using var connection = await data.ConnectAsync();
        await using var raw = await RawVisit.LikeAsync(connection, first.Id);

        var (register, insert) = await Alternating.MeasureAsync(Saves, () => actions.RegisterAsync(lead, Details()), raw.InsertAsync);
        report.Ratio("P8", "register a visit / bare inserts", data.Size, register, insert, 3);

        // As a form does it: opened with what is stored, one field changed.
        var opened = VisitCopy.Whole((await new VisitQueries(data.Storage).ViewAsync(lead, first.Reference)).Visit);
        var version = first.Version;
        var (change, replace) = await Alternating.MeasureAsync(
            Saves,
            async () =>
            {
                var details = VisitCopy.Whole(opened);
                details.Participants = 10 + version;
                version = (await actions.ChangeAsync(lead, first.Reference, version, opened, details)).Version;
            },
            raw.ReplaceAsync);
        report.Ratio("P8", "change a visit / bare insert and update", data.Size, change, replace, 3);
        await AtOnceAsync(data, actions, report);
    }

    private static async Task AtOnceAsync(BenchData data, VisitActions actions, BenchReport report)
    {
        var before = await new VisitQueries(data.Storage).CountAsync(A.Evaluator(), new VisitFilter());
        var start = Stopwatch.GetTimestamp();
        var receipts = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            List<string> references = [];
            for (var save = 0; save < SavesEach; save++) references.Add((await actions.RegisterAsync(A.NodeLead("vast"), Details())).Reference);
            return references;
        })));
        var each = Stopwatch.GetElapsedTime(start).TotalMilliseconds / (Writers * SavesEach);
        var stored = await new VisitQueries(data.Storage).CountAsync(A.Evaluator(), new VisitFilter()) - before;
        var distinct = receipts.SelectMany(one => one).Distinct().Count();
        report.Fact("P8", $"{Writers} writers at once: {stored} of {Writers * SavesEach} saves stored, {distinct} references, ms each", data.Size, $"{each:0.00}", stored == Writers * SavesEach && distinct == stored);
    }

    private static VisitDetails Details() => A.Visit(change: visit =>
    {
        visit.Participants = 10;
        visit.Countries = ["JP", "KR"];
        visit.Themes = ["mobility", "digitalisation"];
        visit.Goals = ["11", "13"];
        visit.Companies = [new("5560360793", null)];
        visit.Stops = [new StopDetails { Receiver = "vast", Town = "Göteborg", County = "14" }];
        visit.Notes = "Vill återkomma.";
    });
}
