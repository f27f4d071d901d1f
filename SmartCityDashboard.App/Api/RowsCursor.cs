using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;

namespace SmartCityDashboard.App.Api;

/// <summary>Where two lists, read one after the other, go on: in which of them, and where in it.</summary>
/// <param name="Within">Null at the start of that list.</param>
internal sealed record RowsCursor(bool LeftOut, string? Within)
{
    private const char InCounted = 'c';
    private const char InLeftOut = 'l';

    public static string FirstLeftOut { get; } = InLeftOut.ToString();

    public static string Counted(string within) => InCounted + within;

    public static string AfterLeftOut(string within) => InLeftOut + within;

    /// <exception cref="RuleBroken">When it is none of ours.</exception>
    public static RowsCursor Read(string? text) => text switch
    {
        null => new(false, null),
        [InCounted, .. { Length: > 0 } within] => new(false, within),
        [InLeftOut, .. var within] => new(true, within.Length > 0 ? within : null),
        _ => throw new RuleBroken("cursor", KpiTexts.BrokenCursor),
    };
}
