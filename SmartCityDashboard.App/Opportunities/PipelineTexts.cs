using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>What the board and the list of opportunities say.</summary>
internal static class PipelineTexts
{
    public static readonly Text Heading = new("Affärsmöjligheter", "Opportunities");
    public static readonly Text New = new("Öppna en affärsmöjlighet", "Open an opportunity");
    public static readonly Text None = new("Ingen affärsmöjlighet.", "No opportunity.");
    public static readonly Text One = new("1 affärsmöjlighet, {0}.", "1 opportunity, {0}.");
    public static readonly Text Some = new("{0} affärsmöjligheter, {1}.", "{0} opportunities, {1}.");
    public static readonly Text GoingOn = new("varav {0} pågår", "{0} of which go on");
    public static readonly Text Views = new("Visa som", "Show as");
    public static readonly Text Board = new("Steg för steg", "By stage");
    public static readonly Text List = new("Lista", "List");

    public static readonly Text SearchHelp = new("Rubrik, motpart, land eller referens", "Title, counterpart, country or reference");
    public static readonly Text Signs = new("Läge", "State");
    public static readonly Text SilentOnly = new("Tysta i 60 dagar", "Silent for 60 days");
    public static readonly Text WakingFilter = new("Att väcka", "To be woken");
    public static readonly Text WakingToday = new("I dag eller tidigare", "Today or earlier");
    public static readonly Text WakingWeek = new("Inom en vecka", "Within a week");
    public static readonly Text WithdrawnOnly = new("Återtagna", "Withdrawn");
    public static readonly Text Company = new("Företag", "Company");
    public static readonly Text Visit = new("Besök", "Visit");
    public static readonly Text NoFilters = new("Alla affärsmöjligheter, utom återtagna", "All opportunities except withdrawn ones");

    public static readonly Text OneSilent = new("En affärsmöjlighet är tyst", "One opportunity is silent");
    public static readonly Text SomeSilent = new("{0} affärsmöjligheter är tysta", "{0} opportunities are silent");
    public static readonly Text SilentSentence = new(
        "Ingen kontakt, anteckning eller annan händelse på 60 dagar, eller ingen alls.",
        "No contact, note or other event for 60 days, or none at all.");
    public static readonly Text OneWakes = new("Ett parkerat ärende ska väckas inom en vecka", "One parked case is to be woken within a week");
    public static readonly Text SomeWake = new("{0} parkerade ärenden ska väckas inom en vecka", "{0} parked cases are to be woken within a week");
    public static readonly Text OfThemToday = new("Av dem {0} i dag eller tidigare.", "{0} of them today or earlier.");
    public static readonly Text ShowThem = new("Visa", "Show");

    public static readonly Text OneCase = new("1 ärende", "1 case");
    public static readonly Text SomeCases = new("{0} ärenden", "{0} cases");
    public static readonly Text MedianDays = new("median {0} i steget", "median {0} in the stage");
    public static readonly Text MedianStay = new("De som gått vidare: median {0} (n = {1})", "Those that went on: median {0} (n = {1})");
    public static readonly Text SilentCount = new("{0} tysta", "{0} silent");
    public static readonly Text OneSilentCount = new("1 tyst", "1 silent");
    public static readonly Text ShowAll = new("Visa alla {0}", "Show all {0}");
    public static readonly Text Silent = new("Tyst", "Silent");
    public static readonly Text Wake = new("Ska väckas", "To be woken");

    public static readonly Text OneDay = new("1 dag", "1 day");
    public static readonly Text SomeDays = new("{0} dagar", "{0} days");
    public static readonly Text InStage = new("{0} i steget", "{0} in the stage");
    public static readonly Text Until = new("till {0}", "until {0}");
    public static readonly Text PastStep = new("{0} (dagen har passerat)", "{0} (the day has passed)");

    public static readonly Text DaysInStage = new("Tid i steget", "Time in stage");
    public static readonly Text Country = new("Land", "Country");
    public static readonly Text NextStep = new("Nästa steg", "Next step");
    public static readonly Text Touched = new("Senaste händelse", "Last event");
    public static readonly Text Never = new("aldrig", "never");
    public static readonly Text Table = new("Affärsmöjligheter. {0}", "Opportunities. {0}");
    public static readonly Text Showing = new("{0} av {1} visas på den här sidan.", "{0} of {1} are shown on this page.");
    public static readonly Text Download = new("Hämta urvalet som CSV", "Download the selection as CSV");
    public static readonly Text EmptyFiltered = new("Ingen affärsmöjlighet passar filtren.", "No opportunity matches the filters.");
    public static readonly Text EmptyAtAll = new(
        "Ingen affärsmöjlighet är öppnad än. Öppna en från ett besök, eller här.",
        "No opportunity has been opened yet. Open one from a visit, or here.");
    public static readonly Text EmptyForReader = new("Ingen affärsmöjlighet är öppnad än.", "No opportunity has been opened yet.");
    public static readonly Text ClearFilters = new("Rensa filtren", "Clear the filters");

    public static readonly Text FileTitle = new("Affärsmöjligheter", "Opportunities");
    public static readonly Text WithdrawnLeftOut = new("{0} återtagna affärsmöjligheter", "{0} withdrawn opportunities");
    public static readonly Text NotesLeftOut = new("anteckningar (visas inte för äldre tidpunkter)", "notes (not shown for earlier points in time)");
    public static readonly Text NotesOfOthers = new("anteckningar som du inte får läsa", "notes that you may not read");
    public static readonly Text NothingLeftOut = new("ingenting", "nothing");
    public static readonly Text Rows = new("Antal rader", "Number of rows");

    public static readonly Text OfVisitNone = new("Inget ärende har öppnats från besöket än.", "No case has been opened from the visit yet.");
    public static readonly Text OfVisit = new("Ärenden som besöket är kopplat till.", "Cases that the visit is linked to.");
    public static readonly Text OfCompanyNone = new("Företaget är inte med i någon affärsmöjlighet.", "The company is part of no opportunity.");
    public static readonly Text OfCompany = new("Ärenden där företaget kan leverera, alla år.", "Cases in which the company may deliver, all years.");

    public static Text Days(double days) => days == 1 ? OneDay : new(
        string.Format(Cultures.Swedish, SomeDays.Sv, days.ToString("#,0.#", Cultures.Swedish)), string.Format(Cultures.English, SomeDays.En, days.ToString("#,0.#", Cultures.English)));

    public static Text Count(int count) => count == 1 ? OneCase : SomeCases.With(count);

    public static Text Name(Waking waking) => waking == Waking.Today ? WakingToday : WakingWeek;

    /// <summary>The longest Swedish name may be broken where the words meet.</summary>
    public static string Lane(OpportunityStage stage) => OpportunityTexts.Name(stage).ToString().Replace("utvecklingsgruppen", "utvecklings\u00ADgruppen", StringComparison.Ordinal);
}
