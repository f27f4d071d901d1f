namespace SmartCityDashboard.Core.Programme;

/// <summary>Short reference lists that have no file of their own.</summary>
internal static class ReferenceLists
{
    /// <summary>SCB's county code of the towns where the receivers sit.</summary>
    public static readonly IReadOnlyDictionary<string, string> CountyOfTown = new Dictionary<string, string>
    {
        ["Umeå"] = "24",
        ["Borlänge"] = "20",
        ["Stockholm"] = "01",
        ["Göteborg"] = "14",
        ["Linköping"] = "05",
        ["Malmö"] = "12",
    };

    /// <summary>Somaliland has results in the programme and no code in ISO 3166-1; user-assigned codes begin with X.</summary>
    public static readonly IReadOnlyList<(string Code, string Sv, string En, string Parent)> LocalCountries = [("XS", "Somaliland", "Somaliland", "SO")];

    /// <summary>The ways that requests are known to come.</summary>
    public static IEnumerable<Channel> Channels =>
    [
        new() { Code = "web-form", NameSv = "Webbformulär", NameEn = "Web form", Order = 1 },
        new() { Code = "embassy", NameSv = "Ambassad", NameEn = "Embassy", Order = 2 },
        new() { Code = "business-sweden", NameSv = "Business Sweden", NameEn = "Business Sweden", Order = 3 },
        new() { Code = "swedish-institute", NameSv = "Svenska institutet", NameEn = "Swedish Institute", Order = 4 },
        new() { Code = "ministry", NameSv = "Departement", NameEn = "Ministry", Order = 5 },
        new() { Code = "own-network", NameSv = "Eget nätverk", NameEn = "Own network", Order = 6 },
        new() { Code = "other", NameSv = "Annan", NameEn = "Other", Order = 7 },
    ];

    /// <summary>The target groups that the programme has named.</summary>
    public static IEnumerable<TargetGroup> TargetGroups =>
    [
        new() { Code = "buyers", NameSv = "Potentiella köpare", NameEn = "Potential buyers", Order = 1 },
        new() { Code = "investors", NameSv = "Investerare", NameEn = "Investors", Order = 2 },
        new() { Code = "high-level", NameSv = "Högnivåbesök", NameEn = "High-level visits", Order = 3 },
        new() { Code = "other", NameSv = "Annan målgrupp", NameEn = "Other target group", Order = 4 },
    ];

    /// <summary>The global goals of Agenda 2030, short names as the Swedish government and the UN write them.</summary>
    public static IEnumerable<GlobalGoal> Goals => new (string Sv, string En)[]
    {
        ("Ingen fattigdom", "No poverty"),
        ("Ingen hunger", "Zero hunger"),
        ("God hälsa och välbefinnande", "Good health and well-being"),
        ("God utbildning för alla", "Quality education"),
        ("Jämställdhet", "Gender equality"),
        ("Rent vatten och sanitet för alla", "Clean water and sanitation"),
        ("Hållbar energi för alla", "Affordable and clean energy"),
        ("Anständiga arbetsvillkor och ekonomisk tillväxt", "Decent work and economic growth"),
        ("Hållbar industri, innovationer och infrastruktur", "Industry, innovation and infrastructure"),
        ("Minskad ojämlikhet", "Reduced inequalities"),
        ("Hållbara städer och samhällen", "Sustainable cities and communities"),
        ("Hållbar konsumtion och produktion", "Responsible consumption and production"),
        ("Bekämpa klimatförändringarna", "Climate action"),
        ("Hav och marina resurser", "Life below water"),
        ("Ekosystem och biologisk mångfald", "Life on land"),
        ("Fredliga och inkluderande samhällen", "Peace, justice and strong institutions"),
        ("Genomförande och globalt partnerskap", "Partnerships for the goals"),
    }.Select((name, index) => new GlobalGoal { Code = (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), NameSv = name.Sv, NameEn = name.En, Order = index + 1 });
}
