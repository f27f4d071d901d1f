using System.Globalization;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Made-up companies that say so in their names. Their organisation numbers have valid check digits, in a series that no reference list uses.</summary>
internal static class DemoCompanies
{
    private const string Series = "559998";

    private static readonly string[] Climate =
    [
        "Biogas", "Fjärrvärme", "Avfallssug", "Återvinning", "Solvärme", "Vattenrening", "Slamhantering", "Bergvärme", "Vindkraft", "Pelletspannor", "Rökgasrening", "Energilager",
        "Värmepumpar", "Matavfall", "Sortering",
    ];

    private static readonly string[] Mobility = ["Elbussar", "Laddstolpar", "Cykelvägar", "Trafikdata", "Godslogistik", "Färjor"];

    private static readonly string[] Digital = ["Sensorer", "Stadsdata", "Smarta elnät", "Digitala tvillingar", "Mätare"];

    private static readonly string[] Planning = ["Trähus", "Dagvatten", "Gröna tak", "Stadsplan", "Passivhus", "Belysning", "Ljudmiljö"];

    private static readonly string[] Social = ["Medborgardialog", "Bostäder", "Mötesplatser"];

    private static readonly string[] All = [.. Climate, .. Mobility, .. Digital, .. Planning, .. Social];

    /// <summary>Companies that a delegation with this theme would want to meet.</summary>
    public static List<CompanyMet> For(string theme, int count, Dice dice) => [.. dice.Some(Trades(theme), count).Select(Company)];

    private static string[] Trades(string theme) => theme switch
    {
        "mobility" => Mobility,
        "digitalisation" => Digital,
        "urban-planning" => Planning,
        "social-sustainability" => Social,
        _ => Climate,
    };

    /// <summary>Every twelfth is known by its number only.</summary>
    private static CompanyMet Company(string trade)
    {
        var place = Array.IndexOf(All, trade);
        return new(Number(place), place % 12 == 11 ? null : $"Exempelbolaget {trade} AB");
    }

    private static string Number(int place)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{Series}{101 + (place * 17):000}");
        return Enumerable.Range(0, 10).Select(digit => start + digit.ToString(CultureInfo.InvariantCulture)).Single(number => OrganisationNumber.TryRead(number, out _, out _));
    }
}
