using System.Globalization;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Records;

/// <summary>How days and numbers of people look in a line, whatever the record is.</summary>
internal static class RecordFigures
{
    public static Figure Participants(int? number, ParticipantsKind kind) =>
        number is { } known ? Figure.Count(known) with { IsEstimated = kind == ParticipantsKind.Estimated } : Figure.Missing;

    /// <summary>2026-11-24, and the end as short as it can be said: 2026-11-24 – 26, 2026-11-30 – 12-02.</summary>
    public static string Days(DateOnly start, DateOnly end)
    {
        var first = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (end == start) return first;
        var form = end.Year != start.Year ? "yyyy-MM-dd" : end.Month != start.Month ? "MM-dd" : "dd";
        return $"{first}\u00a0–\u00a0{end.ToString(form, CultureInfo.InvariantCulture)}";
    }
}
