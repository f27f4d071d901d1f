namespace SmartCityDashboard.Core.Demo;

/// <summary>What the cases of the demonstration are about and what people write in them.</summary>
internal static class DemoCaseWords
{
    public const string Back = "Studien visade att staden först behöver enas om ägarskapet.";

    public static readonly string[] Descriptions =
    [
        "Staden vill ersätta deponi med återvinning och energi, i tre etapper.", "Pilot i ett kvarter, med möjlighet att växa till hela staden.",
        "Upphandling väntas när finansieringen från utvecklingsbanken är klar.", "Delegationen bad om en jämförelse mellan två svenska lösningar.",
        "Kommunala bolaget söker en leverantör som också kan utbilda driften.",
    ];

    public static readonly string[] Parked =
    [
        "Kommunalval; nya beslut tas först efter det.", "Finansieringen söks hos utvecklingsbanken.", "Staden väntar på en ny avfallsplan.",
    ];

    public static readonly string[] Contacts =
    [
        "Videomöte med stadens tekniska kontor. De vill se drifttal från en svensk anläggning.", "Ambassaden har talat med ministeriet, som är positivt.",
        "Företaget har skickat en första prisbild. Staden återkommer.", "Business Sweden ordnar ett möte med finansiären.", "Staden har utsett en projektledare och vill ha en tidplan.",
        "Samtal med företaget: de kan leverera, men vill se ett beslut först.",
    ];

    public static string Solution(string theme, int place) => Solutions(theme)[place % 3];

    private static string[] Solutions(string theme) => theme switch
    {
        "mobility" => ["Elbussar", "Laddinfrastruktur", "Trafikstyrning"],
        "digitalisation" => ["Sensornät för vatten", "Digital tvilling", "Smarta elnät"],
        "urban-planning" => ["Trähus i stadsdel", "Dagvattenlösning", "Energisnål renovering"],
        "social-sustainability" => ["Medborgardialog", "Mötesplats i stadsdel", "Prisvärda bostäder"],
        _ => ["Biogas ur matavfall", "Fjärrvärme", "Avloppsrening"],
    };
}
