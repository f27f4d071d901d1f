using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Api;

/// <summary>
/// A running site with a handful of visits and one day of history, which the tests only read. First six visits; a day later Väst's number of participants
/// is corrected from 12 to 20 and Norr registers a visit.
/// </summary>
public sealed class ApiSite : IAsyncLifetime
{
    public const string Secret = "Ministern vill inte att detta sprids";

    public FakeTimeProvider Clock { get; } = new(TestDb.Start);

    public TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = TestSite.Start(settings => settings.With("Demonstration:Data", "false"), services => services.AddSingleton<TimeProvider>(Clock));
        var actions = Site.Services.GetRequiredService<VisitActions>();
        var vast = A.Visit("vast", "2025-05-12", visit =>
        {
            (visit.Companies, visit.Notes) = ([new("5599901013"), new("5599945150", "Exempelbolaget AB")], Secret);
            visit.Contact = new() { Name = Secret, KeepUntil = new(2026, 12, 31) };
        });
        var first = await actions.RegisterAsync(A.NodeLead("vast"), vast);
        await actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2025-06-02", visit => visit.Countries = ["SE"]));
        await actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2025-07-01", visit => (visit.Status, visit.Format) = (VisitStatus.Cancelled, VisitFormat.Digital)));
        await actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-09-01", visit =>
        {
            (visit.Countries, visit.Stops) = (["DK", "NO"], [new() { Receiver = "vast" }]);
            (visit.Participants, visit.ParticipantsKind) = (null, ParticipantsKind.Unknown);
        }));
        await actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-10-01", visit => (visit.Participants, visit.ParticipantsKind) = (8, ParticipantsKind.Estimated)));
        var error = await actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-10-01"));
        await actions.WithdrawAsync(A.NodeLead("syd"), error.Reference, 1, "Dubblett", null);

        Clock.Advance(TimeSpan.FromDays(1));
        await actions.ChangeAsync(A.NodeLead("vast"), first.Reference, 1, vast, A.Visit("vast", "2025-05-12", visit => (visit.Participants, visit.Companies) = (20, vast.Companies)));
        await actions.RegisterAsync(A.NodeLead("norr"), A.Visit("norr", "2025-11-03"));
    }

    /// <param name="persona">Null for somebody who has not signed in.</param>
    public async Task<HttpResponseMessage> GetAsync(string address, string? persona = "evaluator", string language = "en")
    {
        using var visitor = Site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + address);
        if (persona is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "demo-" + persona);
        request.Headers.AcceptLanguage.ParseAdd(language);
        return await visitor.SendAsync(request);
    }

    public async Task<JsonObject> ReadAsync(string address, string? persona = "evaluator", string language = "en")
    {
        using var response = await GetAsync(address, persona, language);
        return (await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync()))!.AsObject();
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
