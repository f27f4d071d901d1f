using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>The words of the letters' content.</summary>
public static class DigestTexts
{
    public static readonly Text More = new("och {0} till", "and {0} more");

    internal static readonly Text Late = new("Försenat", "Overdue");
    internal static readonly Text Today = new("Klart senast i dag", "Due today");
    internal static readonly Text ThisWeek = new("Klart senast den här veckan", "Due this week");
    internal static readonly Text Reports = new("Affärsrapporter att skriva", "Business reports to write");
    internal static readonly Text ToAnswer = new("Frågor att besvara", "Questions to answer");
    internal static readonly Text OwnQuestions = new("Dina frågor som väntar på svar", "Your questions that wait for an answer");

    internal static readonly Text DayLate = new("1 dag sen", "1 day late");
    internal static readonly Text DaysLate = new("{0} dagar sen", "{0} days late");
    internal static readonly Text DueOn = new("senast {0}", "by {0}");
    internal static readonly Text Since = new("sedan {0}", "since {0}");
    internal static readonly Text Never = new("aldrig", "never");
    internal static readonly Text To = new("{0} (till {1})", "{0} (to {1})");
    internal static readonly Text WriteReport = new("Skriv affärsrapporten", "Write the business report");
    internal static readonly Text RoleAt = new("{0} {1}", "{0}, {1}");
    internal static readonly Text AtNode = new("{0}, {1}", "{0}; {1}");

    internal static readonly Text Debt = new(
        "Försenade åtgärder: {0}. Försenade affärsrapporter: {1}. Skuld i dagar: {2}. Tyst: {3}.",
        "Overdue actions: {0}. Overdue business reports: {1}. Debt in days: {2}. Silent: {3}.");

    internal static readonly Text LaterLeftOut = new("{0} åtgärder som ska vara klara efter den här veckan", "{0} actions that are due after this week");
    internal static readonly Text OthersLeftOut = new("det som en kollega ansvarar för", "what a colleague is responsible for");
    internal static readonly Text PersonsLeftOut = new("kontaktpersoner och anteckningar", "contact persons and notes");
    internal static readonly Text CapLeftOut = new("fler än {0} rader under samma rubrik", "more than {0} rows under one heading");
    internal static readonly Text QuietLeftOut = new("{0} mottagare utan något försenat eller tyst", "{0} receivers with nothing overdue or silent");
}
