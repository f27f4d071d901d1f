using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>A place between two companies of the list: a company, and which way to go from it. Holds also when that company is not on the list any more.</summary>
internal sealed record CompanyCursor(string Number, bool Backwards)
{
    public static CompanyCursor? Read(string? text) => text switch
    {
        null or "" => null,
        ['f' or 'b', .. { Length: > 0 } number] when number.All(char.IsAsciiDigit) => new(number, text[0] == 'b'),
        _ => throw new RuleBroken("cursor", KpiTexts.BrokenCursor),
    };

    public static CompanyRows FirstPage(List<CompanyRow> rows, int size) => Cut(rows, 0, size);

    public CompanyRows Page(List<CompanyRow> rows, Func<CompanyRow, string> key, Func<string, string> keyOf, int size)
    {
        var place = keyOf(Number);
        if (!Backwards) return Cut(rows, rows.Count(row => string.CompareOrdinal(key(row), place) <= 0), size);
        var end = rows.Count(row => string.CompareOrdinal(key(row), place) < 0);
        return Cut(rows, Math.Max(0, end - size), Math.Min(size, end));
    }

    private static CompanyRows Cut(List<CompanyRow> rows, int start, int size)
    {
        var page = rows.Skip(start).Take(size).ToList();
        return new CompanyRows(
            page, rows.Count,
            page.Count > 0 && start + page.Count < rows.Count ? "f" + page[^1].Number : null,
            page.Count > 0 && start > 0 ? "b" + page[0].Number : null);
    }
}
