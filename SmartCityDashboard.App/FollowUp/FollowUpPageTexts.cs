using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the follow-up of one visit says, on the visit's page and on that of its report.</summary>
public static class FollowUpPageTexts
{
    public static readonly Text Heading = new("Uppföljning", "Follow-up");
    public static readonly Text ReportTitle = new("Affärsrapport: {0}", "Business report: {0}");
    public static readonly Text VisitEnded = new("Besöket slutade {0}.", "The visit ended on {0}.");
    public static readonly Text NotHeld = new("Uppföljningen börjar när besöket är genomfört.", "The follow-up begins when the visit has been held.");
    public static readonly Text NotApplicable = new("Processen gäller inte detta besök: det är äldre än processen.", "The process does not apply to this visit: it is older than the process.");
    public static readonly Text Lapsed = new("Ingen affärsrapport behövs: besöket är inte genomfört.", "No business report is needed: the visit has not been held.");
    public static readonly Text Start = new("Starta uppföljningen", "Start the follow-up");
    public static readonly Text Started = new("Uppföljningen är startad. Stegen räknas från i dag.", "The follow-up has begun. Its steps count from today.");
    public static readonly Text ReportDue = new("Affärsrapporten förfaller {0}.", "The business report is due on {0}.");
    public static readonly Text ReportLate = new("Affärsrapporten skulle ha lämnats {0}.", "The business report was due on {0}.");
    public static readonly Text ReportSubmitted = new("Affärsrapporten lämnades {0} av {1}.", "The business report was submitted on {0} by {1}.");
    public static readonly Text Write = new("Skriv affärsrapporten", "Write the business report");
    public static readonly Text Change = new("Ändra affärsrapporten", "Change the business report");
    public static readonly Text Show = new("Visa affärsrapporten", "Show the business report");
    public static readonly Text AddPromise = new("Lägg till ett löfte", "Add a promise");
    public static readonly Text PromiseAdded = new("Löftet är tillagt.", "The promise has been added.");
    public static readonly Text SavePromise = new("Lägg till löftet", "Add the promise");
    public static readonly Text NewPromise = new("Nytt löfte", "New promise");
    public static readonly Text NoOpen = new("Inga öppna uppföljningsåtgärder.", "No open follow-up actions.");
    public static readonly Text OneClosed = new("1 avslutad åtgärd", "1 closed action");
    public static readonly Text SomeClosed = new("{0} avslutade åtgärder", "{0} closed actions");
    public static readonly Text WhoDidWhat = new("Vem gjorde vad", "Who did what");
    public static readonly Text Submit = new("Lämna in affärsrapporten", "Submit the business report");
    public static readonly Text SaveReport = new("Spara affärsrapporten", "Save the business report");
    public static readonly Text Submitted = new("Affärsrapporten är inlämnad.", "The business report has been submitted.");
    public static readonly Text Assessment = new("Bedömning", "Assessment");
    public static readonly Text Choose = new("Välj", "Choose");
    public static readonly Text PotentialHelp = new("Hur stora affärer besöket kan leda till, bedömt efter besöket.", "How much business the visit can lead to, judged after it.");
    public static readonly Text NextStepHelp = new("Det som affärsutvecklingsgruppen föreslås ta ställning till.", "What the business development group is asked to decide on.");
    public static readonly Text Promises = new("Löften", "Promises");
    public static readonly Text PromisesHelp = new("Minst ett löfte, eller att det inte finns någon affär och varför.", "At least one promise, or that there is no business and why.");
    public static readonly Text PromisesMade = new("Redan lovat", "Promised already");
    public static readonly Text PromiseNumber = new("Löfte {0}", "Promise {0}");
    public static readonly Text RemovePromise = new("Ta bort löftet", "Remove the promise");
    public static readonly Text NoBusiness = new("Ingen affär", "No business");
    public static readonly Text NoBusinessHelp = new("Fylls i bara när besöket inte leder till någon affär. Då behövs inget löfte, och stegen som är kvar stryks.", "Only when the visit leads to no business. Then no promise is needed, and the steps that are left are dropped.");
    public static readonly Text Missing = new("Innan rapporten kan lämnas behövs i besöket: {0}.", "Before the report can be submitted the visit needs: {0}.");
    public static readonly Text Companies = new("Mötta företag", "Companies met");
    public static readonly Text CompaniesSentence = new("Hämtas från besöket.", "Taken from the visit.");
    public static readonly Text NoCompanies = new("Inga företag är registrerade på besöket.", "No companies are registered on the visit.");
    public static readonly Text ChangeCompanies = new("Ändra i besöket", "Change in the visit");
    public static readonly Text Decision = new("Affärsutvecklingsgruppens beslut", "Decision of the business development group");
    public static readonly Text DecidedAt = new("{0} vid mötet {1}", "{0} at the meeting on {1}");
    public static readonly Text Undecided = new("Gruppen har inte beslutat än.", "The group has not decided yet.");
    public static readonly Text NotSubmittedYet = new("Affärsrapporten är inte inlämnad än. Den som ansvarar för {0} skriver den.", "The business report has not been submitted yet. Whoever answers for {0} writes it.");
    public static readonly Text Content = new("Rapporten", "The report");
    public static readonly Text NotStated = new("inte angivet", "not stated");
    public static readonly Text OwnerOutside = new("Eller någon utanför programmet", "Or somebody outside the programme");
    public static readonly Text OwnerOutsideHelp = new("Till exempel en ambassad eller Business Sweden. Noden svarar för att löftet hålls.", "Such as an embassy or Business Sweden. The node answers for the promise.");
    public static readonly Text ToWhomHelp = new("Tomt betyder delegationen.", "Empty means the delegation.");
}
