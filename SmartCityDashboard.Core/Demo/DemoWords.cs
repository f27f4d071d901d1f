namespace SmartCityDashboard.Core.Demo;

/// <summary>What people write in a demonstration.</summary>
internal static class DemoWords
{
    public static readonly (string Theme, int Weight)[] Themes =
        [("climate-energy-environment", 45), ("urban-planning", 18), ("mobility", 15), ("digitalisation", 12), ("social-sustainability", 10)];

    public static readonly (string Channel, int Weight)[] Channels =
        [("web-form", 26), ("embassy", 24), ("business-sweden", 20), ("own-network", 14), ("ministry", 6), ("swedish-institute", 6), ("other", 4)];

    public static readonly (string Group, int Weight)[] TargetGroups = [("buyers", 50), ("high-level", 18), ("investors", 10), ("other", 22)];

    public static readonly string[] Notes =
    [
        "Vill återkomma om en för-förstudie för biogas.", "Frågade efter referenser från kalla klimat.", "Önskar kontakt med fler leverantörer.", "Delegationen har beslutade medel för nästa år.",
        "Mest intresserade av finansiering och affärsmodeller.", "Tolk behövs vid nästa möte.", "Ber om presentationerna på engelska.", "Vill se en anläggning i drift, inte bara en utställning.",
        "Borgmästaren återkommer efter valet.", "Jämför Sverige med Danmark och Nederländerna.",
    ];

    public static readonly string[] Declined = ["Efterfrågan gäller något som programmet inte omfattar.", "Ingen nod kan ta emot de föreslagna dagarna.", "Delegationen svarade inte på frågorna om syftet."];

    public static readonly string[] Cancelled = ["Delegationen fick inte visum i tid.", "Delegationen ställde in resan.", "Resan ströks av besparingsskäl."];

    public static readonly string[] Corrected = ["Rättat efter närvarolistan.", "Ett företag till anmälde sig på plats.", "Antalet var uppskattat, nu räknat."];

    public static readonly (string Name, string Mail)[] Contacts =
        [("Alex Exempel", "alex.exempel@example.org"), ("Kim Påhitt", "kim.pahitt@example.org"), ("Robin Provsson", "robin.provsson@example.org"), ("Sam Testström", "sam.teststrom@example.org")];

    public static string Title(string theme) => theme switch
    {
        "mobility" => "Elektrifierad kollektivtrafik",
        "digitalisation" => "Data för den smarta staden",
        "urban-planning" => "Hållbar stadsutveckling",
        "social-sustainability" => "Den inkluderande staden",
        _ => "Energi och avfall i kretslopp",
    };

    /// <summary>Numbers of the global goals that a theme serves.</summary>
    public static string[] Goals(string theme) => theme switch
    {
        "mobility" => ["11", "9", "13"],
        "digitalisation" => ["9", "11", "16"],
        "urban-planning" => ["11", "13", "15"],
        "social-sustainability" => ["11", "10", "5"],
        _ => ["7", "13", "12", "6"],
    };
}
