using System.Globalization;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Tests.Spreadsheets;

public class NumberCellTests
{
    [Theory]
    [InlineData("12", 12), InlineData(" 12 ", 12), InlineData("1 234", 1234), InlineData("1\u00A0234", 1234), InlineData("1\u202F234", 1234), InlineData("1 234 567", 1234567)]
    [InlineData("12,0", 12), InlineData("12.0", 12), InlineData("12,00", 12), InlineData("0", 0), InlineData("-5", -5), InlineData("\u22125", -5), InlineData("–5", -5)]
    public void A_whole_number_is_read_however_it_is_written(string text, int number)
    {
        var read = CellValues.WholeNumber(new SheetCell(text));
        Assert.Null(read.Problem?.Sv);
        Assert.Equal(number, read.Value);
    }

    [Theory]
    [InlineData("12,5", "inget heltal"), InlineData("12.5", "inget heltal"), InlineData("tolv", "inget heltal"), InlineData("12 st", "inget heltal"), InlineData("ca 12", "inget heltal"), InlineData("1 2", "inget heltal"), InlineData("12 34", "inget heltal"), InlineData("1-2", "inget heltal"), InlineData("2026-03-15", "inget heltal"), InlineData("١٢", "inget heltal")]
    [InlineData("1.234", "tusental eller decimaler"), InlineData("1,234", "tusental eller decimaler"), InlineData("12.000", "tusental eller decimaler")]
    [InlineData("12345678901", "för stort"), InlineData("#N/A", "felet #N/A"), InlineData("#VÄRDEFEL!", "felet #VÄRDEFEL!")]
    public void What_is_no_whole_number_is_refused(string text, string reason)
    {
        var read = CellValues.WholeNumber(new SheetCell(text));
        Assert.Null(read.Value);
        Assert.Contains(reason, read.Problem?.Sv);
    }

    [Theory]
    [InlineData(12.0, 12), InlineData(1.234, null), InlineData(1e300, null), InlineData(-3.0, -3)]
    public void A_typed_number_is_not_ambiguous(double typed, int? number) =>
        Assert.Equal(number, CellValues.WholeNumber(new SheetCell(typed.ToString(CultureInfo.InvariantCulture), false, null, typed)).Value);

    [Theory]
    [InlineData("1 234,50", "1234.5"), InlineData("1\u202F234,5 kr", "1234.5"), InlineData("1234.5", "1234.5"), InlineData("1.5", "1.5"), InlineData("1.234,50", "1234.5"), InlineData("1,234.50", "1234.5")]
    [InlineData("1,234", "1.234"), InlineData("0.125", "0.125"), InlineData("-0,5", "-0.5"), InlineData("500:-", "500"), InlineData("12 SEK", "12")]
    public void A_number_has_a_decimal_comma(string text, string number)
    {
        var read = CellValues.Number(new SheetCell(text));
        Assert.Null(read.Problem?.Sv);
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read.Value);
    }

    [Theory]
    [InlineData("1.234"), InlineData("12 EUR"), InlineData("1,2,3"), InlineData("1e5"), InlineData("-")]
    public void What_is_no_number_is_refused(string text) => Assert.NotNull(CellValues.Number(new SheetCell(text)).Problem);

    [Fact]
    public void A_formula_without_a_stored_value_is_a_problem_everywhere()
    {
        var cell = new SheetCell("", Formula: true);
        Assert.All([CellValues.Day(cell).Problem, CellValues.WholeNumber(cell).Problem, CellValues.Line(cell).Problem, CellValues.List(cell, _ => true).Problem], problem => Assert.Equal(CellTexts.FormulaWithoutValue, problem));
    }

    [Fact]
    public void Text_is_trimmed_and_kept_on_one_line_or_many()
    {
        var cell = new SheetCell("  Delegation\u00A0 från\r\nOslo ");
        Assert.Equal("Delegation från Oslo", CellValues.Line(cell).Value);
        Assert.Equal("Delegation\u00A0 från\nOslo", CellValues.Paragraphs(cell).Value);
        Assert.Equal(default, CellValues.Line(new SheetCell(" ")));
    }
}
