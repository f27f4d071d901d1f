using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Kpis;

internal static class PeriodTexts
{
    public static readonly Text Period = new("Period", "Period");
    public static readonly Text Choose = new("Välj period", "Choose a period");
    public static readonly Text Help = new("Ett besök hör till den dag det börjar.", "A visit belongs to the day on which it begins.");
    public static readonly Text ThisYear = new("I år", "This year");
    public static readonly Text LastYear = new("I fjol", "Last year");
    public static readonly Text AllYears = new("Alla år", "All years");
    public static readonly Text From = new("Från och med", "From");
    public static readonly Text To = new("Till och med", "Until");
    public static readonly Text DayForm = new("ÅÅÅÅ-MM-DD", "YYYY-MM-DD");
    public static readonly Text Show = new("Visa", "Show");
    public static readonly Text DayWrong = new("Skriv datumen som ÅÅÅÅ-MM-DD, till exempel 2026-01-31.", "Write the dates as YYYY-MM-DD, for example 2026-01-31.");
    public static readonly Text Backwards = new("Periodens början ligger efter dess slut.", "The period begins after it ends.");

    public static readonly Text SoFarThisYear = new("hittills i år", "so far this year");
    public static readonly Text InYear = new("under {0}", "in {0}");
    public static readonly Text InMonth = new("i {0}", "in {0}");
    public static readonly Text SinceTheStart = new("sedan starten", "since the start");
    public static readonly Text FromDay = new("från och med {0}", "from {0}");
    public static readonly Text UntilDay = new("till och med {0}", "until {0}");
    public static readonly Text Between = new("{0} till {1}", "{0} to {1}");
    public static readonly Text OnDay = new("den {0}", "on {0}");

    public static readonly Text LastYearSameTime = new("i fjol vid samma tid", "last year at the same time");
    public static readonly Text YearBefore = new("året före", "the year before");
    public static readonly Text YearBeforeName = new("Året före", "The year before");
    public static readonly Text AgainstLastYear = new("mot i fjol", "on last year");
    public static readonly Text AgainstYearBefore = new("mot året före", "on the year before");
}
