using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>What is known of a visit when it is first heard of: who wants to come, from where, when and why.</summary>
internal static class DemoInvitation
{
    /// <summary>Begins every registration number, so that each row tells that it is made up.</summary>
    public const string Mark = "DEMO-";

    public static VisitDetails Write(int place, DateOnly start, int seed, ProgrammeLists lists)
    {
        var dice = new Dice(seed * 7);
        var (name, countries) = Delegation(place, dice, lists);
        var theme = dice.Weighted(DemoWords.Themes);
        var channel = dice.Weighted(DemoWords.Channels);
        var format = dice.Weighted([(VisitFormat.Physical, 82), (VisitFormat.Digital, 12), (VisitFormat.Hybrid, 6)]);
        var days = format == VisitFormat.Digital ? 0 : dice.Weighted([(0, 60), (1, 25), (2, 10), (3, 5)]);
        return new VisitDetails
        {
            Delegation = name,
            Title = dice.Percent(60) ? DemoWords.Title(theme) : null,
            Organiser = Organiser(channel, countries, lists),
            Channel = channel,
            TargetGroup = dice.Percent(92) ? dice.Weighted(DemoWords.TargetGroups) : null,
            Format = format,
            StartOn = start,
            EndOn = start.AddDays(countries.Length > 5 ? 4 : days),
            LeadReceiver = countries is ["XS"] ? "mitt" : dice.Weighted(DemoPlaces.Receivers),
            Participants = dice.Percent(70) ? Participants(dice, countries.Length) : null,
            ParticipantsKind = ParticipantsKind.Estimated,
            RegistrationNumber = $"{Mark}{start.Year}-{1001 + place}",
            Countries = [.. countries],
            Themes = [theme, .. dice.Percent(30) ? DemoWords.Themes.Select(one => one.Theme).Where(other => other != theme).Take(dice.Between(1, 2)) : []],
            Goals = dice.Some(DemoWords.Goals(theme), dice.Between(1, 3)),
        };
    }

    public static int Participants(Dice dice, int countries) => dice.Weighted([(dice.Between(3, 8), 35), (dice.Between(9, 18), 45), (dice.Between(19, 35), 17), (dice.Between(36, 70), 3)]) + countries - 1;

    private static (string Name, string[] Countries) Delegation(int place, Dice dice, ProgrammeLists lists)
    {
        if (place % 130 == 100) return DemoDelegations.BalticSea;
        if (place % 170 == 90) return ("Delegation från Berbera", ["XS"]);
        if (place % 60 == 31) return (dice.One(DemoDelegations.Domestic), [Country.Sweden]);
        if (place == 200) return ("Internationella masterstudenter", []);
        if (dice.Percent(9)) return dice.One(DemoDelegations.Groups);
        var (country, _, towns) = dice.Weighted([.. DemoDelegations.Countries.Select(one => (one, one.Weight))]);
        return dice.Percent(12)
            ? ($"Ministeriedelegation från {lists.CountryName(country).Sv}", [country])
            : (string.Format(Basics.Cultures.Swedish, dice.Weighted(DemoDelegations.Names), dice.One(towns)), [country]);
    }

    private static string? Organiser(string channel, string[] countries, ProgrammeLists lists) => (channel, countries) switch
    {
        ("embassy", [var country]) when country != Country.Sweden => $"Sveriges ambassad i {lists.CountryName(country).Sv}",
        ("business-sweden", [var country]) when country != Country.Sweden => $"Business Sweden i {lists.CountryName(country).Sv}",
        _ => null,
    };
}
