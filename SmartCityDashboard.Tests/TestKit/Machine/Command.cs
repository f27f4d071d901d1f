using System.Diagnostics;

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>Runs a program to its end and gives what it said.</summary>
public static class Command
{
    public sealed record Result(int ExitCode, string Output)
    {
        public string LastLine => Output.TrimEnd().Split('\n')[^1];
    }

    public static async Task<Result> RunAsync(string program, IEnumerable<string> arguments, TimeSpan limit)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        using var timeout = new CancellationTokenSource(limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var errors = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new(-1, $"{program} took longer than {limit.TotalSeconds:0} s and was stopped");
        }
    }

    /// <summary>The first file of one of these names in the folders of PATH, or null.</summary>
    public static string? OnPath(params IEnumerable<string> names) =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
         from name in names
         let file = Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)
         where File.Exists(file)
         select file).FirstOrDefault();
}
