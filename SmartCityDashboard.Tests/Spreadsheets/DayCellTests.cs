using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class DayCellTests
{
    [Theory]
    [InlineData("2026-03-15"), InlineData(" 2026-03-15 "), InlineData("2026-3-15"), InlineData("20260315"), InlineData("2026/03/15"), InlineData("2026.03.15"), InlineData("2026‑03‑15")]
    [InlineData("2026-03-15T00:00:00"), InlineData("2026-03-15 00:00"), InlineData("2026-03-15 09:30:00"), InlineData("2026-03-15T00:00:00Z"), InlineData("2026-03-14T23:00:00Z"), InlineData("2026-03-15T00:00:00+01:00")]
    [InlineData("15/3 2026"), InlineData("15/3\u00A02026"), InlineData("15/3-2026"), InlineData("den 15/3 2026"), InlineData("15.3.2026"), InlineData("15.03.2026")]
    [InlineData("15 mars 2026"), InlineData("den 15 mars 2026"), InlineData("15 MARS 2026"), InlineData("15 mar. 2026"), InlineData("15-mar-2026"), InlineData("15 March 2026"), InlineData("15th of March 2026"), InlineData("March 15, 2026")]
    [InlineData("46096"), InlineData("46096,0"), InlineData("46096.5")]
    public void A_day_is_read_however_it_is_written(string text)
    {
        var day = CellValues.Day(new SheetCell(text));
        Assert.Null(day.Problem?.Sv);
        Assert.Equal(new DateOnly(2026, 3, 15), day.Value);
    }

    [Theory]
    [InlineData("1 januari 2026", 1), InlineData("1 February 2026", 2), InlineData("1 maj 2026", 5), InlineData("1 May 2026", 5), InlineData("1 juni 2026", 6), InlineData("1 July 2026", 7)]
    [InlineData("1 augusti 2026", 8), InlineData("1 sept 2026", 9), InlineData("1 okt 2026", 10), InlineData("1 October 2026", 10), InlineData("1 december 2026", 12)]
    public void Months_have_names_in_both_languages(string text, int month) => Assert.Equal(new DateOnly(2026, month, 1), CellValues.Day(new SheetCell(text)).Value);

    [Fact]
    public void A_typed_day_needs_no_reading()
    {
        Assert.Equal(new DateOnly(2026, 3, 15), CellValues.Day(new SheetCell("2026-03-15", false, new DateOnly(2026, 3, 15))).Value);
        Assert.Equal(new DateOnly(2026, 3, 15), CellValues.Day(new SheetCell("46096", false, null, 46096)).Value);
        Assert.Equal(new DateOnly(2026, 3, 15), CellValues.Day(new SheetCell("20260315", false, null, 20260315)).Value);
    }

    [Theory]
    [InlineData("2026-02-31", "februari 2026 har 28 dagar"), InlineData("31/2 2026", "februari 2026 har 28 dagar"), InlineData("31 april 2026", "april 2026 har 30 dagar"), InlineData("20250229", "februari 2025 har 28 dagar"), InlineData("2026-03-00", "mars 2026 har 31 dagar")]
    [InlineData("2026-13-01", "ingen månad 13"), InlineData("3/15 2026", "ingen månad 15")]
    [InlineData("3/4/2026", "dagen eller månaden"), InlineData("15/3/2026", "dagen eller månaden"), InlineData("03/15/2026", "dagen eller månaden"), InlineData("3-4-26", "dagen eller månaden")]
    [InlineData("190125", "fyra siffror"), InlineData("25/1 19", "fyra siffror"), InlineData("25.1.19", "fyra siffror")]
    [InlineData("1926-03-15", "1990–2100"), InlineData("15 mars 2926", "1990–2100")]
    [InlineData("2026", "går inte att läsa"), InlineData("mars 2026", "går inte att läsa"), InlineData("v. 12", "går inte att läsa"), InlineData("15 foo 2026", "går inte att läsa"), InlineData("12", "går inte att läsa"), InlineData("99999", "går inte att läsa"), InlineData("25–27 januari 2019", "går inte att läsa"), InlineData("٢٠٢٦-٠٣-١٥", "går inte att läsa")]
    public void What_is_no_day_or_could_be_two_is_refused(string text, string reason)
    {
        var day = CellValues.Day(new SheetCell(text));
        Assert.Null(day.Value);
        Assert.Contains(reason, day.Problem?.Sv);
        Assert.DoesNotContain("februari", day.Problem?.En);
    }

    [Fact]
    public void A_blank_cell_is_neither_a_day_nor_a_problem() => Assert.Equal(default, CellValues.Day(new SheetCell(" \u00A0")));
}
