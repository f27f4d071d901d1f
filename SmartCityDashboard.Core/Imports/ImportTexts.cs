using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What an import says about rows and about itself.</summary>
public static class ImportTexts
{
    public static readonly Text PlanChanged = new(
        "Något har sparats sedan förhandsgranskningen, så den stämmer inte längre. Inget har importerats. Förhandsgranska igen.",
        "Something has been saved since the preview, so it no longer holds. Nothing has been imported. Preview again.");

    public static readonly Text ColumnMissing = new(
        "Listan saknar kolumnen ”{0}”. Lägg till den, eller välj vilken av dina kolumner som motsvarar den.",
        "The list has no column “{0}”. Add it, or choose which of your columns corresponds to it.");

    public static readonly Text IdMissing = new(
        "Listan saknar en kolumn med ett eget id för varje rad (”{0}”). Utan den går det inte att känna igen raderna nästa gång. Lägg till en kolumn och numrera raderna, till exempel 1, 2, 3.",
        "The list has no column with an id of its own for each row (“{0}”). Without it the rows can't be recognised the next time. Add a column and number the rows, for instance 1, 2, 3.");

    public static readonly Text FieldTwice = new(
        "Två kolumner är valda som ”{0}”. Välj en av dem och ta inte med den andra.",
        "Two columns are chosen as “{0}”. Choose one of them and leave the other out.");

    public static readonly Text ListNameNeeded = new("Ge listan ett namn. På namnet känns den igen nästa gång.", "Give the list a name. It is recognised by its name the next time.");

    public static readonly Text RowIdNeeded = new("Raden saknar id. Ge den ett eget, så att den känns igen nästa gång.", "The row has no id. Give it one of its own, so that it is recognised the next time.");

    public static readonly Text RowIdTooLong = new("Radens id är för långt, högst {0} tecken.", "The row's id is too long, at most {0} characters.");

    public static readonly Text DuplicateId = new(
        "Id ”{0}” står på flera rader: {1}. Varje rad ska ha ett eget id.",
        "The id “{0}” stands in several rows: {1}. Each row shall have an id of its own.");

    public static readonly Text AlreadyThere = new(
        "Aktiviteten {0} finns redan, med samma nod, slag, startdatum och rubrik. Raden ger ingen ny.",
        "The activity {0} is already there, with the same node, kind, start date and title. The row makes no new one.");

    public static readonly Text StandsInRow = new(
        "Samma nod, slag, startdatum och rubrik står redan på rad {0}. Raden ger ingen ny aktivitet.",
        "The same node, kind, start date and title already stand in row {0}. The row makes no new activity.");

    public static readonly Text ColumnsForgotten = new("Kolumnval glömda", "Column choices forgotten");

    public static Text NotYourNode(ImportKind kind) => kind == ImportKind.Visits
        ? new("Du får inte importera besök för {0}. Låt den som ansvarar för {0} göra det.", "You may not import visits for {0}. Let those responsible for {0} do it.")
        : new("Du får inte importera aktiviteter för {0}. Låt den som ansvarar för {0} göra det.", "You may not import activities for {0}. Let those responsible for {0} do it.");

    public static Text NotYourList(ImportKind kind) => kind == ImportKind.Visits
        ? new(
            "Raden hör till besöket {0}, som {1} leder, och du får inte ändra det. Används listans namn av en annan nods lista? Ge då din lista ett annat namn.",
            "The row belongs to the visit {0}, led by {1}, which you may not change. Is the list's name used by another node's list? Then give your list another name.")
        : new(
            "Raden hör till aktiviteten {0}, som {1} leder, och du får inte ändra den. Används listans namn av en annan nods lista? Ge då din lista ett annat namn.",
            "The row belongs to the activity {0}, led by {1}, which you may not change. Is the list's name used by another node's list? Then give your list another name.");

    public static Text NoSuchReference(ImportKind kind) => kind == ImportKind.Visits
        ? new(
            "Det finns inget besök {0}. En ny rad i en hämtad lista ska ha tom version och ett eget id.",
            "There is no visit {0}. A new row in a downloaded list shall have an empty version and an id of its own.")
        : new(
            "Det finns ingen aktivitet {0}. En ny rad i en hämtad lista ska ha tom version och ett eget id.",
            "There is no activity {0}. A new row in a downloaded list shall have an empty version and an id of its own.");

    public static Text NotYourRecord(ImportKind kind) => kind == ImportKind.Visits
        ? new("Besöket {0} leds av {1}, och du får inte ändra det. Ta bort raden.", "The visit {0} is led by {1}, and you may not change it. Remove the row.")
        : new("Aktiviteten {0} leds av {1}, och du får inte ändra den. Ta bort raden.", "The activity {0} is led by {1}, and you may not change it. Remove the row.");

    public static Text Withdrawn(ImportKind kind) => kind == ImportKind.Visits
        ? new("Besöket {0} är återtaget. Raden lämnas som den är.", "The visit {0} is withdrawn. The row is left as it is.")
        : new("Aktiviteten {0} är återtagen. Raden lämnas som den är.", "The activity {0} is withdrawn. The row is left as it is.");

    public static Text Restored(ImportKind kind) => kind == ImportKind.Visits
        ? new("Besöket {0} återtogs när en import ångrades. Det återställs.", "The visit {0} was withdrawn when an import was undone. It is restored.")
        : new("Aktiviteten {0} återtogs när en import ångrades. Den återställs.", "The activity {0} was withdrawn when an import was undone. It is restored.");

    public static Text TemplateName(ImportKind kind) => kind == ImportKind.Visits ? new("Besök", "Visits") : new("Aktiviteter", "Activities");
}
