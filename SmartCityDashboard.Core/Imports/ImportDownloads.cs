using System.Globalization;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Imports;

/// <summary>Files for those who import: an empty list to fill in, and the rows to correct.</summary>
public static class ImportDownloads
{
    public static Task TemplateAsync(Stream to, ImportKind kind, bool asText, CultureInfo culture, CancellationToken token = default) => asText
        ? ImportTemplate.WriteTextAsync(to, ImportTexts.TemplateName(kind), ImportColumns.Of(kind).All, culture, token)
        : ImportTemplate.WriteAsync(to, ImportTexts.TemplateName(kind), ImportColumns.Of(kind).All, culture, token);

    /// <summary>The rows that were not imported, as a workbook with their reasons in front.</summary>
    public static Task RejectedAsync(Stream to, ImportFile file, ImportPlan plan, CultureInfo culture, CancellationToken token = default) =>
        RejectedRows.WriteAsync(to, file.Sheet, plan.Rows.Where(row => row.Kind == RowKind.Error).Select(row => (row.Row, Reasons(row, culture))), culture, token);

    private static string Reasons(PlannedRow row, CultureInfo culture) =>
        string.Join(" ", row.Problems.Select(problem => $"{problem.Cell} {problem.Heading}".Trim() is { Length: > 0 } place ? $"{place}: {problem.Reason.In(culture)}" : problem.Reason.In(culture)));
}
