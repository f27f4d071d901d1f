using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.MyWork;

/// <summary>What the page of a person's own work says.</summary>
public static class MyWorkTexts
{
    public static readonly Text Title = new("Mitt arbete", "My work");
    public static readonly Text Sentence = new("{0}: försenat {1}, i dag {2}, den här veckan {3}, senare {4}.", "{0}: late {1}, today {2}, this week {3}, later {4}.");
    public static readonly Text Late = new("Försenat", "Late");
    public static readonly Text LateSentence = new("Skulle ha varit klart. Det äldsta står först.", "Should have been done. The oldest comes first.");
    public static readonly Text Today = new("Förfaller i dag", "Due today");
    public static readonly Text Week = new("Förfaller den här veckan", "Due this week");
    public static readonly Text NothingLate = new("Inget är försenat.", "Nothing is late.");
    public static readonly Text NothingToday = new("Inget förfaller i dag.", "Nothing is due today.");
    public static readonly Text NothingWeek = new("Inget mer förfaller den här veckan.", "Nothing more is due this week.");
    public static readonly Text OneLater = new("En åtgärd förfaller efter den här veckan.", "One action is due after this week.");
    public static readonly Text SomeLater = new("{0} åtgärder förfaller efter den här veckan.", "{0} actions are due after this week.");
    public static readonly Text Shown = new("De {0} första av {1} visas. Nästa kommer fram när någon av dem är klar.", "The first {0} of {1} are shown. The next ones come when one of these is done.");
    public static readonly Text Reports = new("Affärsrapporter att skriva", "Business reports to write");
    public static readonly Text ReportsSentence = new("En affärsrapport lämnas efter varje genomfört besök.", "A business report is submitted after every held visit.");
    public static readonly Text ReportsShown = new("De {0} som förfaller först visas.", "The {0} that are due first are shown.");
    public static readonly Text NoReports = new("Ingen affärsrapport väntar på att skrivas.", "No business report waits to be written.");
    public static readonly Text VisitEnded = new("Besöket slutade {0}", "The visit ended on {0}");
    public static readonly Text DueOn = new("förfaller {0}", "due on {0}");
    public static readonly Text Questions = new("Frågor att besvara", "Questions to answer");
    public static readonly Text QuestionsSentence = new("Frågan besvaras på besökets sida.", "A question is answered on the page of its visit.");
    public static readonly Text Waiting = new("Besök som väntar på svar", "Visits waiting for an answer");
    public static readonly Text Requests = new("Förfrågningar att fördela eller avböja", "Requests to assign or decline");
    public static readonly Text Assigned = new("Tilldelade besök att bekräfta eller avböja", "Assigned visits to confirm or decline");
    public static readonly Text PastTheirEnd = new("Bekräftade besök som har passerat: genomförda eller inte?", "Confirmed visits that have passed: held or not?");
    public static readonly Text ShowAll = new("Visa alla {0}", "Show all {0}");
    public static readonly Text Empty = new(
        "Inget att göra just nu. Här visas uppföljningsåtgärder, affärsrapporter och frågor så snart de hör till dig eller din nods inkorg.",
        "Nothing to do right now. Follow-up actions, business reports and questions stand here as soon as they are yours or in your node's inbox.");
    public static readonly Text Register = new("Registrera ett besök", "Register a visit");

    public static Text Of(WaitingFor waiting) => waiting switch { WaitingFor.Answer => Requests, WaitingFor.Confirmation => Assigned, _ => PastTheirEnd };
}
