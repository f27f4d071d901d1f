using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>
/// One small programme for all tests that change nothing: three months of history, a visit of each kind. What is written in it is the same in both
/// languages, so that a word of the wrong one is the page's own.
/// </summary>
public sealed class World : IAsyncLifetime
{
    private readonly JourneyClock clock = new(TimeSpan.FromDays(-90));

    public TestSite Site { get; private set; } = null!;

    /// <summary>Led by Väst, with a stop at Mitt and everything that a visit can have.</summary>
    public string Visit { get; private set; } = "";

    public Guid Stop { get; private set; }

    /// <summary>Led by Väst, with everything that an activity can have.</summary>
    public string Activity { get; private set; } = "";

    /// <summary>Led by Väst and linked to the visit.</summary>
    public string Opportunity { get; private set; } = "";

    public string Withdrawn { get; private set; } = "";

    /// <summary>Made by Väst's node lead who signs in, and not undone.</summary>
    public Guid Import { get; private set; }

    /// <summary>When only the first half of the visits was there.</summary>
    public AsOf Before { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = TestSite.Start(services: services => services.AddSingleton<TimeProvider>(clock));
        var today = clock.Today();
        string Day(int daysAgo) => today.AddDays(-daysAgo).ToString("yyyy-MM-dd");
        var visit = await RegisterAsync("vast", Day(20), details =>
        {
            (details.Delegation, details.Title, details.Organiser, details.Notes) = ("Bergen", "Bryggen 2030", "Innovasjon Norge", "Bryggen");
            (details.Countries, details.Themes, details.Goals) = (["NO", "DK"], ["mobility", "digitalisation"], ["7", "11"]);
            details.Companies = [new("5599901013"), new("5599945150", "Exempelbolaget AB")];
            details.Stops = [new() { Receiver = "mitt", Town = "Gävle", County = "21", Objects = ["Hammarby Sjöstadsverk"] }];
            (details.Relevance, details.Channel, details.TargetGroup) = (Relevance.High, "embassy", null);
            details.Contact = new() { Name = "Kari Nordmann", KeepUntil = today.AddYears(1) };
        });
        await RegisterAsync("vast", Day(40), details => (details.Delegation, details.Countries) = ("Lund", ["SE"]));
        await RegisterAsync("syd", Day(60), details => (details.Delegation, details.Format, details.Participants, details.ParticipantsKind) = ("Oslo", VisitFormat.Digital, null, ParticipantsKind.Unknown));
        clock.Forward(TimeSpan.FromMinutes(1));
        Before = AsOf.At(clock.GetUtcNow().UtcDateTime);

        clock.Forward(TimeSpan.FromDays(90));
        await RegisterAsync("vast", Day(10), details => (details.Delegation, details.Status) = ("Aarhus", VisitStatus.Confirmed));
        await RegisterAsync("ost", Day(5), details => (details.Delegation, details.Countries, details.ParticipantsKind) = ("Osaka", ["JP"], ParticipantsKind.Estimated));
        await RegisterAsync("kansli", Day(-60), details => (details.Delegation, details.Status, details.RequestedOn) = ("Bogotá", VisitStatus.Requested, today));
        Withdrawn = await RegisterAsync("syd", Day(5), details => details.Delegation = "Turku");
        await Actions.WithdrawAsync(A.NodeLead("syd"), Withdrawn, 1, "2030", visit);
        await Site.Services.GetRequiredService<ProcessActions>().DraftAsync(A.Coordinator());
        Import = await ImportAsync();
        Visit = visit;
        Activity = (await Site.Services.GetRequiredService<ActivityActions>().RegisterAsync(A.NodeLead("vast"), A.Activity(start: Day(8), change: details =>
        {
            (details.Title, details.Series, details.Organiser, details.Notes) = ("Bryggen 2030", "Bergen", "Innovasjon Norge", "Bryggen");
            (details.Receivers, details.Countries, details.Themes, details.Visits) = (["mitt"], ["NO", "DK"], ["mobility", "digitalisation"], [visit]);
            (details.Companies, details.ParticipantsKind) = ([new("5599945150", "Exempelbolaget AB")], ParticipantsKind.Estimated);
        }))).Reference;
        await Site.Services.GetRequiredService<ActivityActions>().RegisterAsync(A.NodeLead("syd"), A.Activity(ActivityKind.OutboundTrip, "syd", Day(3), details => (details.Title, details.Town, details.PlaceCountry, details.Status) = ("Oslo", "Oslo", "NO", ActivityStatus.Planned)));
        await OpenAsync(clock.Today());
        Stop = (await Site.Services.GetRequiredService<VisitQueries>().ViewAsync(A.NodeLead("vast"), visit)).Visit.Stops.Single(stop => stop.Receiver == "mitt").Id;
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    /// <summary>An address that a page has, with something real in the places of its route.</summary>
    public string AddressOf(string route) => route switch
    {
        "/imports/{Id:guid}/undo" => $"/imports/{Import}/undo",
        "/companies/{number}" => "/companies/5599945150",
        "/nodes/{code}" => "/nodes/vast",
        "/kpis/{code}" => "/kpis/K01",
        "/activities/{Reference}" => $"/activities/{Activity}",
        "/activities/{Reference}/edit" => $"/activities/{Activity}/edit",
        "/opportunities/{Reference}" => $"/opportunities/{Opportunity}",
        "/opportunities/{Reference}/edit" => $"/opportunities/{Opportunity}/edit",
        "/visits/{Reference}" => $"/visits/{Visit}",
        "/visits/{Reference}/edit" => $"/visits/{Visit}/edit",
        "/visits/{Reference}/stops/{Id:guid}" => $"/visits/{Visit}/stops/{Stop}",
        _ => route.Contains('{', StringComparison.Ordinal) ? throw new ArgumentException($"Give {route} an address in World.AddressOf.") : route,
    };

    private async Task<Guid> ImportAsync()
    {
        var member = await Site.Services.GetRequiredService<MemberActions>().SignInAsync(Personas.Find("nodelead-vast")!);
        var viewer = (await Site.Services.GetRequiredService<MemberQueries>().ViewerAsync(member))!;
        var imports = Site.Services.GetRequiredService<ImportActions>();
        var text = "Id;Start;Nod;Delegation;Land;Antal;Status\n1;2025-05-12;Väst;Narvik;Norge;3;Avböjt";
        var (request, _) = ImportRequest.For(await ImportFile.ReadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), "narvik.csv"));
        return (await imports.SaveAsync(viewer, request, await imports.PreviewAsync(viewer, request))).BatchId!.Value;
    }

    private VisitActions Actions => Site.Services.GetRequiredService<VisitActions>();

    /// <summary>One that goes on, one that is silent, one that is parked and to be woken this week, and one that is closed.</summary>
    private async Task OpenAsync(DateOnly today)
    {
        var (cases, vast) = (Site.Services.GetRequiredService<OpportunityActions>(), A.NodeLead("vast"));
        async Task<string> OneAsync(int daysAgo, string title) => (await cases.OpenAsync(vast, A.Opportunity(opened: today.AddDays(-daysAgo).ToString("yyyy-MM-dd"), change: one =>
        {
            (one.Title, one.Buyer, one.Visits, one.Notes) = (title, "Bergen", [Visit], "Bryggen");
            (one.Companies, one.Themes, one.NextStep, one.NextStepOn) = ([new("5599945150")], ["mobility"], "Bryggen 2030", today);
        }))).Reference;
        Opportunity = await OneAsync(40, "Bryggen 2030");
        await cases.TouchAsync(vast, Opportunity, TouchKind.Contact, today, "Bryggen");
        await cases.MoveAsync(vast, Opportunity, 1, new Move(OpportunityStage.Agreement, today) { With = "Bergen" });
        await OneAsync(100, "Bergen");
        await cases.ParkAsync(vast, await OneAsync(90, "Voss"), 1, today, today.AddDays(3), "2030");
        await cases.CloseAsync(vast, await OneAsync(80, "Oslo"), 1, today, ClosingReason.NoFunding, "2030");
    }

    private async Task<string> RegisterAsync(string lead, string start, Action<VisitDetails> change) =>
        (await Actions.RegisterAsync(lead == "kansli" ? A.Secretariat() : A.NodeLead(lead), A.Visit(lead, start, change))).Reference;
}

[CollectionDefinition(nameof(World))]
public sealed class WorldCollection : ICollectionFixture<World>;
