using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Api;

/// <summary>Follow-up actions and opportunities over HTTP, of a site of its own.</summary>
public sealed class FollowUpsApiTests : IClassFixture<FollowUpsApiTests.WithCases>
{
    private readonly ApiSite api;

    public FollowUpsApiTests(WithCases site) => api = site.Api;

    [Fact]
    public async Task An_action_has_all_columns_and_is_as_late_as_on_the_pages()
    {
        var late = (await api.ReadAsync("follow-ups?due=overdue&node=vast"))["followUps"]!.AsArray();
        var first = late[0]!.AsObject();

        Assert.Equal(
            ["id", "visit", "delegation", "node", "what", "toWhom", "state", "owner", "ownerName", "due", "daysOverdue", "closed", "reason"], first.Select(column => column.Key));
        Assert.Equal(("SCS-2025-0001", "Keep the first promise", "open", "inbox", "2025-06-11", 279), (
            (string)first["visit"]!, (string)first["what"]!["en"]!, (string)first["state"]!, (string)first["owner"]!, (string)first["due"]!, (int)first["daysOverdue"]!));
        var queries = api.Site.Services.GetRequiredService<ActionQueries>();
        Assert.Equal((await queries.DebtAsync(A.Reader())).Single(row => row.Node == "vast").Debt.Overdue, late.Count);
        Assert.Equal((await queries.DebtAsync(A.Reader())).Single(row => row.Node == "vast").Debt.Days, late.Sum(row => (long)row!["daysOverdue"]!));
    }

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended()
    {
        HashSet<string> seen = [];
        for (string? next = ""; next is not null;)
        {
            var page = await api.ReadAsync($"follow-ups?limit=3{(next.Length > 0 ? "&cursor=" + Uri.EscapeDataString(next) : "")}");
            Assert.All(page["followUps"]!.AsArray(), row => Assert.True(seen.Add((string)row!["id"]!)));
            next = (string?)page["next"];
        }

        Assert.Equal(await api.Site.Services.GetRequiredService<ActionQueries>().CountAsync(A.Evaluator(), new ActionFilter()), seen.Count);
    }

    [Fact]
    public async Task An_opportunity_has_all_columns_and_none_of_what_was_said_in_it()
    {
        var one = Assert.Single((await api.ReadAsync("opportunities?stage=dialogue&visit=scs-2025-0001"))["opportunities"]!.AsArray())!.AsObject();

        Assert.Equal(
            ["reference", "title", "node", "country", "buyer", "stage", "stageSince", "daysInStage", "parkedUntil", "closedBecause", "lastTouch", "silent"], one.Select(column => column.Key));
        Assert.Equal(("SCB-2026-0001", "vast", "dialogue", 16, false), ((string)one["reference"]!, (string)one["node"]!, (string)one["stage"]!, (int)one["daysInStage"]!, (bool)one["silent"]!));
        Assert.DoesNotContain(ApiSite.Secret, one.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty((await api.ReadAsync("opportunities?node=syd"))["opportunities"]!.AsArray());
    }

    [Theory]
    [InlineData("follow-ups")]
    [InlineData("opportunities")]
    public async Task Who_sees_no_rows_is_refused_and_what_can_not_be_read_is_named(string address)
    {
        Assert.Equal(403, (int)(await api.GetAsync(address, "reader")).StatusCode);
        Assert.Equal(403, (int)(await api.GetAsync(address, "administrator")).StatusCode);
        Assert.Equal(401, (int)(await api.GetAsync(address, null)).StatusCode);
        using var broken = await api.GetAsync(address + "?node=moon&colour=red");
        var body = JsonNode.Parse(await broken.Content.ReadAsStringAsync())!;
        Assert.Equal(400, (int)broken.StatusCode);
        Assert.Equal(["colour", "node"], body["errors"]!.AsObject().Select(error => error.Key).Order());
    }

    [Fact]
    public async Task The_past_is_answered_as_it_was()
    {
        Assert.Empty((await api.ReadAsync("follow-ups?asOf=2026-03-15"))["followUps"]!.AsArray());
        Assert.Empty((await api.ReadAsync("opportunities?asOf=2026-03-16"))["opportunities"]!.AsArray());
    }

    public sealed class WithCases : IAsyncLifetime
    {
        public ApiSite Api { get; } = new();

        public async ValueTask InitializeAsync()
        {
            await Api.InitializeAsync();
            var cases = Api.Site.Services.GetRequiredService<OpportunityActions>();
            var made = await cases.OpenAsync(A.NodeLead("vast"), A.Opportunity(opened: "2026-02-02", change: one => (one.Visits, one.Notes) = (["SCS-2025-0001"], ApiSite.Secret)));
            await cases.MoveAsync(A.NodeLead("vast"), made.Reference, made.Version, new Move(OpportunityStage.Dialogue, new DateOnly(2026, 3, 1)));
        }

        public ValueTask DisposeAsync() => Api.DisposeAsync();
    }
}
