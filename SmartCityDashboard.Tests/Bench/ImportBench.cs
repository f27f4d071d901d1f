using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>P11: a list of 50 000 visits shown and saved, against bare inserts of as many visits in one transaction.</summary>
internal static class ImportBench
{
    private const int Rows = 50_000;

    public static async Task RunAsync(BenchData from, BenchReport report)
    {
        await using var data = await from.CopyAsync();
        var (imports, lead) = (new ImportActions(data.Storage), A.NodeLead("vast"));
        var first = await new VisitActions(data.Storage).RegisterAsync(lead, A.Visit());
        await using var connection = await data.ConnectAsync();
        await using var raw = await RawVisit.LikeAsync(connection, first.Id);
        var request = (await Lists.OfAsync([.. Written()])).Request();
        ImportPlan? plan = null;
        var preview = await OnceAsync(async () => plan = await imports.PreviewAsync(lead, request));
        var insert = await OnceAsync(() => raw.InsertAsync(Rows));
        var save = await OnceAsync(() => imports.SaveAsync(lead, request, plan!));
        if (plan!.Totals.Records != Rows) throw new InvalidOperationException($"{plan.Totals.Records} of {Rows} rows are good");
        report.Ratio("P11", $"{Rows} rows, preview / bare inserts", data.Size, preview, insert, 5);
        report.Ratio("P11", $"{Rows} rows, save / bare inserts", data.Size, save, insert, 10);
    }

    /// <summary>Delegations as many as the rows, so that none is suspected to be another.</summary>
    private static IEnumerable<string> Written()
    {
        var day = TimeProvider.System.Today().AddDays(-2000);
        for (var row = 0; row < Rows; row++) yield return Lists.Row($"L{row}", $"{day.AddDays(row % 1900):yyyy-MM-dd}", delegation: $"Delegation nummer {row}", countries: row % 3 == 0 ? "Norge, Danmark" : "Norge");
    }

    private static async Task<Side> OnceAsync(Func<Task> work)
    {
        var (wall, cpu) = await Alternating.OnceAsync(work);
        return new Side(wall, cpu);
    }
}
