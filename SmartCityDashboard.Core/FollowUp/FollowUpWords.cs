using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>The names of the follow-up's fields and values.</summary>
public static class FollowUpWords
{
    public static readonly Text Action = new("Åtgärd", "Action");
    public static readonly Text Actions = new("Uppföljningsåtgärder", "Follow-up actions");
    public static readonly Text What = new("Löfte", "Promise");
    public static readonly Text ToWhom = new("Till vem", "To whom");
    public static readonly Text Owner = new("Ansvarig", "Owner");
    public static readonly Text DueOn = new("Klart senast", "Due");
    public static readonly Text Inbox = new("Inkorgen hos {0}", "Inbox of {0}");
    public static readonly Text Report = new("Affärsrapport", "Business report");
    public static readonly Text Potential = new("Affärspotential", "Business potential");
    public static readonly Text NextStep = new("Föreslaget nästa steg", "Proposed next step");
    public static readonly Text NoBusinessBecause = new("Ingen affär, därför att", "No business, because");

    private static readonly Dictionary<Enum, Text> Names = new()
    {
        [ActionState.Open] = new("Öppen", "Open"),
        [ActionState.Waiting] = new("Väntar på motparten", "Waiting on the other side"),
        [ActionState.Done] = new("Klar", "Done"),
        [ActionState.HandedOver] = new("Överlämnad", "Handed over"),
        [ActionState.Dropped] = new("Struken", "Dropped"),
        [AgeBand.UpTo30Days] = new("0–30 dagar", "0–30 days"),
        [AgeBand.Days31To90] = new("31–90 dagar", "31–90 days"),
        [AgeBand.From91Days] = new("91 dagar eller mer", "91 days or more"),
        [FollowUp.Potential.None] = new("Ingen", "None"),
        [FollowUp.Potential.Low] = new("Låg", "Low"),
        [FollowUp.Potential.Medium] = new("Medel", "Medium"),
        [FollowUp.Potential.High] = new("Hög", "High"),
        [DecisionOutcome.GoOn] = new("Gå vidare", "Go on"),
        [DecisionOutcome.Park] = new("Vänta", "Park"),
        [DecisionOutcome.Close] = new("Avsluta", "Close"),
        [DecisionOutcome.MoreInformation] = new("Mer underlag behövs", "More information needed"),
        [ReportState.Due] = new("Ska lämnas", "Due"),
        [ReportState.Late] = new("Försenad", "Late"),
        [ReportState.Submitted] = new("Inlämnad", "Submitted"),
        [ReportState.Undecided] = new("Väntar på beslut", "Awaiting decision"),
        [StepKind.AnswerRequest] = new("Svar på förfrågan", "Answer to the request"),
        [StepKind.BusinessReport] = new("Affärsrapport lämnas", "Business report submitted"),
        [StepKind.PromiseKept] = new("Löfte hålls", "Promise kept"),
        [StepKind.CheckIn] = new("Avstämning", "Check-in"),
        [StepStart.Request] = new("förfrågan kom", "receipt of the request"),
        [StepStart.VisitEnd] = new("besökets slut", "the end of the visit"),
        [StepStart.PreviousStep] = new("föregående steg", "the previous step"),
        [StepUnit.CalendarDays] = new("kalenderdagar", "calendar days"),
        [StepUnit.WorkingDays] = new("arbetsdagar", "working days"),
        [StepRole.NodeLead] = new("Nodansvarig", "Node lead"),
        [StepRole.Secretariat] = new("Kansliet", "Secretariat"),
        [StepRole.Coordinator] = new("Samordnaren", "Coordinator"),
        [Gates.CompaniesMet] = new("mötta företag", "companies met"),
        [Gates.RelevanceAssessed] = new("bedömd affärsrelevans", "business relevance assessed"),
        [Gates.ParticipantsKnown] = new("antal deltagare", "number of participants"),
        [Gates.ReportSubmitted] = new("inlämnad affärsrapport", "business report submitted"),
        [Gates.PromiseMade] = new("minst ett löfte", "at least one promise"),
        [ProcessState.Draft] = new("Utkast", "Draft"),
        [ProcessState.Adopted] = new("Antagen", "Adopted"),
    };

    /// <summary>The name of any value of the follow-up's enumerations.</summary>
    public static Text Name(Enum value) => Names.TryGetValue(value, out var name) ? name : Text.Same(value.ToString());

    /// <summary>Several gates in words, with commas.</summary>
    public static Text Name(Gates gates)
    {
        var names = Enum.GetValues<Gates>().Where(gate => gate != Gates.None && gates.HasFlag(gate)).Select(gate => Name((Enum)gate)).ToList();
        return new(string.Join(", ", names.Select(name => name.Sv)), string.Join(", ", names.Select(name => name.En)));
    }
}
