using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

internal static class KpiPageTexts
{
    public static readonly Text Kpis = new("Nyckeltal", "Indicators");
    public static readonly Text KpisSentence = new("{0} nyckeltal {1}. Välj ett tal för att se raderna bakom, eller ett namn för indelningar, trend och definition.", "{0} indicators {1}. Choose a number to see the rows behind it, or a name for breakdowns, trend and definition.");
    public static readonly Text KpiTable = new("Nyckeltal med värde, förändring och trend", "Indicators with value, change and trend");
    public static readonly Text Kpi = new("Nyckeltal", "Indicator");
    public static readonly Text Code = new("Kod", "Code");
    public static readonly Text Value = new("Värde", "Value");
    public static readonly Text Change = new("Förändring", "Change");
    public static readonly Text Trend = new("Trend", "Trend");

    public static readonly Text SignedPoints = new("{0}{1} procentenheter {2}", "{0}{1} points {2}");
    public static readonly Text Unchanged = new("Oförändrat {0}", "Unchanged {0}");
    public static readonly Text NothingBefore = new("inget att räkna {0}", "nothing to count {0}");
    public static readonly Text More = new("{0} fler än {1}", "{0} more than {1}");
    public static readonly Text Fewer = new("{0} färre än {1}", "{0} fewer than {1}");
    public static readonly Text AsMany = new("lika många som {0}", "as many as {0}");
    public static readonly Text DaysMore = new("{0} dagar längre än {1}", "{0} days longer than {1}");
    public static readonly Text DaysLess = new("{0} dagar kortare än {1}", "{0} days shorter than {1}");
    public static readonly Text SignedDays = new("{0}{1} dagar {2}", "{0}{1} days {2}");
    public static readonly Text PointsMore = new("{0} procentenheter mer än {1}", "{0} percentage points more than {1}");
    public static readonly Text PointsLess = new("{0} procentenheter mindre än {1}", "{0} percentage points less than {1}");
    public static readonly Text SameShare = new("samma andel som {0}", "the same share as {0}");

    public static readonly Text Measure = new("Mått", "Measure");
    public static readonly Text Scope = new("Omfattning", "Scope");
    public static readonly Text ScopeInternational = new("Internationella besök", "International visits");
    public static readonly Text ScopeAll = new("Även inhemska besök", "Domestic visits too");
    public static readonly Text Filters = new("Filter", "Filters");
    public static readonly Text ActiveFilters = new("Aktiva filter", "Active filters");
    public static readonly Text RemoveFilter = new("Ta bort filtret {0}", "Remove the filter {0}");
    public static readonly Text ClearFilters = new("Rensa filter", "Clear filters");
    public static readonly Text NoFilters = new("Inga filter", "No filters");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text Several = new("Flera valda", "Several chosen");

    public static readonly Text SplitBy = new("Dela in efter", "Break down by");
    public static readonly Text AndBy = new("och efter", "and by");
    public static readonly Text NoSecond = new("Ingen mer", "Nothing more");
    public static readonly Text Breakdown = new("{0} efter {1}", "{0} by {1}");
    public static readonly Text BreakdownTwo = new("{0} efter {1} och {2}", "{0} by {1} and {2}");
    public static readonly Text Total = new("Totalt", "Total");
    public static readonly Text Numerator = new("Täljare", "Numerator");
    public static readonly Text Denominator = new("Nämnare", "Denominator");
    public static readonly Text Estimated = new("Uppskattat i", "Estimated in");
    public static readonly Text Adds = new("Raderna summerar till totalen.", "The rows add up to the total.");
    public static readonly Text MediansDiffer = new("Medianer läggs inte ihop: totalen räknas på alla rader.", "Medians are not added: the total is computed on all rows.");
    public static readonly Text SharesDiffer = new("Andelar läggs inte ihop: totalen räknas på alla besök.", "Shares are not added: the total is computed on all visits.");
    public static readonly Text RowsShared = new(
        "Summan av raderna är {0}, totalt {1}. Skillnaden på {2} beror på att samma besök räknas på varje rad det hör till, men en gång i totalen.",
        "The rows sum to {0}, the total is {1}. The difference of {2} is there because a visit counts on every row it belongs to, but once in the total.");
    public static readonly Text RowsDistinct = new(
        "Summan av raderna är {0}, totalt {1}. Skillnaden på {2} beror på att samma sak kan finnas på flera rader, men räknas en gång i totalen.",
        "The rows sum to {0}, the total is {1}. The difference of {2} is there because the same thing can be on several rows, but counts once in the total.");
    public static readonly Text OthersHidden = new("Bara de valda visas: {0}.", "Only the chosen ones are shown: {0}.");
    public static readonly Text TooManyColumns = new(
        "Indelningen ger {0} kolumner, fler än sidan kan visa ({1}). Välj en grövre indelning, eller filtrera.",
        "That breakdown gives {0} columns, more than the page can show ({1}). Choose a coarser one, or filter.");
    public static readonly Text NothingCounted = new("Inget räknas med de valda filtren.", "Nothing counts with the chosen filters.");

