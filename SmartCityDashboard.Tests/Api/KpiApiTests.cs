using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Api;

public sealed class KpiApiTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public async Task An_answer_is_written_as_the_product_says()
    {
        using var response = await api.GetAsync("kpis/K01?from=2025-01-01&to=2025-12-31&node=vast&by=node&asOf=2026-03-16T09:00:00Z");

        Assert.Equal(
            """{"code":"K01","measure":"visits","definitionVersion":1,"asOf":"2026-03-16T09:00:00Z","filters":{"from":"2025-01-01","to":"2025-12-31","node":"vast"},"by":["node"]""" +
            ""","observations":[{"node":"vast","value":1,"numerator":null,"denominator":null,"n":1,"unknown":0,"status":"normal"}]""" +
            ""","total":{"value":1,"numerator":null,"denominator":null,"n":1,"unknown":0,"status":"normal"}""" +
            ""","leftOut":[{"reason":"not-held","count":1},{"reason":"domestic","count":1}]}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Without_by_there_are_no_observations_and_the_instant_is_the_last_changes_in_UTC()
    {
        var answer = await api.ReadAsync("kpis/k02");

        Assert.Equal("[]", answer["by"]!.ToJsonString());
        Assert.Equal("[]", answer["observations"]!.ToJsonString());
        Assert.Equal("{}", answer["filters"]!.ToJsonString());
        Assert.Matches(@"^2026-03-17T08:00:00\.0000\d{2}Z$", (string)answer["asOf"]!);
        Assert.Equal("""{"value":40,"numerator":null,"denominator":null,"n":3,"unknown":1,"status":"estimated"}""", answer["total"]!.ToJsonString());
    }

    [Fact]
    public async Task Domestic_visits_count_when_the_scope_says_so_and_the_filters_tell_it()
    {
        var answer = await api.ReadAsync("kpis/K01?node=vast&scope=all");

        Assert.Equal((2, """{"node":"vast","scope":"all"}"""), ((int)answer["total"]!["value"]!, answer["filters"]!.ToJsonString()));
    }

    [Theory]
    [InlineData("kpis/K04?from=2025-01-01", "suppressed")]
    [InlineData("kpis/K04?node=ost", "not-applicable")]
    [InlineData("kpis/K01?node=ost", "normal")]
    [InlineData("kpis/K02?from=2025-09-01&to=2025-09-30", "missing")]
    public async Task Kinds_of_empty_have_their_own_status(string address, string status) => Assert.Equal(status, (string)(await api.ReadAsync(address))["total"]!["status"]!);

    [Fact]
    public async Task A_month_to_come_is_not_due() =>
        Assert.Equal("not-due", (string)(await api.ReadAsync("kpis/K01?from=2026-01-01&to=2026-12-31&by=month"))["observations"]![11]!["status"]!);

    [Fact]
    public async Task The_past_is_asked_with_asOf()
    {
        Assert.Equal(20, (int)(await api.ReadAsync("kpis/K02?node=vast"))["total"]!["value"]!);
        Assert.Equal(12, (int)(await api.ReadAsync("kpis/K02?node=vast&asOf=2026-03-16"))["total"]!["value"]!);
        Assert.Equal(0, (int)(await api.ReadAsync("kpis/K01?asOf=2026-03-15"))["total"]!["value"]!);
    }

    public static TheoryData<string, string?, string> Questions => new(
        from kpi in KpiCatalogue.All
        from measure in kpi.Measures
        from grouping in new[] { "node", "tookPart", "country", "format,quarter" }
        select (kpi.Code, (string?)measure.Code, grouping));

    [Theory, MemberData(nameof(Questions))]
    public async Task The_numbers_are_those_of_the_calculator(string code, string? measure, string by)
    {
        var answer = await api.ReadAsync($"kpis/{code}?measure={measure}&by={by}");
        var made = await api.Site.Services.GetRequiredService<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = code, Measure = measure, By = by.Split(',') });

        Assert.Equal(made.Total.Value, (decimal?)answer["total"]!["value"]);
        Assert.Equal(
            made.Observations.Select(one => (string.Join('|', one.Keys), one.Cell.Value, one.Cell.N, one.Cell.Unknown)),
            answer["observations"]!.AsArray().Select(one => (string.Join('|', by.Split(',').Select(name => (string?)one![name])), (decimal?)one!["value"], (long)one["n"]!, (long)one["unknown"]!)));
        Assert.Equal(made.LeftOut.Select(one => (one.Reason, one.Count)), answer["leftOut"]!.AsArray().Select(one => ((string)one!["reason"]!, (long)one["count"]!)));
    }

    [Fact]
    public async Task The_catalogue_says_what_can_be_asked_in_both_languages()
    {
        var catalogue = await api.ReadAsync("kpis", "reader");
        var companies = Assert.Single(catalogue["kpis"]!.AsArray(), kpi => (string)kpi!["code"]! == "K09")!;

        Assert.Equal(KpiCatalogue.All.Select(kpi => kpi.Code), catalogue["kpis"]!.AsArray().Select(kpi => (string)kpi!["code"]!));
        Assert.Equal(("Företagsmöten, unika företag", "Company meetings, unique companies", 1), ((string)companies["name"]!["sv"]!, (string)companies["name"]!["en"]!, (int)companies["version"]!));
        Assert.Equal(["meetings", "companies", "first-timers"], companies["measures"]!.AsArray().Select(measure => (string)measure!["code"]!));
        Assert.Contains("tookPart", companies["dimensions"]!.AsArray().Select(dimension => (string)dimension!));
        Assert.True((bool)catalogue["dimensions"]!.AsArray().Single(dimension => (string)dimension!["name"]! == "tookPart")!["shares"]!);
    }
}
