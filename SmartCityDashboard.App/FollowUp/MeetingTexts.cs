using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the page of the business development group's meeting says.</summary>
public static class MeetingTexts
{
    public static readonly Text Title = new("Affärsutvecklingsgruppens möte", "Business development group");
    public static readonly Text NoneWaits = new("Inga affärsrapporter väntar på beslut.", "No business reports await a decision.");
    public static readonly Text OneWaits = new("En affärsrapport väntar på beslut.", "One business report awaits a decision.");
    public static readonly Text SomeWait = new("{0} affärsrapporter väntar på beslut.", "{0} business reports await a decision.");
    public static readonly Text SomeNew = new("{0} {1} av dem har kommit in sedan mötet {2}.", "{0} {1} of them came in since the meeting of {2}.");

    public static readonly Text Meeting = new("Möte", "Meeting");
    public static readonly Text Coming = new("{0} (planerat)", "{0} (planned)");
    public static readonly Text NewMeeting = new("Nytt möte", "New meeting");
    public static readonly Text HeldOn = new("Mötesdag", "Day of the meeting");
    public static readonly Text Note = new("Anteckning, om du vill", "Note, if you like");
    public static readonly Text AddMeeting = new("Lägg till mötet", "Add the meeting");
    public static readonly Text NoMeeting = new("Besluten hör till ett möte. Lägg till mötet först.", "Decisions belong to a meeting. Add the meeting first.");
    public static readonly Text SaidMeeting = new("Mötet {0} är tillagt.", "The meeting of {0} is added.");
    public static readonly Text DecidedAt = new("Beslut antecknas på mötet {0}.", "Decisions are recorded at the meeting of {0}.");
    public static readonly Text ReadOnly = new("Samordnaren antecknar gruppens beslut.", "The coordinator records what the group decides.");

    public static readonly Text Views = new("Visa affärsrapporter", "Show business reports");
    public static readonly Text ToDecide = new("Att besluta", "To decide");
    public static readonly Text Decided = new("Beslutat {0}", "Decided {0}");
    public static readonly Text EmptyToDecide = new("Alla inlämnade affärsrapporter har fått ett beslut. Nya kommer hit när en nod lämnar in.", "All submitted business reports have been decided on. New ones come here when a node submits.");
    public static readonly Text EmptyDecided = new("Inget beslut är antecknat på det här mötet.", "No decision is recorded at this meeting.");
    public static readonly Text Keys = new("Med tangenterna, när rapporten har fokus: 1 gå vidare, 2 vänta, 3 avsluta, 4 mer underlag. Ctrl+Enter sparar.", "By keys, while the report has the focus: 1 go on, 2 park, 3 close, 4 more information. Ctrl+Enter saves.");

    public static readonly Text Rest = new("Övriga rapporter att besluta om", "The other reports to decide on");
    public static readonly Text RestSentence = new("De äldsta överst. Välj en för att ta den först.", "The oldest on top. Choose one to take it first.");
    public static readonly Text State = new("Läge", "State");
    public static readonly Text New = new("Ny sedan förra mötet", "New since the last meeting");
    public static readonly Text Again = new("Mer underlag begärdes", "More information was asked for");
    public static readonly Text Before = new("Kvar från tidigare", "Left from before");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text VisitEnd = new("Besöket slutade", "The visit ended");
    public static readonly Text Submitted = new("Inlämnad", "Submitted");
    public static readonly Text InTime = new("i tid", "in time");
    public static readonly Text DaysAfter = new("{0} dagar efter sista dag", "{0} days past due");
    public static readonly Text OneDayAfter = new("1 dag efter sista dag", "1 day past due");
    public static readonly Text LastDecision = new("Förra beslutet", "The last decision");
    public static readonly Text NotStated = new("Inget angivet", "None stated");
    public static readonly Text Delegation = new("Delegation", "Delegation");
    public static readonly Text Outcome = new("Beslut", "Decision");
    public static readonly Text Words = new("Vad gruppen beslutade", "What the group decided");
    public static readonly Text Table = new("Beslut på mötet {0}", "Decisions at the meeting of {0}");

    public static readonly Text HelpGoOn = new("Nästa steg, vem som tar det och när. Nodens förslag står ifyllt.", "The next step, who takes it and when. The node's proposal is filled in.");
    public static readonly Text HelpPark = new("Varför det får vänta, och till när.", "Why it waits, and until when.");
    public static readonly Text HelpClose = new("Varför det avslutas. De steg som processen begär stryks med det skälet; löften står kvar.", "Why it is closed. The steps that the process asks for are dropped with that reason; promises stay.");
    public static readonly Text HelpMore = new("Vad noden ska komplettera med. Rapporten kommer upp igen på nästa möte.", "What the node is to add. The report comes up again at the next meeting.");
    public static readonly Text Save = new("Anteckna: {0}", "Record: {0}");
    public static readonly Text Said = new("Beslutet om {0} är antecknat: {1}.", "The decision on {0} is recorded: {1}.");
    public static readonly Text Decide = new("Beslut om {0}", "Decision on {0}");

    /// <summary>Whether the report is new, asked about again, or left from before.</summary>
    public static Text StateOf(ReportRow row, bool isNew) => row.Outcome is not null ? Again : isNew ? New : Before;

    public static Text Help(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.GoOn => HelpGoOn,
        DecisionOutcome.Park => HelpPark,
        DecisionOutcome.Close => HelpClose,
        _ => HelpMore,
    };
}
