using System.Globalization;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Machine;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>Measures the goals that were asked for, one after the other, each against its baseline in the same run.</summary>
internal static class BenchRun
{
    public static async Task<int> StartAsync(string[] words)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        BenchOptions options;
        try
        {
            options = BenchOptions.Read(words);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            await Console.Error.WriteLineAsync(BenchOptions.Usage);
            return 2;
        }

        await RunAsync(options, Console.Out);
        if (options.Engine is Engine.PostgreSql) await PostgreSqlServer.StopSharedAsync();
        return 0;
    }

    private static async Task RunAsync(BenchOptions options, TextWriter output)
    {
        var report = new BenchReport(output);
        foreach (var visits in options.Visits)
        {
            await using var data = await BenchData.OpenAsync(options, visits, output);
            report.Begin();
            if (options.Wants("P1") || options.Wants("P2")) await OverviewBench.RunAsync(data, options, report);
            if (options.Wants("P3")) await ListBench.RunAsync(data, options, report);
            if (options.Wants("P4") || options.Wants("P5") || options.Wants("LIVE")) await PageBench.RunAsync(data, options, report);
            if (options.Wants("P8")) await SaveBench.RunAsync(data, options, report);
            if (options.Names("P11")) await ImportBench.RunAsync(data, report);
        }
    }
}
