using System.Globalization;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>The written keys of time dimensions: 2019, 2019-H1, 2019-T2, 2019-Q3, 2019-07, and the days they span.</summary>
public static class TimeKeys
{
    private static readonly Dictionary<string, (string Letter, int Months)> Kinds = new()
    {
        ["year"] = ("", 12),
        ["halfYear"] = ("H", 6),
        ["tertial"] = ("T", 4),
        ["quarter"] = ("Q", 3),
        ["month"] = ("", 1),
    };

    public static bool TryRead(string dimension, string key, out DateOnly from, out DateOnly to)
    {
        (from, to) = (default, default);
        var (letter, months) = Kinds[dimension];
        var parts = key.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < IsoDay.FirstYear or > IsoDay.LastYear) return false;
        var part = 1;
        if (months < 12)
        {
            if (parts.Length != 2 || !parts[1].StartsWith(letter, StringComparison.Ordinal)) return false;
            if (!int.TryParse(parts[1].AsSpan(letter.Length), NumberStyles.None, CultureInfo.InvariantCulture, out part) || part < 1 || part > 12 / months) return false;
        }
        else if (parts.Length != 1)
        {
            return false;
        }

        from = new DateOnly(year, ((part - 1) * months) + 1, 1);
        to = from.AddMonths(months).AddDays(-1);
        return true;
    }

    /// <summary>Every key of a dimension between two days, oldest first.</summary>
    public static IEnumerable<string> Between(string dimension, DateOnly from, DateOnly to)
    {
        var (letter, months) = Kinds[dimension];
        var start = new DateOnly(from.Year, (((from.Month - 1) / months) * months) + 1, 1);
        for (var day = start; day <= to; day = day.AddMonths(months))
        {
            var part = ((day.Month - 1) / months) + 1;
            yield return months switch
            {
                12 => day.ToString("yyyy", CultureInfo.InvariantCulture),
                1 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
                _ => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{letter}{part}"),
            };
        }
    }

    /// <summary>The days of a key, cut to nothing else.</summary>
    public static DateSpan Span(string dimension, string key) => TryRead(dimension, key, out var from, out var to) ? new DateSpan(from, to) : default;
}
