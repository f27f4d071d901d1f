using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>The rows that were not accepted, as a workbook to correct and import again: the sheet's own columns and the reason in front.</summary>
public static class RejectedRows
{
    /// <summary>Overlooked when the corrected file comes back.</summary>
    public static readonly Text ReasonHeading = new("Att rätta", "To correct");

    public static Task WriteAsync(Stream to, Sheet sheet, IEnumerable<(SheetRow Row, string Reason)> rejected, CultureInfo culture, CancellationToken token = default)
    {
        // A file that comes back a second time has its old reasons with it.
        var columns = Enumerable.Range(0, sheet.Headings.Count).Where(column => !IsReason(sheet.Headings[column])).ToList();
        return XlsxWriter.WriteAsync(to, [new XlsxSheet(
            ReasonHeading.In(culture),
            [ReasonHeading.In(culture), .. columns.Select(column => sheet.Headings[column])],
            rejected.Select(IReadOnlyList<object?> (pair) => [pair.Reason, .. columns.Select(column => Typed(pair.Row[column]))])) { Widths = [60] }], token);
    }

    internal static bool IsReason(string heading) =>
        HeadingMatcher.Normalise(heading) is var plain && (plain == HeadingMatcher.Normalise(ReasonHeading.Sv) || plain == HeadingMatcher.Normalise(ReasonHeading.En));

    private static object? Typed(SheetCell cell) => cell switch
    {
        { Number: { } number } => number,
        { Date: { } day } when cell.Text.Length == 10 => day,
        _ => cell.Text,
    };
}
