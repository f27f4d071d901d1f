using System.Globalization;
using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>
/// Days as they stand in Swedish lists. Slashes alone (3/4/2026) are refused whatever the numbers: a column of such days would be read
/// right for some rows and wrong for others. “15/3 2026”, with a space, is Swedish and always has the day first.
/// </summary>
internal static partial class DayParser
{
    private const int FirstYear = 1990, LastYear = 2100;

    private static readonly string[][] MonthNames =
        [.. Cultures.All.Select(culture => culture.DateTimeFormat.MonthNames[..12].Select(name => name.ToLowerInvariant()).ToArray())];

    public static Parsed<DateOnly?> Parse(SheetCell cell, string written)
    {
        if (cell.Date is { } typed)
            return InRange(typed, written);
        var text = CellValues.Spaces().Replace(written, " ").Replace('‐', '-').Replace('‑', '-').Replace('–', '-').Replace('−', '-').ToLowerInvariant();
        if (YearFirst().Match(text) is { Success: true } iso)
            return WithTime(iso, written);
        if (DayFirst().Match(text) is { Success: true } swedish)
            return Make(swedish, Number(swedish, "month"), written);
        if ((DayMonthName().Match(text) is { Success: true } named ? named : MonthNameDay().Match(text)) is { Success: true } words && Month(words.Groups["name"].Value) is { } month)
            return Make(words, month, written);
        if (Slashes().IsMatch(text))
            return new(null, CellTexts.DayOrMonthFirst.With(written));
        if (ShortYear().IsMatch(text))
            return new(null, CellTexts.YearNeedsFourDigits.With(written));
        return Serial().IsMatch(text) ? FromSerial(text, written) : NotADay(written);
    }

    /// <summary>A time of day says nothing about the day, unless it counts from another time zone than the Swedish one.</summary>
    private static Parsed<DateOnly?> WithTime(Match match, string written) =>
        !match.Groups["zone"].Success ? Make(match, Number(match, "month"), written)
        : DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? InRange(SwedishTime.DayOf(instant.UtcDateTime), written)
        : NotADay(written);

    private static Parsed<DateOnly?> Make(Match match, int month, string written)
    {
        var (year, day) = (Number(match, "year"), Number(match, "day"));
        if (year is < FirstYear or > LastYear)
            return new(null, CellTexts.DayOutOfRange.With(written));
        if (month is < 1 or > 12)
            return new(null, CellTexts.NoSuchMonth.With(written, month));
        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
            return new(null, CellTexts.NoSuchDay.With(written, new Text(MonthNames[0][month - 1], Cultures.English.DateTimeFormat.GetMonthName(month)), year.ToString(CultureInfo.InvariantCulture), days));
        return new(new DateOnly(year, month, day), null);
    }

    /// <summary>Excel's count of days, as it stands in a text file or in a cell without a date format.</summary>
    private static Parsed<DateOnly?> FromSerial(string text, string written) =>
        double.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && ExcelDays.FromSerial(serial) is { Year: >= FirstYear and <= LastYear } day
            ? new(day, null)
            : NotADay(written);

    private static Parsed<DateOnly?> InRange(DateOnly day, string written) =>
        day.Year is < FirstYear or > LastYear ? new(null, CellTexts.DayOutOfRange.With(written)) : new(day, null);

    private static Parsed<DateOnly?> NotADay(string written) => new(null, CellTexts.NotADay.With(written));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>A month by its name in either language, or the name's beginning of three letters or more: mars, mar, sept, december.</summary>
    private static int? Month(string name)
    {
        foreach (var names in MonthNames)
            if (Array.FindIndex(names, month => month.StartsWith(name, StringComparison.Ordinal)) is >= 0 and var index)
                return index + 1;
        return null;
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:([-/.])(?<month>[0-9]{1,2})\1(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))(?:[t ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?<zone> ?(?:z|[+-][0-9]{2}:?[0-9]{2}))?)?$")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:den )?(?<day>[0-9]{1,2})(?:/(?<month>[0-9]{1,2})[ -]|\.(?:\s?)(?<month>[0-9]{1,2})\.\s?)(?<year>[0-9]{4})$")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?:den |the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th|:e|:a|\.)?[ -]?(?:of )?(?<name>\p{L}{3,})\.?,?[ -](?<year>[0-9]{4})$")]
    private static partial Regex DayMonthName();

    [GeneratedRegex(@"^(?<name>\p{L}{3,})\.? (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year>[0-9]{4})$")]
    private static partial Regex MonthNameDay();

    [GeneratedRegex(@"^[0-9]{1,2}[/-][0-9]{1,2}[/-]([0-9]{2}|[0-9]{4})( [0-9]{1,2}:[0-9]{2}.*)?$")]
    private static partial Regex Slashes();

    [GeneratedRegex(@"^([0-9]{6}|[0-9]{1,2}/[0-9]{1,2}[ -][0-9]{2}|[0-9]{1,2}\.\s?[0-9]{1,2}\.\s?[0-9]{2}|[0-9]{1,2} \p{L}{3,}\.? [0-9]{2})$")]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^[0-9]{5}([.,][0-9]+)?$")]
    private static partial Regex Serial();
}
