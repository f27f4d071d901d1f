using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>How the values of a visit look in a line.</summary>
internal static class RowFigures
{
    private static readonly Text Persons = new("deltagare", "participants");
    private static readonly Text Person = new("deltagare", "participant");

    public static Figure Participants(VisitRow row) => RecordFigures.Participants(row.Participants, row.ParticipantsKind);

    public static Text People(VisitRow row) => row.Participants == 1 ? Person : Persons;

    public static string Days(VisitRow row) => RecordFigures.Days(row.StartOn, row.EndOn);

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
