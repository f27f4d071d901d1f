namespace SmartCityDashboard.App.Records;

/// <summary>
/// First and last day of a form. The end follows the start: the same day at first, then as many days as somebody chose. It is reckoned from the days
/// before the start began to be typed, since a half-typed start may read as another day, or as none.
/// </summary>
/// <param name="start">As the form was opened; the default date means not filled in.</param>
/// <param name="longest">Days between first and last at most.</param>
internal sealed class DayPair(DateOnly start, DateOnly end, int longest)
{
    private (DateOnly Start, DateOnly End) known = (start, end);

    public static DateOnly? Optional(DateOnly day) => day == default ? null : day;

    /// <summary>The end that goes with a start while it is typed.</summary>
    public DateOnly EndFor(DateOnly? start) => (start, known) switch
    {
        ({ } first, { End: var end }) when end == default => first,
        ({ } first, { Start: var before, End: var end }) when before != default => first.AddDays(Math.Clamp(end.DayNumber - before.DayNumber, 0, longest)),
        _ => known.End,
    };

    /// <summary>The days stand: the start was left, or an end was chosen.</summary>
    public void Settle(DateOnly start, DateOnly end) => known = (start, end);
}
