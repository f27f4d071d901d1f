using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>What is wrong with one cell, and how to write it instead.</summary>
public static class CellTexts
{
    public static readonly Text NotADay = new(
        "”{0}” går inte att läsa som en dag. Skriv år-månad-dag, till exempel 2026-03-15.",
        "“{0}” can't be read as a day. Write year-month-day, for instance 2026-03-15.");

    public static readonly Text NoSuchDay = new(
        "Dagen {0} finns inte: {1} {2} har {3} dagar.",
        "There is no day {0}: {1} {2} has {3} days.");

    public static readonly Text NoSuchMonth = new(
        "Dagen {0} finns inte: det finns ingen månad {1}. Skriv år-månad-dag, till exempel 2026-03-15.",
        "There is no day {0}: there is no month {1}. Write year-month-day, for instance 2026-03-15.");

    public static readonly Text DayOrMonthFirst = new(
        "I ”{0}” syns det inte om dagen eller månaden står först. Skriv år-månad-dag, till exempel 2026-03-15.",
        "“{0}” does not tell whether the day or the month comes first. Write year-month-day, for instance 2026-03-15.");

    public static readonly Text YearNeedsFourDigits = new(
        "Skriv året med fyra siffror: ”{0}” kan läsas på flera sätt. Skriv till exempel 2026-03-15.",
        "Write the year with four digits: “{0}” can be read in several ways. Write for instance 2026-03-15.");

    public static readonly Text DayOutOfRange = new(
        "Dagen {0} ligger utanför åren 1990–2100. Kontrollera året.",
        "The day {0} lies outside the years 1990–2100. Check the year.");

    public static readonly Text NotAWholeNumber = new(
        "”{0}” är inget heltal. Skriv bara siffror, till exempel 12.",
        "“{0}” is not a whole number. Write digits only, for instance 12.");

    public static readonly Text NotANumber = new(
        "”{0}” är inget tal. Skriv bara siffror och eventuellt decimalkomma, till exempel 1234,5.",
        "“{0}” is not a number. Write digits only, with a decimal comma if needed, for instance 1234,5.");

    public static readonly Text ThousandOrDecimal = new(
        "I ”{0}” syns det inte om tecknet skiljer tusental eller decimaler. Skriv talet utan tusentalstecken, till exempel 1234 eller 1234,5.",
        "“{0}” does not tell whether the sign separates thousands or decimals. Write the number without a thousands sign, for instance 1234 or 1234,5.");

    public static readonly Text NumberTooLarge = new(
        "Talet {0} är för stort.",
        "The number {0} is too large.");

    public static readonly Text FormulaWithoutValue = new(
        "Cellen har en formel utan sparat värde. Öppna filen i Excel, spara den och försök igen.",
        "The cell has a formula without a stored value. Open the file in Excel, save it and try again.");

    public static readonly Text ExcelError = new(
        "Cellen innehåller felet {0}. Rätta formeln eller skriv värdet för hand.",
        "The cell contains the error {0}. Correct the formula or type the value.");
}
