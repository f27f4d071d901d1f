using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Numbers with Swedish habits: 1 234,50, any kind of space, either minus sign, kr behind.</summary>
internal static partial class NumberParser
{
    public static Parsed<int?> Whole(SheetCell cell, string written)
    {
        if (cell.Number is { } typed)
            return Whole((decimal)Math.Clamp(typed, -1e20, 1e20), written);
        var text = Plain(written);
        if (Ambiguous().IsMatch(text) || ThreeAfterComma().IsMatch(text))
            return new(null, CellTexts.ThousandOrDecimal.With(written));
        return TryRead(text, out var value) ? Whole(value, written) : new(null, CellTexts.NotAWholeNumber.With(written));
    }

    private static Parsed<int?> Whole(decimal value, string written) =>
        value != decimal.Truncate(value) ? new(null, CellTexts.NotAWholeNumber.With(written))
        : value is < int.MinValue or > int.MaxValue ? new(null, CellTexts.NumberTooLarge.With(written))
        : new((int)value, null);

    public static Parsed<decimal?> Decimal(SheetCell cell, string written)
    {
        if (cell.Number is { } typed)
            return Math.Abs(typed) < 1e20 ? new((decimal)typed, null) : new(null, CellTexts.NumberTooLarge.With(written));
        var text = Currency().Replace(Plain(written), "");
        if (Ambiguous().IsMatch(text))
            return new(null, CellTexts.ThousandOrDecimal.With(written));
        return TryRead(text, out var value) ? new(value, null) : new(null, CellTexts.NotANumber.With(written));
    }

    private static string Plain(string written) => Minus().Replace(CellValues.Spaces().Replace(written, " "), "-");

    private static bool TryRead(string text, out decimal value)
    {
        value = 0;
        if (Shape().Match(text) is not { Success: true } shape)
            return false;
        var digits = string.Concat(shape.Groups["whole"].Value.Where(char.IsAsciiDigit));
        return decimal.TryParse($"{shape.Groups["sign"].Value}{digits}.{shape.Groups["part"].Value}0", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>1.234: a thousand and more to a German, one and a bit to an American.</summary>
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}\.[0-9]{3}$")]
    private static partial Regex Ambiguous();

    /// <summary>The same with a comma, where a whole number is wanted: 1,234 people.</summary>
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2},[0-9]{3}$")]
    private static partial Regex ThreeAfterComma();

    [GeneratedRegex("^(?<sign>-?) ?(?:(?<whole>[0-9]+|[0-9]{1,3}(?: [0-9]{3})+)(?:[.,](?<part>[0-9]+))?|(?<whole>[0-9]{1,3}(?:[.][0-9]{3})+),(?<part>[0-9]+)|(?<whole>[0-9]{1,3}(?:,[0-9]{3})+)[.](?<part>[0-9]+))$")]
    private static partial Regex Shape();

    [GeneratedRegex("[\u2212\u2013\u2012\uFE63\uFF0D]")]
    private static partial Regex Minus();

    [GeneratedRegex("( ?(kr|sek|:-))+$", RegexOptions.IgnoreCase)]
    private static partial Regex Currency();
}
