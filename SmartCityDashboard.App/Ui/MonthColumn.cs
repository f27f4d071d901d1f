namespace SmartCityDashboard.App.Ui;

/// <summary>One month of a chart. Null means not known, such as a month that has not been yet; zero is drawn as nothing and written as 0.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Value">This year.</param>
/// <param name="Before">The same month a year earlier.</param>
/// <param name="Href">The rows behind <paramref name="Value"/>.</param>
public sealed record MonthColumn(DateOnly Month, decimal? Value, decimal? Before, string? Href = null)
{
    /// <summary>How <see cref="Value"/> is written, where it is more than a whole number: a share, an estimate, or which kind of empty.</summary>
    public Figure? Shown { get; init; }

    public Figure? ShownBefore { get; init; }

    /// <summary>Visits were digital on purpose; a reader must not take these years for a fall.</summary>
    public bool IsDigitalOnPurpose => Month.Year is 2020 or 2021;

    public bool IsJuly => Month.Month == 7;
}
