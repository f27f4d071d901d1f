using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>What every form says.</summary>
public static class FormTexts
{
    public static readonly Text DayForm = new("ÅÅÅÅ-MM-DD", "YYYY-MM-DD");
    public static readonly Text DayUnreadable = new("Skriv datumet som 2026-01-31 eller 31/1 2026.", "Write the date as 2026-01-31 or 31/1 2026.");
    public static readonly Text NoSuchDay = new("Dagen finns inte. Skriv datumet som 2026-01-31 eller 31/1 2026.", "There is no such day. Write the date as 2026-01-31 or 31/1 2026.");
    public static readonly Text NumberUnreadable = new("Skriv ett heltal med siffror.", "Write a whole number in digits.");
    public static readonly Text TypeToFind = new("Skriv för att söka", "Type to search");
    public static readonly Text AddNew = new("Lägg till ”{0}”", "Add “{0}”");
    public static readonly Text Chosen = new("Valda: {0}", "Chosen: {0}");
    public static readonly Text Remove = new("Ta bort {0}", "Remove {0}");
    public static readonly Text Save = new("Spara", "Save");
    public static readonly Text Saving = new("Sparar…", "Saving…");
    public static readonly Text Cancel = new("Avbryt", "Cancel");
    public static readonly Text SaveKeys = new("Ctrl + Enter sparar.", "Ctrl + Enter saves.");
    public static readonly Text NotSaved = new("Inget har sparats. Rätta det här och spara igen:", "Nothing was saved. Correct this and save again:");
    public static readonly Text NotSavedTitle = new("Det gick inte att spara", "It could not be saved");
    public static readonly Text DraftRestored = new("Ditt utkast från {0} är återställt", "Your draft from {0} has been restored");
    public static readonly Text DraftRestoredSentence = new("Det är inte sparat än. Fortsätt där du var, eller kasta utkastet.", "It is not saved yet. Go on where you were, or throw the draft away.");
    public static readonly Text DraftFromBrowser = new("Text som inte hann skickas är återställd", "Text that was never sent has been restored");
    public static readonly Text ThrowDraft = new("Kasta utkastet", "Throw the draft away");
    public static readonly Text DraftKept = new("Utkast sparat {0}", "Draft kept {0}");
    public static readonly Text DraftIsKept = new("Utkast sparat", "Draft kept");
    public static readonly Text ConflictTitle = new("Någon annan hann spara före dig", "Somebody else saved before you");
    public static readonly Text ConflictField = new("Fält", "Field");
    public static readonly Text ConflictOpened = new("När du öppnade", "When you opened");
    public static readonly Text ConflictMine = new("Ditt", "Yours");
    public static readonly Text ConflictTheirs = new("Nu sparat", "Saved now");
    public static readonly Text ConflictOpen = new("Välj för varje fält i tabellen vad som ska gälla, och spara igen.", "Choose for each field in the table what shall hold, and save again.");
    public static readonly Text ConflictNothing = new("Dina ändringar är kvar i formuläret. Kontrollera dem och spara igen.", "Your changes are still in the form. Check them and save again.");
    public static readonly Text ConflictWhen = new("{0} sparade {1}. Inget har skrivits över. Rader som du inte hade ändrat är redan valda.", "{0} saved {1}. Nothing has been overwritten. Rows that you had not changed are chosen already.");
    public static readonly Text SavedMeanwhile = new("{0} sparade ändringar här {1}", "{0} saved changes here {1}");
    public static readonly Text SomebodyElse = new("Någon annan", "Somebody else");
    public static readonly Text SavedMeanwhileSentence = new("Fortsätt skriva. När du sparar visas skillnaderna fält för fält, och inget skrivs över.", "Go on writing. When you save, the differences are shown field by field, and nothing is overwritten.");
    public static readonly Text Nothing = new("(tomt)", "(empty)");
    public static readonly Text PastIsClosed = new("Du ser en äldre tidpunkt. Gå tillbaka till nu för att ändra något.", "You are looking at an earlier point in time. Go back to now to change anything.");
}
