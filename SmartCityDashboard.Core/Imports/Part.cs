namespace SmartCityDashboard.Core.Imports;

/// <summary>A step's share of the whole progress.</summary>
internal sealed class Part(IProgress<int> whole, int from, int to) : IProgress<int>
{
    public static Part? Of(IProgress<int>? whole, int from, int to) => whole is null ? null : new Part(whole, from, to);

    public void Report(int value) => whole.Report(from + (Math.Clamp(value, 0, 100) * (to - from) / 100));
}
