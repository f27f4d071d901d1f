using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Programme;

/// <summary>
/// From what people call a node, a country, a theme … to its code: both languages, the code itself, common variants; case, spaces and signs don't
/// matter. A name that could mean two things means neither.
/// </summary>
public sealed class ProgrammeNames
{
    private static readonly Dictionary<string, string[]> ReceiverVariants = new()
    {
        ["norr"] = ["Nord", "Norra", "Northern"],
        ["mitt"] = ["Mellan", "Mellersta", "Middle", "Centre", "Center", "Mid"],
        ["ost"] = ["Öster", "Östra", "Eastern"],
        ["vast"] = ["Väster", "Västra", "Western"],
        ["sydost"] = ["Syd-Öst", "Sydöstra", "South East", "Southeast", "South-Eastern"],
        ["syd"] = ["Söder", "Södra", "Southern"],
        ["kansli"] = ["Kansliet", "Kansli", "Secretariat", "The secretariat", "Sekretariatet", "IVL"],
    };

    private static readonly Dictionary<string, string[]> ChannelVariants = new()
    {
        ["web-form"] = ["Webb", "Webbformuläret", "Formulär", "Webform", "Website", "Hemsida", "Hemsidan", "Webbplats"],
        ["embassy"] = ["Ambassaden", "Ambassader", "Svensk ambassad", "Embassies", "Swedish embassy"],
        ["business-sweden"] = ["BusinessSweden", "BSW"],
        ["swedish-institute"] = ["SI", "Svenska Institutet (SI)"],
        ["ministry"] = ["Departementet", "Regeringskansliet", "UD", "Utrikesdepartementet", "Ministries", "Government Offices"],
        ["own-network"] = ["Egna nätverk", "Egna nätverket", "Nätverk", "Egen kontakt", "Network", "Own networks", "Own contacts"],
        ["other"] = ["Annat", "Annan kanal", "Övrigt", "Övrig", "Others", "Other channel"],
    };

    private static readonly Dictionary<string, string[]> TargetGroupVariants = new()
    {
        ["buyers"] = ["Köpare", "Potentiell köpare", "Buyer", "Buyers"],
        ["investors"] = ["Investerare", "Investor"],
        ["high-level"] = ["Högnivå", "Hög nivå", "High level", "High-level visit"],
        ["other"] = ["Annan", "Annat", "Övrigt", "Övriga", "Other"],
    };

    private static readonly Dictionary<string, string[]> ThemeVariants = new()
    {
        ["climate-energy-environment"] = ["Miljö", "Klimat, energi och miljö", "Klimat, energi & miljö", "Environmental technology", "Cleantech", "Climate energy and environment", "Climate, energy & environment"],
        ["mobility"] = ["Hållbar mobilitet", "Transport", "Transporter"],
        ["digitalisation"] = ["Digitalization", "Digitisation", "Digital"],
        ["urban-planning"] = ["Stadsbyggnad", "Samhällsplanering", "City planning", "Urban development", "Stadsutveckling"],
        ["social-sustainability"] = ["Socialt hållbarhet", "Social hållbar", "Socialt"],
        ["waste"] = ["Avfallshantering", "Waste management"],
    };

    private readonly Dictionary<string, string> receivers, countries, themes, channels, targetGroups, goals;

    public ProgrammeNames(ProgrammeLists lists)
    {
        Lists = lists;
        receivers = Lookup(lists.Receivers.Select(node => (node.Code, Receiver(node))));
        countries = Lookup(lists.Countries.Select(country => (country.Code, Country(country))));
        themes = Items(lists.Themes, ThemeVariants);
        channels = Items(lists.Channels, ChannelVariants);
        targetGroups = Items(lists.TargetGroups, TargetGroupVariants);
        goals = Lookup(lists.Goals.Select(goal => (goal.Code, (IEnumerable<string>)
            [goal.Code, goal.NameSv, goal.NameEn, .. Prefixes.SelectMany(prefix => new[] { $"{prefix} {goal.Code}", $"{prefix} {goal.Code} {goal.NameSv}", $"{prefix} {goal.Code} {goal.NameEn}" }), $"{goal.Code} {goal.NameSv}", $"{goal.Code} {goal.NameEn}"])));
    }

    private static readonly string[] Prefixes = ["Mål", "SDG", "Goal", "Globalt mål"];

    public ProgrammeLists Lists { get; }

    public string? Receiver(string name) => Find(receivers, name);

    public string? Country(string name) => Find(countries, name);

    public string? Theme(string name) => Find(themes, name);

    public string? Channel(string name) => Find(channels, name);

    public string? TargetGroup(string name) => Find(targetGroups, name);

    public string? Goal(string name) => Find(goals, name);

    private static IEnumerable<string> Receiver(Node node)
    {
        foreach (var name in (string[])[node.Code, node.ShortName.Sv, node.ShortName.En, .. ReceiverVariants.GetValueOrDefault(node.Code, [])])
        {
            yield return name;
            foreach (var around in (string[])["Region ", "Nod ", "Nod region ", "Node ", "Noden "]) yield return around + name;
            foreach (var after in (string[])[" Region", " Node", " Nod", " Sverige", " Sweden"]) yield return name + after;
        }
    }

    private static IEnumerable<string> Country(Country country) =>
        ((string?[])[country.Code, country.Alpha3, country.NameSv, country.NameEn]).OfType<string>().Concat(CountryVariants.Names.GetValueOrDefault(country.Code, []));

    private static Dictionary<string, string> Items(IEnumerable<CodeItem> items, Dictionary<string, string[]> variants) =>
        Lookup(items.Select(item => (item.Code, (IEnumerable<string>)[item.Code, item.NameSv, item.NameEn, .. variants.GetValueOrDefault(item.Code, [])])));

    private static Dictionary<string, string> Lookup(IEnumerable<(string Code, IEnumerable<string> Names)> items)
    {
        var names = items.SelectMany(item => item.Names.Select(name => (Name: CellValues.NameKey(name), item.Code))).Distinct();
        return names.GroupBy(pair => pair.Name).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First().Code);
    }

    private static string? Find(Dictionary<string, string> names, string name) => names.GetValueOrDefault(CellValues.NameKey(name));
}
