using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage;

/// <summary>A place in a list that is ordered by instants which are unique, as those of changes are.</summary>
public static class InstantCursor
{
    public static readonly Text Broken = new("Länken till listans sida är trasig. Börja om från första sidan.", "The link to that page of the list is broken. Start again from the first page.");

    /// <param name="at">UTC.</param>
    public static string Write(DateTime at) => UtcMicroseconds.From(at).ToString(CultureInfo.InvariantCulture);

    /// <summary>Null for the list's beginning.</summary>
    /// <exception cref="RuleBroken">When it can not be read.</exception>
    public static DateTime? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < UtcMicroseconds.From(DateTime.MaxValue) ? UtcMicroseconds.To(at) : throw new RuleBroken("cursor", Broken);
    }
}
