using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Columns whose cells hold several names.</summary>
internal static class ListCells
{
    public static VisitColumn Codes(
        string key, Text heading, Text hint, Func<VisitDetails, List<string>> read, Action<VisitDetails, List<string>> set,
        Func<ProgrammeNames, Func<string, string?>> codeOf, Func<ProgrammeLists, string, Text> nameOf, Func<string, ProgrammeNames, Text> unknown, string[] aliases, bool ordered = false) => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, names) => Fill(cell, codeOf(names), codes => set(details, codes), name => unknown(name, names)),
            Show = (details, lists, culture) => read(details).Select(code => nameOf(lists, code).In(culture)),
            Plain = details => Plain(read(details), ordered),
            Copy = VisitFields.Of(key).Copy,
        };

    public static Text? Fill(SheetCell cell, Func<string, string?> codeOf, Action<List<string>> set, Func<string, Text> unknown)
    {
        var pieces = CellValues.List(cell, name => codeOf(name) is not null);
        if (pieces.Problem is not null) return pieces.Problem;
        var codes = pieces.Value!.Select(name => (Name: name, Code: codeOf(name))).ToList();
        set([.. codes.Select(pair => pair.Code).OfType<string>().Distinct()]);
        return codes.Where(pair => pair.Code is null).Select(pair => unknown(pair.Name)).FirstOrDefault();
    }

    /// <summary>The primary value first, where there is one; the order of the others says nothing.</summary>
    private static string Plain(List<string> codes, bool ordered) =>
        string.Join(',', ordered ? codes.Take(1).Concat(codes.Skip(1).Order(StringComparer.Ordinal)) : codes.Order(StringComparer.Ordinal));
}
