using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits.Duplicates;

/// <summary>What the queue of suspected duplicates says.</summary>
public static class DuplicateWords
{
    public static readonly Text Title = new("Misstänkta dubbletter", "Suspected duplicates");
    public static readonly Text NoneLeft = new("Alla misstänkta dubbletter är avgjorda.", "All suspected duplicates are decided on.");
    public static readonly Text OneLeft = new("Ett par besök liknar varandra och är inte avgjort. Tills dess räknas båda besöken.", "One pair of visits looks alike and is undecided. Until then both visits count.");
    public static readonly Text SomeLeft = new("{0} par besök liknar varandra och är inte avgjorda. Tills dess räknas båda besöken i varje par.", "{0} pairs of visits look alike and are undecided. Until then both visits of each pair count.");
    public static readonly Text Rule = new(
        "Ett par misstänks när delegationen har samma namn (bortsett från skrivsätt), ett land är gemensamt och besöken börjar inom tre dagar. Rader i samma importerade lista jämförs inte med varandra.",
        "A pair is suspected when the delegation has the same name (however it is written), a country is in common and the visits start within three days. Rows of the same imported list are not compared with each other.");
    public static readonly Text EmptyUndecided = new("Inga misstänkta dubbletter att avgöra. Nya par kommer hit av sig själva när någon registrerar eller importerar.", "No suspected duplicates to decide on. New pairs come here by themselves when somebody registers or imports.");
    public static readonly Text EmptySame = new("Inget par har avgjorts som samma besök.", "No pair has been found to be the same visit.");
    public static readonly Text EmptyDifferent = new("Inget par har avgjorts som olika besök.", "No pair has been found to be different visits.");
    public static readonly Text EmptyFiltered = new("Inga par i det här urvalet.", "No pairs in this selection.");
    public static readonly Text States = new("Visa par efter beslut", "Show pairs by decision");
    public static readonly Text Node = new("Nod som leder eller medverkar", "Node that leads or takes part");
    public static readonly Text Visit = new("Besök", "Visit");
    public static readonly Text Shown = new("{0} av {1} par visas, nyast först.", "{0} of {1} pairs shown, newest first.");
    public static readonly Text ReadOnly = new("Samordnaren avgör om ett par är samma besök.", "The coordinator decides whether a pair is the same visit.");

    public static readonly Text Field = new("Uppgift", "Field");
    public static readonly Text Differs = new("Skiljer sig", "Differs");
    public static readonly Text OneAlike = new("1 uppgift till är lika i båda", "1 more field is alike in both");
    public static readonly Text SomeAlike = new("{0} uppgifter till är lika i båda", "{0} more fields are alike in both");
    public static readonly Text FromForm = new("Registrerat i formuläret {0}", "Registered in the form {0}");
    public static readonly Text FromFormBy = new("Registrerat i formuläret {0} av {1}", "Registered in the form {0} by {1}");
    public static readonly Text FromList = new("Importerat {0} ur listan {1}, rad {2}", "Imported {0} from the list {1}, row {2}");
    public static readonly Text FromListBy = new("Importerat {0} ur listan {1}, rad {2}, av {3}", "Imported {0} from the list {1}, row {2}, by {3}");
    public static readonly Text GoneChip = new("Återtaget som dubblett", "Withdrawn as a duplicate");
    public static readonly Text StaysChip = new("Är kvar", "Stays");

    public static readonly Text Different = new("Olika besök", "Different visits");
    public static readonly Text SameKeep = new("Samma, behåll {0}", "Same, keep {0}");
    public static readonly Text Keys = new("Med tangenterna, när paret har fokus: O är olika, 1 och 2 är samma och behåller det första eller det andra.", "By keys, while the pair has the focus: D is different, 1 and 2 are the same and keep the first or the second.");
    public static readonly Text Undo = new("Ångra", "Undo");
    public static readonly Text UndoPair = new("Ångra beslutet om {0} och {1}", "Undo the decision on {0} and {1}");
    public static readonly Text SaidDifferent = new("{0} och {1} är avgjorda som olika besök.", "{0} and {1} have been found to be different visits.");
    public static readonly Text SaidSame = new("{0} är kvar. {1} är återtaget som dubblett och räknas inte.", "{0} stays. {1} is withdrawn as a duplicate and does not count.");
    public static readonly Text SaidUndone = new("Beslutet om {0} och {1} är ångrat.", "The decision on {0} and {1} is undone.");

    public static readonly Text MayBeOne = new("Kan vara samma besök som", "May be the same visit as");
    public static readonly Text MayBeOneOf = new("Kan vara samma besök som något av", "May be the same visit as one of");
    public static readonly Text Compare = new("Jämför", "Compare");
    public static readonly Text DifferentFrom = new("Bedömt som ett annat besök än", "Found to be another visit than");
    public static readonly Text SameAs = new("Bedömt som samma besök som det återtagna", "Found to be the same visit as the withdrawn");
    private static readonly Text ByOn = new("av {0} {1}.", "by {0} on {1}.");
    private static readonly Text On = new("{0}.", "on {0}.");
    private static readonly Text DecidedBy = new("{0}, enligt {1} {2}.", "{0}, according to {1} on {2}.");
    private static readonly Text DecidedOn = new("{0}, avgjort {1}.", "{0}, decided on {1}.");

    /// <summary>The end of a sentence about a decision: by whom and when.</summary>
    public static Text By(PairDecided decided) => decided.By.Length > 0 ? ByOn.With(decided.By, Instant(decided.At)) : On.With(Instant(decided.At));

    public static Text Decided(PairState state, PairDecided decided)
    {
        var name = DuplicateTexts.Name(state);
        return decided.By.Length > 0 ? DecidedBy.With(name, decided.By, Instant(decided.At)) : DecidedOn.With(name, Instant(decided.At));
    }

    public static Text Empty(PairState state) => state switch
    {
        PairState.Undecided => EmptyUndecided,
        PairState.Same => EmptySame,
        _ => EmptyDifferent,
    };

    public static Text Origin(PairSide side)
    {
        var day = SwedishTime.DayOf(side.Visit.RegisteredAt);
        return (side.Listed, side.By) switch
        {
            (null, "") => FromForm.With(day),
            (null, var by) => FromFormBy.With(day, by),
            ({ } listed, "") => FromList.With(day, listed.List, listed.Row),
            ({ } listed, var by) => FromListBy.With(day, listed.List, listed.Row, by),
        };
    }

    private static string Instant(DateTime utc) => SwedishTime.Local(utc).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);
}
