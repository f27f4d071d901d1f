using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>All dimensions of the house, in the order they are offered.</summary>
public static class KpiDimensions
{
    public static IReadOnlyList<KpiDimension> All { get; } =
    [
        new()
        {
            Name = "node", Label = new("Nod (ledde)", "Node (led)"), FactKey = fact => fact.Lead, WholeList = lists => lists.Receivers.Select(node => node.Code),
            KeyName = (key, lists) => lists.ReceiverName(key), Knows = (key, lists) => lists.Receiver(key) is not null,
        },
        new()
        {
            Name = "tookPart", Label = new("Nod (medverkade)", "Node (took part)"), Shares = true, WholeList = lists => lists.Receivers.Select(node => node.Code),
            Rows = (db, _) => db.ReceiversToCount.Select(row => new DimensionRow { Visit = row.VisitId, Key = row.Receiver, Estimated = false }),
            KeyName = (key, lists) => lists.ReceiverName(key), Knows = (key, lists) => lists.Receiver(key) is not null,
        },
        new()
        {
            Name = "county", Label = new("Län", "County"), Shares = true, Estimates = true,
            Rows = (db, _) => db.CountiesToCount.Select(row => new DimensionRow { Visit = row.VisitId, Key = row.County, Estimated = row.Estimated }),
            KeyName = (key, lists) => lists.CountyName(key), Knows = (key, lists) => lists.County(key) is not null,
        },
        new()
        {
            Name = "country", Label = new("Land", "Country"), Shares = true,
            Rows = (db, scope) => db.CountriesToCount.Where(row => scope == Scope.All || row.Country != Country.Sweden).Select(row => new DimensionRow { Visit = row.VisitId, Key = row.Country, Estimated = false }),
            KeyName = (key, lists) => lists.CountryName(key), Knows = (key, lists) => lists.Country(key) is not null,
        },
        new()
        {
            Name = "region", Label = new("Världsdel", "World region"), Shares = true,
            Rows = (db, scope) =>
            {
                var countries = db.Countries;
                return db.CountriesToCount.Where(row => scope == Scope.All || row.Country != Country.Sweden)
                    .Join(countries, row => row.Country, country => country.Code, (row, country) => new { row.VisitId, country.RegionCode })
                    .Distinct()
                    .Select(row => new DimensionRow { Visit = row.VisitId, Key = row.RegionCode, Estimated = false });
            },
            KeyName = (key, lists) => lists.Countries.FirstOrDefault(country => country.RegionCode == key)?.Region ?? Text.Same(key),
            Knows = (key, lists) => lists.Countries.Any(country => country.RegionCode == key),
        },
        new()
        {
            Name = "theme", Label = new("Tema", "Theme"), Shares = true,
            Rows = (db, _) =>
            {
                var themes = db.Themes;
                return db.ThemesToCount
                    .Join(themes, row => row.Theme, theme => theme.Code, (row, theme) => new { row.VisitId, Code = theme.MapsTo ?? theme.Code })
                    .Distinct()
                    .Select(row => new DimensionRow { Visit = row.VisitId, Key = row.Code, Estimated = false });
            },
            // An older theme is counted under the theme of today that it belongs to, so asked for by itself it would answer zero.
            KeyName = (key, lists) => lists.ThemeName(key), Knows = (key, lists) => lists.Theme(key) is { MapsTo: null },
        },
        new()
        {
            Name = "format", Label = new("Form", "Format"), WholeList = _ => ["physical", "digital", "hybrid"],
            FactKey = fact => fact.Format == VisitFormat.Physical ? "physical" : fact.Format == VisitFormat.Digital ? "digital" : fact.Format == VisitFormat.Hybrid ? "hybrid" : null,
            KeyName = (key, _) => Enum.TryParse<VisitFormat>(key, true, out var format) ? VisitTexts.Name(format) : Text.Same(key),
            Knows = (key, _) => key is "physical" or "digital" or "hybrid",
        },
        new()
        {
            Name = "targetGroup", Label = new("Målgrupp", "Target group"), FactKey = fact => fact.TargetGroup,
            KeyName = (key, lists) => lists.TargetGroupName(key), Knows = (key, lists) => lists.TargetGroups.Any(group => group.Code == key),
        },
        new()
        {
            Name = "channel", Label = new("Kanal", "Channel"), FactKey = fact => fact.Channel,
            KeyName = (key, lists) => lists.ChannelName(key), Knows = (key, lists) => lists.Channels.Any(channel => channel.Code == key),
        },
        new()
        {
            Name = "company", Label = new("Företag", "Company"), Shares = true, TellsOfRows = true,
            Rows = (db, _) => db.CompaniesToCount.Select(row => new DimensionRow { Visit = row.VisitId, Key = row.Number, Estimated = false }),
            KeyName = (key, _) => Text.Same(OrganisationNumber.Written(key)), Knows = (key, _) => OrganisationNumber.TryRead(key, out var number, out var _) && number == key,
        },
        Time("year", new("År", "Year"), fact => fact.On.Year, key => Number(key)),
        Time("halfYear", new("Halvår", "Half-year"), fact => (fact.On.Year * 10) + (fact.On.Month > 6 ? 2 : 1), key => Parted(key, "H")),
        Time("tertial", new("Tertial", "Tertial"), fact => (fact.On.Year * 10) + (fact.On.Month > 8 ? 3 : fact.On.Month > 4 ? 2 : 1), key => Parted(key, "T")),
        Time("quarter", new("Kvartal", "Quarter"), fact => (fact.On.Year * 10) + (fact.On.Month > 9 ? 4 : fact.On.Month > 6 ? 3 : fact.On.Month > 3 ? 2 : 1), key => Parted(key, "Q")),
        Time("month", new("Månad", "Month"), fact => (fact.On.Year * 100) + fact.On.Month, key => $"{Number(key / 100)}-{(key % 100).ToString("00", CultureInfo.InvariantCulture)}"),
    ];

    /// <exception cref="RuleBroken">When there is no such dimension.</exception>
    public static KpiDimension Of(string name) =>
        All.FirstOrDefault(dimension => dimension.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new RuleBroken("by", KpiTexts.UnknownDimension.With(name, string.Join(", ", All.Select(dimension => dimension.Name))));

    private static KpiDimension Time(string name, Text label, System.Linq.Expressions.Expression<Func<Fact, int>> key, Func<int, string> written) => new()
    {
        Name = name,
        Label = label,
        TimeKey = key,
        TimeName = written,
        KeyName = (text, _) => Text.Same(text),
        Knows = (text, lists) => TimeKeys.TryRead(name, text, out _, out _),
    };

    private static string Parted(int key, string letter) => $"{Number(key / 10)}-{letter}{Number(key % 10)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
