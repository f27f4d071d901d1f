using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Values as Swedish Excel reads them out of a text file.</summary>
public static class CellFormat
{
    private static readonly Text Yes = new("Ja", "Yes");
    private static readonly Text No = new("Nej", "No");
    private static readonly NumberFormatInfo DecimalComma = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "" };

    /// <exception cref="ArgumentException">A column gives a kind of value that has no written form here.</exception>
    public static string Write(object? value, CultureInfo culture) => value switch
    {
        null => "",
        string text => FormulaGuard.Guard(text),
        Text text => FormulaGuard.Guard(text.In(culture)),
        bool flag => (flag ? Yes : No).In(culture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        int or long or decimal or double => ((IFormattable)value).ToString(null, DecimalComma),
        IEnumerable<string> several => FormulaGuard.Guard(string.Join(", ", several)),
        _ => throw new ArgumentException($"A cell can't hold a {value.GetType().Name}.", nameof(value)),
    };
}
