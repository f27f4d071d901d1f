namespace SmartCityDashboard.Core.Spreadsheets;

/// <summary>
/// A text that begins like a formula would be run by Excel when it opens a download, so it gets an apostrophe in front, and loses it again
/// when the file is read. A text that has apostrophes of its own in front of such a sign gets one more: what was written is what is read.
/// See docs/decisions/0010.
/// </summary>
internal static class FormulaGuard
{
    private const string Starts = "=+-@\t\r\n＝＋－＠";

    public static string Guard(string text) => IsDangerous(text) ? "'" + text : text;

    /// <summary>For a typed text cell, which Excel never runs: only a text that reading would shorten gets its apostrophe.</summary>
    public static string Keep(string text) => text is ['\'', ..] ? Guard(text) : text;

    public static string Unguard(string text) => text is ['\'', ..] && IsDangerous(text) ? text[1..] : text;

    private static bool IsDangerous(string text)
    {
        foreach (var sign in text)
        {
            if (Starts.Contains(sign))
                return true;
            if (sign != '\'' && !char.IsWhiteSpace(sign))
                return false;
        }
        return false;
    }
}
