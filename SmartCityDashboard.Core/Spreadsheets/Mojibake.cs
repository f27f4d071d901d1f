using System.Buffers;
using System.Text.RegularExpressions;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Finds text that was once read with the wrong encoding and saved again, as “GenomfÃ¶rt” for “Genomfört”.</summary>
internal static partial class Mojibake
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("ÃÂâ√├\uFFFD");
    private static readonly SearchValues<char> ProperLetters = SearchValues.Create("åäöÅÄÖ");

    /// <summary>The word where it shows, or null.</summary>
    public static string? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects) || Wrong().Match(text) is not { Success: true } wrong)
            return null;
        var start = Math.Max(0, wrong.Index - 12);
        return text[start..Math.Min(text.Length, wrong.Index + wrong.Length + 12)].Trim();
    }

    /// <summary>
    /// Windows-1252 cannot say that it is wrong, so the signs of two other Excel choices are looked for: “CSV (MS-DOS)” makes G”teborg,
    /// “CSV (Macintosh)” makes Gšteborg. Only in a text without a single proper å, ä or ö.
    /// </summary>
    public static string? FindOtherCodePage(string text) =>
        text.AsSpan().ContainsAny(ProperLetters) || OtherCodePage().Match(text) is not { Success: true } wrong ? null : wrong.Value;

    // The second byte of a UTF-8 letter, read as Windows-1252 or Latin-1 (Ã, Â, â), as Macintosh (√) and as MS-DOS (├).
    [GeneratedRegex("[ÃÂ][\u0080-\u009F\u00A1-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œž€]|â(€|‚¬|\u0080)|√[•§∂©ºÖÑÅÄ]|├[^\\s─]|\uFFFD")]
    private static partial Regex Wrong();

    [GeneratedRegex(@"\p{L}*\p{L}[†„”ŠšŒ]\p{Ll}\p{L}*|\p{Lu}[ŠšŒ]\p{L}+")]
    private static partial Regex OtherCodePage();
}
