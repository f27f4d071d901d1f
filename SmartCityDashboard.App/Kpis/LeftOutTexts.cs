using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

internal static class LeftOutTexts
{
    public static readonly Text Some = new("{0} rader i urvalet räknas inte, av dessa skäl.", "{0} rows of the selection do not count, for these reasons.");
}
