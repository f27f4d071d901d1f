using System.Text;

namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>Bytes to text: UTF-8 if it is valid as such to the last byte, UTF-16 if it says so, else what Swedish Windows has always written.</summary>
internal static class CsvEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Decode(byte[] bytes) => Text(bytes) switch
    {
        { Length: 0 } => throw new UnreadableFile(SpreadsheetTexts.EmptyFile),
        var text when IsRubbish(text) => throw new UnreadableFile(SpreadsheetTexts.NotText),
        var text => text,
    };

    private static string Text(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes.AsSpan(3)) ?? Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        _ => Utf8(bytes) ?? Old(bytes),
    };

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Old(byte[] bytes)
    {
        var text = Windows1252.GetString(bytes);
        if (Mojibake.FindOtherCodePage(text) is { } word && !IsRubbish(text))
            throw new UnreadableFile(SpreadsheetTexts.WrongEncoding.With(text.AsSpan(0, text.IndexOf(word, StringComparison.Ordinal)).Count('\n') + 1, word));
        return text;
    }

    /// <summary>A zero byte, or more than one control sign in a hundred: not text. A single stray one happens.</summary>
    private static bool IsRubbish(string text) =>
        text.Contains('\0') || text.Count(sign => char.IsControl(sign) && sign is not ('\t' or '\r' or '\n')) > text.Length / 100;
}
