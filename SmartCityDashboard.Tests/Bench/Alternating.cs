using System.Diagnostics;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>Milliseconds of one side: the median of the wall clock, and the mean of what the processor worked.</summary>
internal sealed record Side(double Median, double Cpu);

/// <summary>Two ways to do the same, measured in turn: A, B, A, B … so that a busy moment of the machine meets both.</summary>
internal static class Alternating
{
    private const int MostWarmUps = 40;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public static async Task<(Side Ours, Side Baseline)> MeasureAsync(int rounds, Func<Task> ours, Func<Task> baseline, Func<Task>? before = null)
    {
        var warm = 0;
        var (a, b) = (new List<(double Wall, double Cpu)>(), new List<(double Wall, double Cpu)>());
        // The code is warm on both sides before anything counts: some rounds where they are short, one where they are long.
        for (var start = Stopwatch.GetTimestamp(); warm < MostWarmUps && (warm == 0 || Stopwatch.GetElapsedTime(start) < WarmUp); warm++)
        {
            if (before is not null) await before();
            await ours();
            await baseline();
        }

        for (var round = 0; round < rounds; round++)
        {
            if (before is not null) await before();
            var first = await OnceAsync(ours);
            var second = await OnceAsync(baseline);
            a.Add(first);
            b.Add(second);
        }

        return (Of(a), Of(b));
    }

    public static Task<Side> AloneAsync(int rounds, Func<Task> ours) => AloneAsync(rounds, ours, () => Task.CompletedTask);

    private static async Task<Side> AloneAsync(int rounds, Func<Task> ours, Func<Task> nothing) => (await MeasureAsync(rounds, ours, nothing)).Ours;

    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
    }

    private static Side Of(List<(double Wall, double Cpu)> times) => new(Median(times.Select(one => one.Wall)), times.Average(one => one.Cpu));

    public static async Task<(double Wall, double Cpu)> OnceAsync(Func<Task> work)
    {
        var (cpu, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        await work();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
    }
}
