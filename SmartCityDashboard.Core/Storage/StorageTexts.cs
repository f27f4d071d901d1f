using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage;

public static class StorageTexts
{
    public static readonly Text AsOfInFuture = new(
        "Tidpunkten ligger i framtiden. Välj en tidpunkt som har varit.",
        "That instant lies in the future. Choose one that has passed.");
}
