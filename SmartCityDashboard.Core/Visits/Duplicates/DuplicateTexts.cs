using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Visits.Duplicates;

public static class DuplicateTexts
{
    public static readonly Text FoundSame = new("Bedömt som samma besök", "Found to be the same visit");
    public static readonly Text Undone = new("Beslutet om dubbletten ångrades", "The decision on the duplicate was undone");
    public static readonly Text DecidedAlready = new("{0} har redan avgjort det här paret. Ladda om sidan för att se hur.", "{0} has already decided on this pair. Load the page again to see how.");
    public static readonly Text NotAlike = new(
        "De två besöken liknar inte längre varandra: delegation, land eller startdatum har ändrats, eller så är det ena återtaget.",
        "The two visits no longer look alike: delegation, country or start date has changed, or one of them is withdrawn.");
    public static readonly Text NothingToUndo = new("Det finns inget beslut att ångra. Ladda om sidan.", "There is no decision to undo. Load the page again.");
    public static readonly Text ChooseOne = new("Välj vilket av de två besöken som ska vara kvar.", "Choose which of the two visits shall stay.");

    public static Text Name(PairState state) => state switch
    {
        PairState.Undecided => new("Ej avgjort", "Undecided"),
        PairState.Same => new("Samma besök", "Same visit"),
        _ => new("Olika besök", "Different visits"),
    };
}
