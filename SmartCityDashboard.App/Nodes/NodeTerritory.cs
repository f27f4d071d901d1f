using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Nodes;

/// <summary>What a node answers for, as rows and in words.</summary>
internal static class NodeTerritory
{
    /// <summary>County by county in Swedish order; municipalities that are answered for alike stand together, before the rest of their county.</summary>
    public static IReadOnlyList<TerritoryRow> Rows(Node node, ProgrammeLists lists)
    {
        var own = lists.Territories.Where(row => row.NodeCode == node.Code).ToList();
        var apart = own.Where(row => row.MunicipalityCode is not null).Select(row => row.CountyCode).ToHashSet();
        return
        [
            .. own.GroupBy(row => (row.CountyCode, IsCounty: row.MunicipalityCode is null, row.Responsibility, row.From, row.To))
                .OrderBy(group => lists.CountyName(group.Key.CountyCode).Sv, SwedishSort.Comparer).ThenBy(group => group.Key.IsCounty).ThenBy(group => group.Key.From)
                .Select(group => new TerritoryRow(
                    lists.CountyName(group.Key.CountyCode),
                    [.. lists.Municipalities.Where(one => group.Any(row => row.MunicipalityCode == one.Code)).Select(one => one.Name).Order(SwedishSort.Comparer)],
                    group.Key.IsCounty && apart.Contains(group.Key.CountyCode), group.Key.Responsibility, group.Key.From, group.Key.To)),
        ];
    }

    /// <summary>Svarar fullt för 13 kommuner i Hallands län och Västra Götalands län. Resten av … nås genom partner.</summary>
    public static Text Sentence(IReadOnlyList<TerritoryRow> rows, DateOnly day)
    {
        var now = rows.Where(row => new DateSpan(row.From, row.To).Contains(day)).ToList();
        var apart = now.Where(row => row.Municipalities.Count > 0 && row.Responsibility == Responsibility.Full).ToList();
        List<Text> sentences = [];
        if (Counties(now, Responsibility.Full) is { } full) sentences.Add(NodeTexts.FullSentence.With(full));
        if (apart.Count > 0)
            sentences.Add(NodeTexts.MunicipalitiesSentence.With(apart.Sum(row => row.Municipalities.Count), Listed([.. apart.Select(row => row.County).Distinct()])));
        if (Counties(now, Responsibility.ThroughPartner) is { } partner)
            sentences.Add((apart.Count > 0 ? NodeTexts.RestSentence : NodeTexts.PartnerSentence).With(partner));
        return sentences.Count == 0 ? NodeTexts.NoTerritory : Both(culture => string.Join(" ", sentences.Select(text => text.In(culture))));
    }

    private static Text? Counties(List<TerritoryRow> rows, Responsibility responsibility)
    {
        var names = rows.Where(row => row.Municipalities.Count == 0 && row.Responsibility == responsibility).Select(row => row.County).ToList();
        return names.Count == 0 ? null : Listed(names);
    }

    private static Text Listed(List<Text> names) => names.Count == 1
        ? names[0]
        : NodeTexts.LastAnd.With(Both(culture => string.Join(", ", names.SkipLast(1).Select(name => name.In(culture)))), names[^1]);

    private static Text Both(Func<CultureInfo, string> written) => new(written(Cultures.Swedish), written(Cultures.English));
}
