using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Imports;

public static class ImportPageTexts
{
    public static readonly Text SentenceOfUndo = new("Importer som har gjorts. En hel import kan ångras, och vad det innebär visas först.", "Imports that have been made. A whole import can be undone, and what that means is shown first.");
    public static readonly Text Title = new("Importera", "Import lists");
    public static readonly Text KindLabel = new("Vad listan innehåller", "What the list contains");
    public static readonly Text Choose = new("Välj fil", "Choose file");
    public static readonly Text Match = new("Kolumner", "Columns");
    public static readonly Text Review = new("Granska", "Review");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text DropHere = new("Dra hit listan eller välj en fil", "Drag the list here or choose a file");
    public static readonly Text Limits = new("Excel (.xlsx) eller textfil (.csv). Högst {0} MB och {1} rader.", "Excel (.xlsx) or text file (.csv). At most {0} MB and {1} rows.");
    public static readonly Text NoList = new("Har du ingen lista än? Hämta en tom mall:", "No list yet? Download an empty template:");
    public static readonly Text TemplateXlsx = new("Excel, svenska", "Excel, Swedish");
    public static readonly Text TemplateCsv = new("CSV, svenska", "CSV, Swedish");
    public static readonly Text TemplateXlsxEn = new("Excel, engelska", "Excel, English");
    public static readonly Text TemplateCsvEn = new("CSV, engelska", "CSV, English");
    public static readonly Text Reading = new("Läser {0}", "Reading {0}");
    public static readonly Text Checking = new("Granskar {0} rader", "Checking {0} rows");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text Unreadable = new("Filen går inte att läsa", "The file can't be read");
    public static readonly Text CanNotImport = new("Listan går inte att importera än", "The list can't be imported yet");
    public static readonly Text NotSaved = new("Inget har sparats", "Nothing has been saved");
    public static readonly Text Lost = new("Filen ändrades eller gick inte att läsa färdigt. Välj den igen.", "The file changed or could not be read to its end. Choose it again.");
    public static readonly Text TooLarge = new("{0} är {1} MB. Gränsen är {2} MB. Dela upp listan, till exempel i en fil per år, eller ta bort bilder ur den.", "{0} is {1} MB. The limit is {2} MB. Split the list, for instance into one file per year, or remove the pictures from it.");
    public static readonly Text InThePast = new("Sidan visar ett tidigare läge. Gå tillbaka till nu för att importera.", "The page shows an earlier state. Go back to now to import.");

    public static readonly Text MatchTitle = new("Vad betyder kolumnerna?", "What do the columns mean?");
    public static readonly Text MatchSentence = new("{0} rubriker känns inte igen. Välj vad de är, eller ta inte med dem.", "{0} headings are not recognised. Choose what they are, or leave them out.");
    public static readonly Text ColumnsRemembered = new("Kolumnvalen från den {0} används.", "The column choices of {0} are used.");
    public static readonly Text ChangeColumns = new("Ändra kolumnerna", "Change the columns");
    public static readonly Text ForgetColumns = new("Glöm valen", "Forget the choices");
    public static readonly Text MatchMissing = new("Det här behövs också: {0}.", "This is needed too: {0}.");
    public static readonly Text ColumnInFile = new("Kolumn i filen", "Column in the file");
    public static readonly Text Examples = new("Exempel", "Examples");
    public static readonly Text Field = new("Fält", "Field");
    public static readonly Text LeaveOutColumn = new("Ta inte med", "Leave out");
    public static readonly Text FieldOf = new("Fält för kolumnen {0}", "Field for the column {0}");
    public static readonly Text Column = new("Kolumn {0}", "Column {0}");
    public static readonly Text Continue = new("Granska raderna", "Review the rows");
    public static readonly Text OtherFile = new("Välj en annan fil", "Choose another file");

    public static readonly Text ListName = new("Listans namn", "Name of the list");
    public static readonly Text ListNameHelp = new("Listan känns igen på namnet nästa gång. Behåll det.", "The list is recognised by its name the next time. Keep it.");
    public static readonly Text DefaultNode = new("Nod där raden inte anger någon", "Node where the row names none");
    public static readonly Text None = new("Ingen: raden blir ett fel", "None: the row is an error");
    public static readonly Text InFile = new("I filen", "In the file");
    public static readonly Text Participants = new("deltagare", "participants");
    public static readonly Text Countries = new("länder", "countries");
    public static readonly Text Summary = new("{0} rader i {1}.", "{0} rows in {1}.");
    public static readonly Text ColumnsLeftOut = new("Kolumner som inte tas med: {0}.", "Columns that are left out: {0}.");
    public static readonly Text Rows = new("Rader", "Rows");
    public static readonly Text RowsCaption = new("Raderna och vad som händer med dem", "The rows and what happens to them");
    public static readonly Text MatchCaption = new("Filens kolumner och deras fält", "The file's columns and their fields");
    public static readonly Text EarlierCaption = new("Importer, den senaste först", "Imports, the latest first");
    public static readonly Text Show = new("Visa", "Show");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text Suspected = new("Misstänkta dubbletter", "Suspected duplicates");
    public static readonly Text Row = new("Rad", "Row");
    public static readonly Text What = new("Vad som händer", "What happens");
    public static readonly Text Formula = new("Formel: det sparade värdet importeras", "Formula: the stored value is imported");
    public static readonly Text Keep = new("Behåll {0}", "Keep {0}");
    public static readonly Text UseFile = new("Ta filens {0}", "Take the file's {0}");
    public static readonly Text Empty = new("tomt", "empty");
    public static readonly Text ChangedHere = new("{0} är ändrat här sedan förra importen", "{0} was changed here since the last import");
    public static readonly Text LeaveOutRow = new("Ta inte med raden", "Leave the row out");
    public static readonly Text Becomes = new("blir", "becomes");
    public static readonly Text OnlyErrors = new("Inget att spara: alla rader har fel.", "Nothing to save: all rows are in error.");
    public static readonly Text Nothing = new("Inget att spara: alla rader som går att läsa är oförändrade.", "Nothing to save: all rows that can be read are unchanged.");
    public static readonly Text MayBe = new("Kan vara samma besök som", "May be the same visit as");
    public static readonly Text ErrorsStay = new("{0} rader med fel sparas inte. Ta hem dem, rätta och importera igen.", "{0} rows in error are not saved. Take them home, correct them and import again.");
    public static readonly Text TakeHome = new("Hämta raderna med fel", "Download the rows in error");
    public static readonly Text RejectedFile = new("att-ratta", "to-correct");

