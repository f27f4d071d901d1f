using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

internal static class ProofTexts
{
    public static readonly Text Title = new("Så är talet räknat", "How the number was made");
    public static readonly Text ShareAmount = new("{0} procent ({1} av {2})", "{0} per cent ({1} of {2})");
    public static readonly Text Sentence = new("{0} {1}.", "{0}, {1}.");
    public static readonly Text SentenceWithDelta = new("{0} {1}, {2}.", "{0} {1}: {2}.");

    public static readonly Text StockSentence = new("{0}, läget {1}.", "{0}, as of {1}.");

    public static readonly Text ToSheet = new("Till referensbladet", "To the reference sheet");
    public static readonly Text Filters = new("Filter", "Filters");
    public static readonly Text AsOf = new("Per", "As of");
    public static readonly Text AsOfSwedish = new("{0} svensk tid", "{0} Swedish time");
    public static readonly Text Definition = new("Definition", "Definition");
    public static readonly Text Numerator = new("Täljare", "Numerator");
    public static readonly Text Denominator = new("Nämnare", "Denominator");
    public static readonly Text Known = new("Rader med känt värde", "Rows with a known value");
    public static readonly Text CountedRows = new("Rader som räknas", "Rows that count");
    public static readonly Text Estimated = new("Helt eller delvis uppskattat", "Estimated in whole or in part");
    public static readonly Text OfRows = new("{0} av {1} rader ({2} %)", "{0} of {1} rows ({2}%)");
    public static readonly Text EstimatedStatus = new("{0}, helt eller delvis uppskattat", "{0}, estimated in whole or in part");
    public static readonly Text TooFew = new("Procent visas inte när nämnaren är mindre än {0}.", "No percentage is shown when the denominator is below {0}.");

    public static readonly Text OneSuspected = new("1 misstänkt dubblett är inte avgjord.", "1 suspected duplicate is undecided.");
    public static readonly Text SomeSuspected = new("{0} misstänkta dubbletter är inte avgjorda.", "{0} suspected duplicates are undecided.");
    public static readonly Text SuspectedSentence = new("Tills dess räknas båda besöken i varje par.", "Until then both visits of each pair count.");
    public static readonly Text Rows = new("Raderna bakom talet", "The rows behind the number");
    public static readonly Text Counted = new("Räknas ({0})", "Counted ({0})");
    public static readonly Text LeftOut = new("Räknas inte ({0})", "Not counted ({0})");
    public static readonly Text Parts = new("Välj vilka rader som visas", "Choose which rows are shown");
    public static readonly Text Visit = new("Besök", "Visit");
    public static readonly Text VisitAndDate = new("Besök, datum", "Visit, date");
    public static readonly Text DelegationAndNode = new("Delegation, nod", "Delegation, node");
    public static readonly Text Date = new("Datum", "Date");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Delegation = new("Delegation", "Delegation");
    public static readonly Text Country = new("Land", "Country");
    public static readonly Text Company = new("Företag", "Company");
    public static readonly Text Participants = new("Deltagare", "Participants");
    public static readonly Text Days = new("Dagar", "Days");
    public static readonly Text InNumerator = new("I täljaren", "In the numerator");
    public static readonly Text Reason = new("Skäl", "Reason");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nej", "No");
    public static readonly Text NoRows = new("Inga rader.", "No rows.");
    public static readonly Text NothingLeftOut = new("Inget har utelämnats.", "Nothing was left out.");
    public static readonly Text Reasons = new("Utelämnat, efter skäl", "Left out, by reason");
    public static readonly Text MayNotSeeRows = new(
        "Din roll läser siffror, inte enskilda besök. Här står hur talet är räknat och varför besök inte räknas.",
        "Your role reads figures, not single visits. This is how the number was made and why visits are not counted.");
    public static readonly Text FirstPage = new("Från början", "From the start");
    public static readonly Text NextRows = new("Nästa {0}", "Next {0}");
    public static readonly Text RowPages = new("Bläddra bland raderna", "Page through the rows");

    public static readonly Text Copy = new("Kopiera med stämpel", "Copy with its stamp");
    public static readonly Text Copied = new("Kopierat.", "Copied.");
    public static readonly Text NotCopied = new("Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv:", "The browser did not allow copying. Select the text and copy it yourself:");
    public static readonly Text Stamp = new("{0}: {1} ({2}). Filter: {3}. Definition {4}, uppgifter per {5} svensk tid. SmartCityDashboard.", "{0}: {1} ({2}). Filters: {3}. Definition {4}, data as of {5} Swedish time. SmartCityDashboard.");

    public static Text CountOf(Text name, long count) => new($"{name.Sv} ({count})", $"{name.En} ({count})");
}
