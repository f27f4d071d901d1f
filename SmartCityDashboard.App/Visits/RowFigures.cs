using System.Globalization;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>How the values of a visit look in a line.</summary>
internal static class RowFigures
{
    private static readonly Text Persons = new("deltagare", "participants");
    private static readonly Text Person = new("deltagare", "participant");

    public static Figure Participants(VisitRow row) => Participants(row.Participants, row.ParticipantsKind);

    public static Figure Participants(int? number, ParticipantsKind kind) =>
        number is { } known ? Figure.Count(known) with { IsEstimated = kind == ParticipantsKind.Estimated } : Figure.Missing;

    public static Text People(VisitRow row) => row.Participants == 1 ? Person : Persons;

    public static string Days(VisitRow row) => Days(row.StartOn, row.EndOn);

    /// <summary>2026-11-24, and the end as short as it can be said: 2026-11-24 – 26, 2026-11-30 – 12-02.</summary>
    public static string Days(DateOnly start, DateOnly end)
    {
        var first = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (end == start) return first;
        var form = end.Year != start.Year ? "yyyy-MM-dd" : end.Month != start.Month ? "MM-dd" : "dd";
        return $"{first}\u00a0–\u00a0{end.ToString(form, CultureInfo.InvariantCulture)}";
    }

    /// <summary>What is past its end and still confirmed needs a person's answer.</summary>
    public static Tone Tone(VisitStatus status, bool isOver) => status switch
    {
        VisitStatus.Confirmed when isOver => Ui.Tone.Warning,
        VisitStatus.Held => Ui.Tone.Good,
        VisitStatus.Requested or VisitStatus.UnderAssessment => Ui.Tone.Warning,
        VisitStatus.Assigned or VisitStatus.Confirmed or VisitStatus.Rebooked => Ui.Tone.Info,
        VisitStatus.Declined or VisitStatus.Cancelled => Ui.Tone.Bad,
        _ => Ui.Tone.Neutral,
    };
}
