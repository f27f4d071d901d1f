using System.Globalization;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>Prints each result as it comes, as a row of the table in docs/performance.md.</summary>
internal sealed class BenchReport(TextWriter output)
{
    public void Begin() => output.WriteLine("| goal | what | size | ours ms | baseline ms | ratio | cpu ratio | goal is | met |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");

    public void Ratio(string id, string what, string size, Side ours, Side baseline, double goal)
    {
        var ratio = ours.Median / baseline.Median;
        Row(id, what, size, Text(ours.Median), Text(baseline.Median), Text(ratio), Text(ours.Cpu / baseline.Cpu), $"≤ {Text(goal)} ×", ratio <= goal);
    }

    /// <summary>A goal in milliseconds, that needs no other side.</summary>
    public void Limit(string id, string what, string size, Side ours, double goal) =>
        Row(id, what, size, Text(ours.Median), "", "", "", $"≤ {Text(goal)} ms", ours.Median <= goal);

    public void Fact(string id, string what, string size, string value, bool met) => Row(id, what, size, value, "", "", "", "", met);

    private void Row(string id, string what, string size, string ours, string baseline, string ratio, string cpu, string goal, bool met) =>
        output.WriteLine($"| {id} | {what} | {size} | {ours} | {baseline} | {ratio} | {cpu} | {goal} | {(met ? "yes" : "**no**")} |");

    private static string Text(double number) => number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
