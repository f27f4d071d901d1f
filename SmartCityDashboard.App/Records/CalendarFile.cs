using System.Globalization;
using System.Text;

namespace SmartCityDashboard.App.Records;

/// <summary>One whole-day event.</summary>
/// <param name="Uid">The same at every fetch, so that a calendar changes its event instead of adding one.</param>
/// <param name="Version">Rises when something in it changes.</param>
/// <param name="To">The last day; it belongs.</param>
/// <param name="Url">Absolute.</param>
internal sealed record CalendarEvent(string Uid, int Version, DateOnly From, DateOnly To, string Summary, string? Location, string Description, string Url);

/// <summary>Whole-day events as a calendar file (RFC 5545).</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LineOctets = 75;

    /// <param name="name">What calendar programs call it; null where it is imported into another.</param>
    public static async Task WriteAsync(Stream to, IAsyncEnumerable<CalendarEvent> events, DateTime now, string? name, CancellationToken token)
    {
        await using var file = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SmartCityDashboard//Visits//SV", "CALSCALE:GREGORIAN"]) await file.WriteLineAsync(line);
        if (name is not null) await file.WriteLineAsync(Folded("X-WR-CALNAME:" + Escaped(name)));
        await foreach (var one in events.WithCancellation(token))
        {
            foreach (var line in Event(one, now)) await file.WriteLineAsync(Folded(line));
        }

        await file.WriteLineAsync("END:VCALENDAR");
    }

    private static IEnumerable<string> Event(CalendarEvent one, DateTime now)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{one.Uid}@smartcitydashboard";
        yield return "DTSTAMP:" + now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        yield return "SEQUENCE:" + one.Version.ToString(CultureInfo.InvariantCulture);
        yield return "DTSTART;VALUE=DATE:" + Day(one.From);
        // The end of a whole-day event is the day after its last day.
        yield return "DTEND;VALUE=DATE:" + Day(one.To.AddDays(1));
        yield return "SUMMARY:" + Escaped(one.Summary);
        if (one.Location is not null) yield return "LOCATION:" + Escaped(one.Location);
        yield return "DESCRIPTION:" + Escaped(one.Description);
        yield return $"URL:{one.Url}";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11: backslash, semicolon and comma are escaped, line breaks are written as \n.</summary>
    internal static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Section 3.1: no line is longer than 75 octets; a longer one goes on after a line break and a space, never inside a character.</summary>
    internal static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
