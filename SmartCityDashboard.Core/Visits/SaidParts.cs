using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What the parts of a stored visit say, read at once, to be held against what is wanted: only parts that differ are read as rows and written.</summary>
internal sealed class SaidParts
{
    private const string Countries = "VisitCountries", Themes = "VisitThemes", Goals = "VisitGoals", Companies = "VisitCompanies",
        Stops = "VisitStops", Objects = "VisitStopObjects", Receivers = "VisitReceivers", Counties = "VisitCounties", Notes = "VisitNotes";

    private static readonly (string Table, string Says)[] Parts =
    [
        (Countries, "\"Country\""),
        (Themes, "CASE WHEN \"Primary\" THEN '1 ' ELSE '' END || \"Theme\""),
        (Goals, "\"Goal\""),
        (Companies, "\"Number\""),
        (Stops, "''"),
        (Objects, "''"),
        (Receivers, "\"Receiver\""),
        (Counties, "CASE WHEN \"Estimated\" THEN '? ' ELSE '' END || \"County\""),
        (Notes, "\"Notes\""),
    ];

    private readonly ILookup<string, string> said;

    private SaidParts(ILookup<string, string> said) => this.said = said;

    public bool HasStops => said.Contains(Stops);

    public bool HasObjects => said.Contains(Objects);

    public static async Task<SaidParts> OfAsync(DashboardDb db, Guid visit, CancellationToken token) => new(await PartRows.SaidAsync(db, nameof(VisitCountry.VisitId), visit, Parts, token));

    public bool AreCountries(VisitDetails details) => Are(Countries, details.Countries);

    public bool AreGoals(VisitDetails details) => Are(Goals, details.Goals);

    public bool AreCompanies(VisitDetails details) => Are(Companies, details.Companies.Select(company => company.Number));

    public bool AreThemes(VisitDetails details) => Are(Themes, details.Themes.Select(theme => theme == details.Themes[0] ? "1 " + theme : theme));

    public bool AreNotes(string? notes) => Are(Notes, notes is null ? [] : [notes]);

    public bool AreReceivers(IEnumerable<string> receivers) => Are(Receivers, receivers);

    public bool AreCounties((List<string> Codes, bool Estimated) counties) => Are(Counties, counties.Codes.Select(code => counties.Estimated ? "? " + code : code));

    /// <summary>Nothing can be learnt of a company that the visit has already and that comes without a name.</summary>
    public bool Knows(CompanyMet company) => string.IsNullOrWhiteSpace(company.Name) && said[Companies].Contains(company.Number);

    private bool Are(string table, IEnumerable<string> wanted) => said[table].ToHashSet().SetEquals(wanted);
}
