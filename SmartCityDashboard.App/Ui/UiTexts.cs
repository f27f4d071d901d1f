using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

public static class UiTexts
{
    public static readonly Text OpenProof = new("Visa raderna bakom", "Show the rows behind");
    public static readonly Text Close = new("Stäng", "Close");
    public static readonly Text Loading = new("Hämtar…", "Loading…");
    public static readonly Text Updated = new("Uppdaterad {0}", "Updated {0}");
    public static readonly Text Again = new("Försök igen", "Try again");
    public static readonly Text NotAllowed = new("Du har inte behörighet", "You are not allowed");
    public static readonly Text Invalid = new("Frågan går inte att besvara", "The question can not be answered");
    public static readonly Text Changed = new("Någon annan hann ändra", "Somebody else changed it");
    public static readonly Text NotFound = new("Finns inte", "Does not exist");
    public static readonly Text Table = new("Visa som tabell", "Show as a table");
    public static readonly Text EstimatedShort = new("uppskattat", "estimated");
    public static readonly Text Month = new("Månad", "Month");
    public static readonly Text Previous = new("Föregående", "Previous");
    public static readonly Text Next = new("Nästa", "Next");
    public static readonly Text Pages = new("Bläddra i listan", "Page through the list");
    public static readonly Text Rows = new("Visar {0}–{1} av {2}", "Showing {0}–{1} of {2}");
    public static readonly Text Info = new("Information", "Information");
    public static readonly Text Warning = new("Varning", "Warning");
    public static readonly Text Error = new("Fel", "Error");
    public static readonly Text Done = new("Klart", "Done");
}
