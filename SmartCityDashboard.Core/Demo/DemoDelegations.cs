namespace SmartCityDashboard.Core.Demo;

/// <summary>Where delegations come from, about as often as in the programme's published lists. Names are general; no person occurs.</summary>
internal static class DemoDelegations
{
    /// <summary>Country, how often, and towns there.</summary>
    public static readonly (string Country, int Weight, string[] Towns)[] Countries =
    [
        ("CN", 38, ["Suzhou", "Wuxi", "Chengdu", "Qingdao", "Shenzhen"]), ("DE", 34, ["Hamburg", "Leipzig", "Bremen", "Freiburg"]),
        ("IN", 28, ["Pune", "Nagpur", "Indore", "Surat"]), ("JP", 25, ["Yokohama", "Sendai", "Toyama", "Kitakyushu"]),
        ("NL", 25, ["Utrecht", "Groningen", "Eindhoven"]), ("DK", 22, ["Odense", "Aalborg", "Aarhus"]),
        ("US", 20, ["Portland", "Pittsburgh", "Minneapolis"]), ("CO", 18, ["Medellín", "Cali", "Bucaramanga"]),
        ("GB", 15, ["Leeds", "Bristol", "Glasgow"]), ("FR", 15, ["Nantes", "Grenoble", "Lille"]),
        ("KR", 14, ["Busan", "Daegu", "Incheon"]), ("FI", 14, ["Tammerfors", "Åbo", "Uleåborg"]), ("NO", 14, ["Bergen", "Trondheim", "Stavanger"]),
        ("UA", 12, ["Lviv", "Vinnytsia", "Charkiv"]), ("BR", 12, ["Curitiba", "Recife", "Campinas"]), ("ID", 10, ["Bandung", "Semarang"]),
        ("MX", 10, ["Monterrey", "Guadalajara"]), ("PL", 10, ["Gdańsk", "Wrocław", "Łódź"]), ("KE", 9, ["Nairobi", "Kisumu"]), ("ZA", 9, ["Kapstaden", "Durban"]),
        ("ES", 9, ["Bilbao", "Valencia"]), ("CA", 8, ["Edmonton", "Halifax"]), ("IT", 8, ["Bologna", "Turin"]), ("VN", 8, ["Da Nang", "Hanoi"]),
        ("CL", 6, ["Valparaíso"]), ("EE", 6, ["Tartu"]), ("LV", 6, ["Riga"]), ("SG", 6, ["Singapore"]), ("TH", 6, ["Chiang Mai"]), ("TR", 6, ["Izmir"]), ("AU", 6, ["Adelaide"]),
        ("LT", 5, ["Kaunas"]), ("BE", 5, ["Gent"]), ("AT", 5, ["Graz"]), ("AE", 5, ["Abu Dhabi"]), ("IS", 4, ["Akureyri"]), ("CH", 4, ["Winterthur"]), ("IE", 4, ["Cork"]),
        ("CZ", 4, ["Brno"]), ("PH", 4, ["Cebu"]), ("MY", 4, ["Penang"]), ("RW", 3, ["Kigali"]), ("ET", 3, ["Addis Abeba"]), ("GH", 3, ["Kumasi"]), ("PT", 3, ["Porto"]),
        ("PE", 3, ["Arequipa"]), ("AR", 2, ["Rosario"]), ("MA", 2, ["Marrakech"]), ("GE", 2, ["Tbilisi"]), ("SV", 2, ["San Salvador"]),
    ];

    /// <summary>What a delegation calls itself; {0} is a town.</summary>
    public static readonly (string Name, int Weight)[] Names =
    [
        ("Stadsdelegation från {0}", 30), ("Näringslivsdelegation från {0}", 22), ("Regiondelegation från {0}", 14), ("Universitetsdelegation från {0}", 10),
        ("Energibolag från {0}", 10), ("Fastighetsbolag från {0}", 7), ("Investerardelegation från {0}", 7),
    ];

    public static readonly (string Name, string[] Countries)[] Groups =
    [
        ("Baltisk stadsdelegation", ["EE", "LV", "LT"]), ("Delegation från Östafrika", ["ET", "KE", "RW"]), ("Delegation från Sydostasien", ["ID", "TH", "VN"]),
        ("Latinamerikansk kommundelegation", ["CL", "CO", "MX"]), ("Delegation från västra Balkan", ["AL", "BA", "MK", "RS"]), ("Nordisk studieresa", ["DK", "FI", "NO"]),
        ("Delegation från Beneluxländerna", ["BE", "LU", "NL"]), ("Delegation från Öresundsregionen", ["DK", "SE"]), ("Delegation från Alpländerna", ["AT", "CH"]),
    ];

    /// <summary>Seven countries that three nodes receive: what makes sums of countries and of nodes differ from the national figure.</summary>
    public static readonly (string Name, string[] Countries) BalticSea = ("Delegation från Östersjöländerna", ["DE", "DK", "EE", "FI", "LT", "LV", "PL"]);

    public static readonly string[] Domestic =
        ["Kommunnätverk från Mälardalen", "Energirådgivare från Småland", "Stadsbyggare från västkusten", "Kommunchefer från Norrland", "Lärarstudenter från Dalarna", "Fastighetsägare från Skåne"];
}