    public static readonly Text Saved = new("Importen är klar", "The import is done");
    public static readonly Text KeptSentence = new("{0} fält behölls som de är här.", "{0} fields were kept as they are here.");
    public static readonly Text LeftOutSentence = new("{0} rader togs inte med på din begäran.", "{0} rows were left out as you asked.");
    public static readonly Text SeeFigures = new("Nyckeltal för {0}", "Figures of {0}");
    public static readonly Text AlreadyThereSentence = new("{0} rader fanns redan och gav inga nya.", "{0} rows were already there and made no new ones.");
    public static readonly Text SuspectedSentence = new("{0} av de nya kan vara samma besök som andra. De väntar i kön med misstänkta dubbletter.", "{0} of the new ones may be the same visits as others. They wait in the queue of suspected duplicates.");
    public static readonly Text SeeSuspected = new("Se misstänkta dubbletter", "See suspected duplicates");
    public static readonly Text Another = new("Importera en lista till", "Import another list");

    public static readonly Text Earlier = new("Tidigare importer", "Earlier imports");
    public static readonly Text EarlierSentence = new("De {0} senaste.", "The latest {0}.");
    public static readonly Text NoEarlier = new("Inget har importerats än.", "Nothing has been imported yet.");
    public static readonly Text OwnPart = new("Din del av importen", "Your part of the import");
    public static readonly Text When = new("När", "When");
    public static readonly Text Who = new("Vem", "Who");
    public static readonly Text ListAndFile = new("Lista och fil", "List and file");
    public static readonly Text Contents = new("Innehåll", "Contents");
    public static readonly Text NewRows = new("Nya", "New");
    public static readonly Text ChangedRows = new("Ändrade", "Changed");
    public static readonly Text UnchangedRows = new("Oförändrade", "Unchanged");
    public static readonly Text RejectedRows = new("Med fel", "In error");

    public static Text Name(ImportKind kind) => kind == ImportKind.Visits ? new("Besök", "Visits") : new("Aktiviteter", "Activities");

    public static Text Sentence(ImportKind kind) => kind == ImportKind.Visits
        ? new("Ta in besökslistan som den är. Allt visas innan något sparas, och samma fil igen ändrar ingenting.", "Bring in the visit list as it is. Everything is shown before anything is saved, and the same file again changes nothing.")
        : new(
            "Ta in listan med webbinarier, evenemang och motbesök som den är. Allt visas innan något sparas, och samma fil igen ändrar ingenting.",
            "Bring in the list of webinars, events and outbound trips as it is. Everything is shown before anything is saved, and the same file again changes nothing.");

    public static Text TemplateFile(ImportKind kind) => kind == ImportKind.Visits ? new("besok-mall", "visits-template") : new("aktiviteter-mall", "activities-template");

    public static Text Saving(ImportKind kind) => kind == ImportKind.Visits ? new("Sparar {0} besök", "Saving {0} visits") : new("Sparar {0} aktiviteter", "Saving {0} activities");

    public static Text Number(ImportKind kind) => kind == ImportKind.Visits ? new("besök", "visits") : new("aktiviteter", "activities");

    public static Text Meetings(ImportKind kind) => kind == ImportKind.Visits ? new("företagsmöten", "company meetings") : new("medverkande företag", "companies taking part");

    public static Text SaveAll(ImportKind kind) => kind == ImportKind.Visits ? new("Spara {0} besök", "Save {0} visits") : new("Spara {0} aktiviteter", "Save {0} activities");

    public static Text SavedSentence(ImportKind kind) => kind == ImportKind.Visits
        ? new("{0} nya besök, {1} ändrade, {2} oförändrade.", "{0} new visits, {1} changed, {2} unchanged.")
        : new("{0} nya aktiviteter, {1} ändrade, {2} oförändrade.", "{0} new activities, {1} changed, {2} unchanged.");

    public static Text SeeThem(ImportKind kind) => kind == ImportKind.Visits ? new("Se besöken", "See the visits") : new("Se aktiviteterna", "See the activities");

    public static Text Name(RowKind kind) => kind switch
    {
        RowKind.Error => new("Fel", "Error"),
        RowKind.AlreadyThere => new("Finns redan", "Already there"),
        RowKind.Conflict => new("Konflikt", "Conflict"),
        RowKind.Changed => new("Ändras", "Changes"),
        RowKind.Restored => new("Återställs", "Restored"),
        RowKind.New => new("Ny", "New"),
        _ => new("Oförändrad", "Unchanged"),
    };
}
