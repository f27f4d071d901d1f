using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>What the filters of every list say.</summary>
public static class FilterTexts
{
    public static readonly Text Search = new("Sök", "Search");
    public static readonly Text From = new("Börjar från", "Starts from");
    public static readonly Text To = new("Börjar till", "Starts until");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text More = new("Fler filter", "More filters");
    public static readonly Text Active = new("Valda filter", "Chosen filters");
    public static readonly Text Remove = new("Ta bort filtret {0}", "Remove the filter {0}");
    public static readonly Text Clear = new("Rensa alla filter", "Clear all filters");
    public static readonly Text DayWrong = new("Skriv datumet som 2026-01-31.", "Write the date as 2026-01-31.");
}
