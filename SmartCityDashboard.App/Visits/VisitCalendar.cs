using System.Globalization;
using System.Text;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>Visits as whole-day events of a calendar file (RFC 5545).</summary>
internal static class VisitCalendar
{
    private const int LineOctets = 75;

    public static async Task WriteAsync(Stream to, IAsyncEnumerable<Visit> visits, ProgrammeLists lists, string site, DateTime now, CancellationToken token)
    {
        await using var file = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var line in (string[])["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SmartCityDashboard//Visits//SV", "CALSCALE:GREGORIAN"]) await file.WriteLineAsync(line);
        await foreach (var visit in visits.WithCancellation(token))
        {
            foreach (var line in Event(visit, lists, site, now)) await file.WriteLineAsync(Folded(line));
        }

        await file.WriteLineAsync("END:VCALENDAR");
    }

    private static IEnumerable<string> Event(Visit visit, ProgrammeLists lists, string site, DateTime now)
    {
        var countries = string.Join(", ", visit.Countries.Select(code => lists.CountryName(code).ToString()).Order(SwedishSort.Comparer));
        yield return "BEGIN:VEVENT";
        yield return $"UID:{visit.Id:N}@smartcitydashboard";
        yield return "DTSTAMP:" + now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        yield return "SEQUENCE:" + visit.Version.ToString(CultureInfo.InvariantCulture);
        yield return "DTSTART;VALUE=DATE:" + Day(visit.StartOn);
        // The end of a whole-day event is the day after its last day.
        yield return "DTEND;VALUE=DATE:" + Day(visit.EndOn.AddDays(1));
        yield return "SUMMARY:" + Escaped(countries.Length == 0 ? visit.Delegation : $"{visit.Delegation} ({countries})");
        yield return "LOCATION:" + Escaped(string.Join(", ", visit.Stops.Select(stop => stop.Receiver).Prepend(visit.LeadReceiver).Distinct().Select(code => lists.ReceiverName(code).ToString())));
        yield return "DESCRIPTION:" + Escaped($"{VisitTexts.Reference}: {visit.Reference}");
        yield return $"URL:{site}{VisitLinks.To(visit.Reference)}";
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
