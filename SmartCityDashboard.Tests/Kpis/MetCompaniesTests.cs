using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Kpis;

public sealed class MetCompaniesTests
{
    private static readonly DateSpan Year = DateSpan.Year(2025);

    [Theory, BothEngines]
    public async Task Who_may_not_see_visits_learns_of_no_company(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "Alfa");

        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<MetCompanies>().ListAsync(A.Reader(), Year));
        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<MetCompanies>().ViewAsync(A.Reader(), Number(0)));
        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<KpiCalculator>().AnswerAsync(A.Reader(), new KpiQuestion { Code = "K01", By = ["company"] }));
        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<KpiCalculator>().AnswerAsync(A.Administrator(), new KpiQuestion { Code = "K01" }.Where("company", Number(0))));
    }

    [Theory, BothEngines]
    public async Task Å_ä_and_ö_sort_last_and_those_without_a_name_after_them(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "Örn AB", "Ånga AB", "zink AB", null, "Ärla AB", "Bergen AB");

        Assert.Equal(["Bergen AB", "zink AB", "Ånga AB", "Ärla AB", "Örn AB", null], (await ListAsync(db)).Rows.Select(row => row.Name));
    }

    [Theory, BothEngines]
    public async Task Pages_follow_each_other_forwards_and_back_without_gap_or_repeat(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "C", "A", "E", "B", "D");

        var first = await ListAsync(db, size: 2);
        var second = await ListAsync(db, cursor: first.Next, size: 2);
        var third = await ListAsync(db, cursor: second.Next, size: 2);
        var back = await ListAsync(db, cursor: third.Previous, size: 2);

        Assert.Equal(["A", "B", "C", "D", "E"], first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Name));
        Assert.Equal(second.Rows, back.Rows);
        Assert.Equal((5, null, null), (first.Count, first.Previous, third.Next));
        await Assert.ThrowsAsync<RuleBroken>(() => ListAsync(db, cursor: "x1"));
    }

    [Theory, BothEngines]
    public async Task The_list_is_as_long_as_the_KPI_says(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "A", "B");
        await MeetAsync(db, "2024-05-12", "C");
        await MeetAsync(db, "2026-01-12", "A");
        await RegisterAsync(db, A.Visit(start: "2025-06-01", change: visit => (visit.Countries, visit.Companies) = (["SE"], [new(Number(7))])));
        await RegisterAsync(db, A.Visit(start: "2025-06-02", change: visit => (visit.Status, visit.Companies) = (VisitStatus.Confirmed, [new(Number(8))])));

        var list = await ListAsync(db);

        Assert.Equal(["A", "B"], list.Rows.Select(row => row.Name));
        Assert.Equal((await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = "K09", Measure = "companies" }.Year(2025))).Total.Value, list.Count);
        Assert.Equal((new DateOnly(2025, 5, 12), new DateOnly(2026, 1, 12)), (list.Rows[0].First, list.Rows[0].Last));
        Assert.Null((await db.Get<MetCompanies>().ViewAsync(A.Evaluator(), Number(7))).First);
    }

    [Theory, BothEngines]
    public async Task Search_finds_names_blind_to_case_and_numbers_with_or_without_a_hyphen(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "Återbruk i Väst AB", "Annan AB");

        Assert.Equal("Återbruk i Väst AB", Assert.Single((await ListAsync(db, "återbruk VÄST")).Rows).Name);
        Assert.Equal("Annan AB", Assert.Single((await ListAsync(db, OrganisationNumber.Written(NumberOf("Annan AB")))).Rows).Name);
        Assert.Equal("Annan AB", Assert.Single((await ListAsync(db, NumberOf("Annan AB"))).Rows).Name);
        Assert.Equal(0, (await ListAsync(db, "50%")).Count);
    }

    [Theory, BothEngines]
    public async Task A_meeting_counts_under_its_own_company_and_the_past_knows_no_later_one(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit(change: visit => visit.Companies = [new(Number(0), "A"), new(Number(1), "B")]));
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromMinutes(1));
        await RegisterAsync(db, A.Visit("syd", change: visit => visit.Companies = [new(Number(0), "A"), new(Number(2), "C")]));

        var meetings = new KpiQuestion { Code = "K09", By = ["company"] }.Year(2025);
        var answer = await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), meetings);
        Assert.Equal([2m, 1m, 1m], new[] { 0, 1, 2 }.Select(place => answer.Cell(Number(place))!.Value!.Value));
        Assert.Equal(2, (await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), meetings.Where("company", Number(0)))).Total.Value);
        Assert.Equal(2, (await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = "K01" }.Where("company", Number(0)))).Total.Value);
        Assert.Equal(["A", "B"], (await db.Get<MetCompanies>().ListAsync(A.Evaluator(), Year, asOf: then)).Rows.Select(row => row.Name));
        await Assert.ThrowsAsync<NotFound>(() => db.Get<MetCompanies>().ViewAsync(A.Evaluator(), Number(2), then));
    }

    [Theory, BothEngines]
    public async Task Visits_are_narrowed_to_those_that_met_a_company(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await MeetAsync(db, "2025-05-12", "A");
        await MeetAsync(db, "2025-05-13", "B");

        var rows = (await db.Get<VisitQueries>().ListAsync(A.Evaluator(), new VisitFilter { Company = NumberOf("B") })).Rows;

        Assert.Equal(new DateOnly(2025, 5, 13), Assert.Single(rows).StartOn);
    }

    [Theory, BothEngines]
    public async Task A_county_opened_is_as_estimated_as_in_its_table(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await RegisterAsync(db, A.Visit());
        await RegisterAsync(db, A.Visit(change: visit => visit.Stops = [new() { Receiver = "mitt", County = "20" }]));
        foreach (var question in new[] { new KpiQuestion { Code = "K01" }, new KpiQuestion { Code = "K02" }, new KpiQuestion { Code = "K03" }, new KpiQuestion { Code = "K09", Measure = "companies" } })
        {
            var table = await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), question with { By = ["county"] });
            foreach (var county in table.Observations)
                Assert.Equal(county.Cell, (await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), question.Where("county", county.Keys[0]!))).Total);
        }
    }

    private static Task<CompanyRows> ListAsync(TestDb db, string? search = null, string? cursor = null, int size = 50) =>
        db.Get<MetCompanies>().ListAsync(A.Evaluator(), Year, search, cursor, size: size);

    private static Task<VisitReceipt> RegisterAsync(TestDb db, VisitDetails visit) => db.Get<VisitActions>().RegisterAsync(A.NodeLead(visit.LeadReceiver), visit);

    private static Task<VisitReceipt> MeetAsync(TestDb db, string day, params string?[] names) =>
        RegisterAsync(db, A.Visit(start: day, change: visit => visit.Companies = [.. names.Select(name => new CompanyMet(NumberOf(name), name))]));

    /// <summary>Each name has a number of its own.</summary>
    private static string NumberOf(string? name) => Number((name ?? "").Sum(letter => letter * 31) % 900);

    private static string Number(int place)
    {
        var nine = $"559{place:000}000";
        var sum = nine.Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return nine + ((10 - (sum % 10)) % 10);
    }
}
