using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Links;

public static class LinkTexts
{
    public static readonly Text AsOfUnreadable = new(
        "Tidpunkten i adressen går inte att läsa. Skriv ett datum, till exempel 2026-01-31.",
        "The point in time in the address can not be read. Write a date, for example 2026-01-31.");

    public static readonly Text AsOfInFuture = new(
        "Tidpunkten har inte varit än. Välj dagens datum eller ett tidigare.",
        "That point in time has not been yet. Choose today's date or an earlier one.");
}
