using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Who receives how often, where delegations stop, and what they are shown there.</summary>
internal static class DemoPlaces
{
    public static readonly (string Receiver, int Weight)[] Receivers =
        [("ost", 30), ("vast", 20), ("syd", 17), ("sydost", 10), ("mitt", 9), ("norr", 9), (Node.Secretariat, 5)];

    private static readonly Dictionary<string, (string Town, string County, string[] Objects)[]> Towns = new()
    {
        ["ost"] =
        [
            ("Stockholm", "01", ["Hammarby Sjöstadsverk", "Norra Djurgårdsstaden", "Högdalens kraftvärmeverk", "Henriksdals reningsverk"]),
            ("Uppsala", "03", ["Uppsala biogasanläggning", "Östra Sala backe"]), ("Eskilstuna", "04", ["Retuna återbruksgalleria"]), ("Visby", "09", ["Energicentrum Gotland"]),
        ],
        ["vast"] =
        [
            ("Göteborg", "14", ["Johanneberg Science Park", "Rya kraftvärmeverk", "Lindholmen", "Elbusslinje 55"]), ("Borås", "14", ["Sobackens energipark"]),
            ("Kungsbacka", "13", ["Hammargårds reningsverk"]),
        ],
        ["syd"] =
        [
            ("Malmö", "12", ["Västra hamnen", "Augustenborg", "Sysavs energianläggning"]), ("Lund", "12", ["Brunnshög"]), ("Helsingborg", "12", ["Oceanhamnen", "Recolab"]),
            ("Karlskrona", "10", ["Kraftvärmeverket i Bubbetorp"]),
        ],
        ["sydost"] =
        [
            ("Linköping", "05", ["Gärstadverket", "Vallastaden", "Biogasanläggningen i Åby"]), ("Växjö", "07", ["Sandviksverket", "Välle Broar"]), ("Kalmar", "08", ["Kalmarsundsverket"]),
            ("Jönköping", "06", ["Torsviks kraftvärmeverk"]),
        ],
        ["mitt"] =
        [
            ("Borlänge", "20", ["Dalarna Science Park", "Tunabyggens solkvarter"]), ("Gävle", "21", ["Gästrike Återvinnare", "Ekogas i Gävle"]), ("Västerås", "19", ["Växtkraft"]),
            ("Örebro", "18", ["Åbyverket"]), ("Karlstad", "17", ["Hedenverket"]),
        ],
        ["norr"] =
        [
            ("Umeå", "24", ["Dåva kraftvärmeverk", "Hållbara Ålidhem"]), ("Skellefteå", "24", ["Sara kulturhus"]), ("Luleå", "25", ["Kronandalen"]), ("Östersund", "23", ["Storsjö strand"]),
            ("Sundsvall", "22", ["Korstaverket"]),
        ],
        [Node.Secretariat] = [("Stockholm", "01", ["Programkansliets visningsrum"])],
    };

    /// <summary>A stop with a receiver: mostly in its own town, and mostly with something to see.</summary>
    public static StopDetails Stop(string receiver, Dice dice)
    {
        var towns = Towns[receiver];
        var (town, county, objects) = dice.Percent(60) ? towns[0] : dice.One(towns);
        return new StopDetails { Receiver = receiver, Town = town, County = county, Objects = dice.Some(objects, dice.Between(0, 2)) };
    }
}
