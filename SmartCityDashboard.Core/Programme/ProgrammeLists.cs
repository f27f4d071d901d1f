using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>All lists of the programme as they are at one instant: small, immutable, shared by everyone who asks for that instant.</summary>
public sealed class ProgrammeLists
{
    public required IReadOnlyList<Node> Receivers { get; init; }

    public required IReadOnlyList<NodeOrganisation> Organisations { get; init; }

    public required IReadOnlyList<County> Counties { get; init; }

    public required IReadOnlyList<Municipality> Municipalities { get; init; }

    public required IReadOnlyList<Territory> Territories { get; init; }

    public required IReadOnlyList<Theme> Themes { get; init; }

    public required IReadOnlyList<Channel> Channels { get; init; }

    public required IReadOnlyList<TargetGroup> TargetGroups { get; init; }

    public required IReadOnlyList<GlobalGoal> Goals { get; init; }

    public required IReadOnlyList<Country> Countries { get; init; }

    public required IReadOnlyList<VisitObject> VisitObjects { get; init; }

    /// <summary>The six nodes, without the secretariat.</summary>
    public IEnumerable<Node> Nodes => Receivers.Where(receiver => receiver.Kind == ReceiverKind.Node);

    public Node? Receiver(string? code) => Receivers.FirstOrDefault(receiver => receiver.Code == code);

    public Country? Country(string? code) => code is not null && countries.Value.TryGetValue(code, out var country) ? country : null;

    public Theme? Theme(string? code) => Themes.FirstOrDefault(theme => theme.Code == code);

    public County? County(string? code) => Counties.FirstOrDefault(county => county.Code == code);

    public Text ReceiverName(string? code) => Receiver(code)?.ShortName ?? Text.Same(code ?? "");

    public Text CountryName(string? code) => Country(code)?.Name ?? Text.Same(code ?? "");

    public Text ThemeName(string? code) => Theme(code)?.Name ?? Text.Same(code ?? "");

    public Text CountyName(string? code) => County(code)?.Name ?? Text.Same(code ?? "");

    public Text ChannelName(string? code) => Channels.FirstOrDefault(channel => channel.Code == code)?.Name ?? Text.Same(code ?? "");

    public Text TargetGroupName(string? code) => TargetGroups.FirstOrDefault(group => group.Code == code)?.Name ?? Text.Same(code ?? "");

    public Text GoalName(string? code) => Goals.FirstOrDefault(goal => goal.Code == code)?.Name ?? Text.Same(code ?? "");

    private readonly Lazy<Dictionary<string, Country>> countries;

    private ProgrammeLists() => countries = new(() => Countries!.ToDictionary(country => country.Code));

    private static readonly Type[] Tables =
    [
        typeof(Node), typeof(NodeOrganisation), typeof(County), typeof(Municipality), typeof(Territory), typeof(Theme), typeof(Channel), typeof(TargetGroup), typeof(GlobalGoal), typeof(Country), typeof(VisitObject),
    ];

    /// <summary>Read once and shared until one of the lists changes.</summary>
    public static Task<ProgrammeLists> ReadAsync(DashboardDb db, CancellationToken token) => db.SharedAsync(Tables, () => MakeAsync(db, token), token);

    private static async Task<ProgrammeLists> MakeAsync(DashboardDb db, CancellationToken token) => new()
    {
        Receivers = await db.Nodes.AsNoTracking().OrderBy(node => node.Order).ToListAsync(token),
        Organisations = await db.NodeOrganisations.AsNoTracking().OrderBy(row => row.NodeCode).ThenBy(row => row.Role).ThenBy(row => row.From).ToListAsync(token),
        Counties = await db.Counties.AsNoTracking().OrderBy(county => county.Code).ToListAsync(token),
        Municipalities = await db.Municipalities.AsNoTracking().OrderBy(row => row.Code).ToListAsync(token),
        Territories = await db.Territories.AsNoTracking().OrderBy(row => row.CountyCode).ThenBy(row => row.MunicipalityCode).ToListAsync(token),
        Themes = await db.Themes.AsNoTracking().OrderBy(theme => theme.Order).ToListAsync(token),
        Channels = await db.Channels.AsNoTracking().OrderBy(channel => channel.Order).ToListAsync(token),
        TargetGroups = await db.TargetGroups.AsNoTracking().OrderBy(group => group.Order).ToListAsync(token),
        Goals = await db.GlobalGoals.AsNoTracking().OrderBy(goal => goal.Order).ToListAsync(token),
        Countries = [.. (await db.Countries.AsNoTracking().ToListAsync(token)).OrderBy(country => country.NameSv, SwedishSort.Comparer)],
        VisitObjects = [.. (await db.VisitObjects.AsNoTracking().ToListAsync(token)).OrderBy(place => place.Name, SwedishSort.Comparer)],
    };
}
