using System.Text.Json.Nodes;

namespace SmartCityDashboard.Tests.Api;

public sealed class VisitsApiTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task A_visit_has_all_columns_also_those_without_a_value()
    {
        var visits = (await api.ReadAsync("visits"))["visits"]!.AsArray();

        Assert.Equal(
            """{"reference":"SCS-2025-0004","start":"2025-09-01","end":"2025-09-01","node":"syd","receivers":["syd","vast"],"delegation":"Delegation från Bergen","title":null,"organiser":null""" +
            ""","countries":["DK","NO"],"participants":null,"participantsKind":"unknown","format":"physical","themes":["mobility"],"goals":[],"companies":[],"channel":null,"targetGroup":null""" +
            ""","status":"held","relevance":"not-assessed","requested":null,"registrationNumber":null}""",
            visits.Single(visit => (string)visit!["reference"]! == "SCS-2025-0004")!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.All(visits, visit => Assert.Equal(visits[0]!.AsObject().Select(column => column.Key), visit!.AsObject().Select(column => column.Key)));
    }

    [Theory]
    [InlineData("nodelead-vast")]
    [InlineData("coordinator")]
    public async Task Notes_and_contact_persons_are_never_told(string persona)
    {
        using var response = await api.GetAsync("visits?asOf=2026-03-16", persona);

        Assert.DoesNotContain("Ministern", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "1 2 3 4 5 7")]
    [InlineData("node=vast", "1 2 3")]
    [InlineData("tookPart=vast", "1 2 3 4")]
    [InlineData("country=dk", "4")]
    [InlineData("theme=mobility&node=syd", "4 5")]
    [InlineData("format=digital", "3")]
    [InlineData("status=withdrawn", "6")]
    [InlineData("status=under-assessment", "")]
    [InlineData("from=2025-06-02&to=2025-09-01", "2 3 4")]
    [InlineData("q=danmark", "4")]
    [InlineData("asOf=2026-03-16", "1 2 3 4 5")]
    [InlineData("channel=", "1 2 3 4 5 7")]
    public async Task Visits_are_filtered_as_on_the_pages_and_stand_oldest_first(string query, string numbers) => Assert.Equal(numbers, Numbers((await api.ReadAsync("visits?" + query))["visits"]!));

    [Fact]
    public async Task Pages_go_on_where_the_last_one_ended()
    {
        List<string> pages = [];
        for (string? next = ""; next is not null;)
        {
            var page = await api.ReadAsync($"visits?limit=4{(next.Length > 0 ? "&cursor=" + Uri.EscapeDataString(next) : "")}");
            pages.Add(Numbers(page["visits"]!));
            next = (string?)page["next"];
        }

        Assert.Equal(["1 2 3 4", "5 7"], pages);
    }

    [Fact]
    public async Task Nodes_are_told_with_their_counties_and_hosts()
    {
        var nodes = (await api.ReadAsync("nodes", "reader"))["nodes"]!.AsArray();
        var vast = nodes.Single(node => (string)node!["code"]! == "vast")!;

        Assert.Equal(["norr", "mitt", "ost", "vast", "sydost", "syd", "kansli"], nodes.Select(node => (string)node!["code"]!));
        Assert.Equal("secretariat", (string)nodes[6]!["kind"]!);
        Assert.Equal(13, vast["counties"]!.AsArray().Count(row => row!["municipality"] is not null && (string)row["responsibility"]! == "full"));
        Assert.Contains(vast["counties"]!.AsArray(), row => row!["municipality"] is null && (string)row["responsibility"]! == "through-partner");
        Assert.NotEmpty(vast["hosts"]!.AsArray());
        Assert.Equal("2026-03-16T09:00:00Z", (string)(await api.ReadAsync("nodes?asOf=2026-03-16T09:00:00Z"))["asOf"]!);
    }

    private static string Numbers(JsonNode visits) => string.Join(' ', visits.AsArray().Select(visit => ((string)visit!["reference"]!)[^1]));
}
