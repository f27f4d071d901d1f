using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace SmartCityDashboard.App.Ui;

/// <summary>Months side by side: this year in front, the year before behind it, and the same numbers as a table.</summary>
public sealed partial class MonthColumns
{
    private const double Width = 720, Height = 252, Margin = 48, Top = 12, Bottom = 218;

    private readonly string _hatch = Ids.Next("hatch");

    [Parameter, EditorRequired] public required IReadOnlyList<MonthColumn> Columns { get; set; }

    /// <summary>What the chart says, written from its numbers; it names the picture for a screen reader.</summary>
    [Parameter, EditorRequired] public required string Sentence { get; set; }

    [Parameter, EditorRequired] public required string NowName { get; set; }

    /// <summary>Null when nothing is compared with.</summary>
    [Parameter] public string? BeforeName { get; set; }

    private ChartScale Scale { get; set; }

    private double Slot => (Width - Margin) / Math.Max(1, Columns.Count);

    private double Thick => Math.Min(22, Slot * 0.42);

    protected override void OnParametersSet() =>
        Scale = ChartScale.For(Columns.SelectMany(column => new[] { column.Value ?? 0, BeforeName is null ? 0 : column.Before ?? 0 }).DefaultIfEmpty().Max());

    private double Left(int index) => Margin + (index * Slot);

    private double Middle(int index) => Left(index) + (Slot / 2);

    private double Y(decimal value) => Bottom - ((Bottom - Top) * (double)(value / Scale.Top));

    // A column with rounded shoulders that stands flat on the axis.
    private string Bar(double left, decimal value)
    {
        var (top, right) = (Y(value), left + Thick);
        var round = Math.Min(2, Bottom - top);
        return $"M{X(left)},{X(Bottom)} V{X(top + round)} Q{X(left)},{X(top)} {X(left + round)},{X(top)} H{X(right - round)} Q{X(right)},{X(top)} {X(right)},{X(top + round)} V{X(Bottom)} Z";
    }

    // Up to a year and a bit every month is named; beyond that January carries the year.
    private bool IsNamed(MonthColumn column) => Columns.Count <= 14 || column.Month.Month == 1;

    private string ShortName(MonthColumn column) => Columns.Count > 14
        ? column.Month.Year.ToString(CultureInfo.InvariantCulture)
        : CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(column.Month.Month)[..3];

    private string LongName(MonthColumn column) =>
        CultureInfo.CurrentUICulture.DateTimeFormat.GetMonthName(column.Month.Month) + (Columns.Count > 12 ? column.Month.ToString(" yyyy", CultureInfo.InvariantCulture) : "");

    private string Said(MonthColumn column, string year, Figure value) => $"{LongName(column)} {year}: {value}";

    private static Figure Now(MonthColumn column) => column.Shown ?? Shown(column.Value);

    private static Figure Earlier(MonthColumn column) => column.ShownBefore ?? Shown(column.Before);

    private static Figure Shown(decimal? value) => value is { } known ? Figure.Number(known, 0) : Figure.NotDue;

    private static string X(double value) => Svg.Number(value);
}
