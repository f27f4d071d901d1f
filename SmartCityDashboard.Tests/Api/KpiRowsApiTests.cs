using System.Text.Json.Nodes;

namespace SmartCityDashboard.Tests.Api;

public sealed class KpiRowsApiTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task Rows_are_those_counted_and_those_left_out_with_the_reason()
    {
        using var response = await api.GetAsync("kpis/K01/rows?node=vast");

        Assert.Equal(
            """{"counted":[{"reference":"SCS-2025-0001","start":"2025-05-12","node":"vast","delegation":"Delegation från Bergen"}]""" +
            ""","leftOut":[{"reference":"SCS-2025-0002","start":"2025-06-02","node":"vast","delegation":"Delegation från Bergen","reason":"domestic"},""" +
            """{"reference":"SCS-2025-0003","start":"2025-07-01","node":"vast","delegation":"Delegation från Bergen","reason":"not-held"}],"next":null}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_row_names_what_is_counted_and_what_it_adds()
    {
        Assert.Equal(["DK", "NO"], await CountedAsync("K03", "country", "from=2025-09-01&to=2025-09-30"));
        Assert.Equal(["5599901013", "5599945150"], await CountedAsync("K09", "company", "node=vast"));
        Assert.Equal(["20", null, "8", "12"], await CountedAsync("K02", "value", ""));
        Assert.Equal(["false", "false", "true", "false"], await CountedAsync("K02", "estimated", ""));
        Assert.Equal(["0", "0", "0", "0"], await CountedAsync("K04", "value", ""));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    public async Task Pages_show_each_row_once_first_the_counted_then_the_left_out(int limit)
    {
        var whole = await api.ReadAsync("kpis/K01/rows");
        var (counted, leftOut, pages) = (new JsonArray(), new JsonArray(), 0);
        for (string? next = ""; next is not null; pages++)
        {
            var page = await api.ReadAsync($"kpis/K01/rows?limit={limit}{(next.Length > 0 ? "&cursor=" + Uri.EscapeDataString(next) : "")}");
            Assert.True(leftOut.Count == 0 || page["counted"]!.AsArray().Count == 0);
            foreach (var row in page["counted"]!.AsArray()) counted.Add(row!.DeepClone());
            foreach (var row in page["leftOut"]!.AsArray()) leftOut.Add(row!.DeepClone());
            next = (string?)page["next"];
        }

        Assert.Equal((4, 3), (counted.Count, leftOut.Count));
        Assert.Equal(whole["counted"]!.ToJsonString(), counted.ToJsonString());
        Assert.Equal(whole["leftOut"]!.ToJsonString(), leftOut.ToJsonString());
        Assert.Equal((7 + limit - 1) / limit, pages);
    }

    [Fact]
    public async Task The_rows_of_an_earlier_instant_are_those_of_then()
    {
        Assert.Equal(3, (await api.ReadAsync("kpis/K01/rows?asOf=2026-03-16"))["counted"]!.AsArray().Count);
        Assert.Equal(["12"], (await CountedAsync("K02", "value", "node=vast&asOf=2026-03-16")));
    }

    private async Task<IEnumerable<string?>> CountedAsync(string code, string column, string query) =>
        (await api.ReadAsync($"kpis/{code}/rows?{query}"))["counted"]!.AsArray().Select(row => row![column]?.ToString());
}
