using System.Globalization;

namespace SmartCityDashboard.Core.Basics;

/// <summary>
/// A text for people in both languages of the house. Written once, as a value: a text without one of its languages does not compile.
/// <see cref="ToString"/> follows the current UI culture, Swedish unless it is English.
/// </summary>
public sealed record Text(string Sv, string En)
{
    /// <summary>Used where nothing is to be said; the same in both languages.</summary>
    public static Text Same(string both) => new(both, both);

    public string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" ? En : Sv;

    public override string ToString() => In(CultureInfo.CurrentUICulture);

    /// <summary>Fills the places {0}, {1} …; a <see cref="Text"/> among the arguments keeps its languages, numbers and dates are written by the current culture.</summary>
    public Text With(params object?[] arguments) => new(Fill(Sv, arguments, Cultures.Swedish), Fill(En, arguments, Cultures.English));

    public static implicit operator string(Text text) => text.ToString();

    private static string Fill(string format, object?[] arguments, CultureInfo culture) =>
        string.Format(culture, format, Array.ConvertAll(arguments, argument => argument switch
        {
            Text text => text.In(culture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            int or long => ((IFormattable)argument).ToString("N0", culture),
            _ => argument,
        }));
}
