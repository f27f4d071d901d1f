using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>What a cell turned out to say: a value, a problem, or (both null) nothing.</summary>
public readonly record struct Parsed<T>(T? Value, Text? Problem);

/// <summary>
/// Reads cells as people and systems fill them in. A blank cell is no value and no problem; what can be read in two ways is a problem,
/// never a guess.
/// </summary>
public static partial class CellValues
{
    private static readonly HashSet<string> ExcelErrors = new(StringComparer.OrdinalIgnoreCase)
    {
        "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!",
        "#SAKNAS!", "#REFERENS!", "#VÄRDEFEL!", "#NAMN?", "#DIVISION/0!", "#OGILTIGT!", "#SKÄRNING!", "#SPILL!",
    };

    /// <summary>A day between 1990 and 2100.</summary>
    public static Parsed<DateOnly?> Day(SheetCell cell) => Read(cell, DayParser.Parse);

    /// <summary>A whole number of things or people; may be negative, the caller's rules decide.</summary>
    public static Parsed<int?> WholeNumber(SheetCell cell) => Read(cell, NumberParser.Whole);

    /// <summary>A number; a comma before exactly three digits is a decimal comma, as everywhere in Sweden, a full stop there is a problem.</summary>
    public static Parsed<decimal?> Number(SheetCell cell) => Read(cell, NumberParser.Decimal);

    /// <summary>One line of text without spaces at its ends.</summary>
    public static Parsed<string> Line(SheetCell cell) => Read<string>(cell, (_, text) => new(Spaces().Replace(text, " "), null));

    /// <summary>Text with its line breaks (as \n), without spaces at its ends.</summary>
    public static Parsed<string> Paragraphs(SheetCell cell) => Read<string>(cell, (_, text) => new(text.ReplaceLineEndings("\n"), null));

    /// <summary>
    /// Several values in one cell, without doubles. A piece that is known as a whole is kept together though it contains a separator:
    /// “Bosnien och Hercegovina, Trinidad &amp; Tobago” is two countries.
    /// </summary>
    public static Parsed<IReadOnlyList<string>> List(SheetCell cell, Func<string, bool> isKnown)
    {
        var read = Read<IReadOnlyList<string>>(cell, (_, text) => new(ListParser.Split(text, isKnown), null));
        return read with { Value = read.Value ?? [] };
    }

    /// <summary>
    /// A name for looking up, as <see cref="HeadingMatcher.Normalise"/> has it but with its separators kept: “Bosnien och Hercegovina” and “Bosnien &amp;
    /// Hercegovina” are the same, “Syd, Öst” is not “Sydöst”.
    /// </summary>
    public static string NameKey(string name) =>
        string.Join('|', ListParser.Separator().Split(name).Select(HeadingMatcher.Normalise).Where(part => part.Length > 0));

    private static Parsed<T> Read<T>(SheetCell cell, Func<SheetCell, string, Parsed<T>> parse) => cell.Text.Trim() switch
    {
        "" when cell.Formula => new(default, CellTexts.FormulaWithoutValue),
        "" => default,
        var text when ExcelErrors.Contains(text) => new(default, CellTexts.ExcelError.With(text)),
        var text => parse(cell, text),
    };

    [GeneratedRegex(@"\s+")]
    internal static partial Regex Spaces();
}