    public static readonly Text ByMonth = new("{0} per månad", "{0} by month");
    public static readonly Text ByYear = new("{0} per år", "{0} by year");
    public static readonly Text Year = new("År", "Year");
    public static readonly Text Most = new("Flest i {0} ({1}).", "Most in {0} ({1}).");
    public static readonly Text Longest = new("Längst i {0} ({1}).", "Longest in {0} ({1}).");
    public static readonly Text Highest = new("Högst i {0} ({1}).", "Highest in {0} ({1}).");
    public static readonly Text NoneYet = new("Inget att visa i perioden.", "Nothing to show in the period.");
    public static readonly Text DigitalYear = new("digitalt", "digital");

    public static readonly Text CompareTitle = new("Jämför två tidpunkter", "Compare two points in time");
    public static readonly Text CompareSentence = new("Samma fråga som den besvarades en annan dag: vad har registrerats, ändrats eller återtagits sedan dess?", "The same question as it was answered on another day: what has been recorded, changed or withdrawn since?");
    public static readonly Text CompareWith = new("Jämför med läget den", "Compare with the state on");
    public static readonly Text CompareShow = new("Jämför", "Compare");
    public static readonly Text CompareStop = new("Sluta jämföra", "Stop comparing");
    public static readonly Text Then = new("Per {0}", "As of {0}");
    public static readonly Text Now = new("Nu", "Now");
    public static readonly Text Difference = new("Skillnad", "Difference");
    public static readonly Text Same = new("Svaret är detsamma vid båda tidpunkterna.", "The answer is the same at both points in time.");
    public static readonly Text ChangedRows = new("Rader som skiljer", "Rows that differ");
    public static readonly Text Change2 = new("Vad som skett", "What happened");
    public static readonly Text Added = new("Räknas nu, men inte då", "Counts now, did not then");
    public static readonly Text Removed = new("Räknades då, men inte nu", "Counted then, does not now");
    public static readonly Text ValueChanged = new("Ändrat från {0} till {1}", "Changed from {0} to {1}");
    public static readonly Text MoreRows = new("{0} rader till skiljer.", "{0} more rows differ.");

    public static readonly Text Sheet = new("Referensblad", "Reference sheet");
    public static readonly Text Grain = new("Vad som räknas", "What is counted");
    public static readonly Text Formula = new("Beräkning", "Formula");
    public static readonly Text Measures = new("Mått", "Measures");
    public static readonly Text Direction = new("Riktning", "Direction");
    public static readonly Text MoreIsBetter = new("Mer är bättre", "More is better");
    public static readonly Text LessIsBetter = new("Mindre är bättre", "Less is better");
    public static readonly Text Neutral = new("Beskrivande, varken upp eller ner är bra i sig", "Descriptive, neither up nor down is good in itself");
    public static readonly Text Owner = new("Ägare", "Owner");
    public static readonly Text KnownIssues = new("Kända brister", "Known issues");
    public static readonly Text LeftOutReasons = new("Räknas inte", "Does not count");
    public static readonly Text Version = new("Version", "Version");
    public static readonly Text VersionFrom = new("{0}, gäller från {1}", "{0}, valid from {1}");
    public static readonly Text AllKpis = new("Alla nyckeltal", "All indicators");
}
