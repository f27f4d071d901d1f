using System.Globalization;

namespace SmartCityDashboard.Core.Basics;

/// <summary>
/// The two cultures of the house. Both write ISO dates and start the week on Monday. The Swedish one is a clone with the ASCII minus sign:
/// sv-SE writes U+2212, which breaks numbers in HTML attributes and in downloads.
/// </summary>
public static class Cultures
{
    public static CultureInfo Swedish { get; } = Make("sv-SE");

    public static CultureInfo English { get; } = Make("en-GB");

    public static IReadOnlyList<CultureInfo> All { get; } = [Swedish, English];

    private static CultureInfo Make(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        culture.NumberFormat.NegativeSign = "-";
        culture.DateTimeFormat.ShortDatePattern = "yyyy-MM-dd";
        culture.DateTimeFormat.FirstDayOfWeek = DayOfWeek.Monday;
        return CultureInfo.ReadOnly(culture);
    }
}
