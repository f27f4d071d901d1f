namespace SmartCityDashboard.Tests.Bench;

/// <summary>Runs the tests; with the word “bench” first the measurements, which are no part of a test run.</summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args) => args switch
    {
        ["bench", .. var rest] => await BenchRun.StartAsync(rest),
        _ when args.Contains("-automated") || args.Contains("@@") => await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
        _ => await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
    };
}
