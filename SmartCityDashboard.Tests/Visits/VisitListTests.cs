using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitListTests
{
    [Theory, BothEngines]
    public async Task Å_ä_and_ö_sort_last(Engine engine)
    {
        await using var db = await WithAsync(engine, "Örebro", "Ånge", "Zagreb", "Ärla", "bergen");

        var rows = (await db.Get<VisitQueries>().ListAsync(A.Evaluator(), new VisitFilter { Order = VisitOrder.Delegation, Descending = false })).Rows;

        Assert.Equal(["bergen", "Zagreb", "Ånge", "Ärla", "Örebro"], rows.Select(row => row.Delegation));
    }

    [Theory]
    [BothEngines(VisitOrder.Start)]
    [BothEngines(VisitOrder.Delegation)]
    [BothEngines(VisitOrder.Participants)]
    [BothEngines(VisitOrder.Receiver)]
    [BothEngines(VisitOrder.Reference)]
    public async Task Pages_follow_each_other_forwards_and_back_without_gap_or_repeat(Engine engine, VisitOrder order)
    {
        await using var db = await WithAsync(engine, [.. Enumerable.Range(0, 11).Select(number => $"Delegation {number % 4}")]);
        var filter = new VisitFilter { Order = order };
        Task<VisitPage> Page(string? cursor, int size = 4) => db.Get<VisitQueries>().ListAsync(A.Evaluator(), filter, cursor, size: size);

        var whole = (await Page(null, 50)).Rows.Select(row => row.Reference).ToList();
        var first = await Page(null);
        var second = await Page(first.Next);
        var third = await Page(second.Next);
        var back = await Page(third.Previous);

        Assert.Equal(whole, first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Reference));
        Assert.Equal(second.Rows.Select(row => row.Reference), back.Rows.Select(row => row.Reference));
        Assert.Null(first.Previous);
        Assert.Null(third.Next);
    }

    [Theory, BothEngines]
    public async Task A_theme_of_today_finds_the_older_themes_that_the_figures_count_under_it(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2018-05-15", visit => visit.Themes = ["waste"]));
        await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2018-05-15", visit => visit.Themes = ["water"]));

        Assert.Equal(2, await db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Theme = "climate-energy-environment" }));
        Assert.Equal(1, await db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Theme = "waste" }));
        Assert.Equal(0, await db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Theme = "mobility" }));
    }

    [Theory, BothEngines]
    public async Task Search_is_blind_to_case_and_finds_countries_in_both_languages(Engine engine)
    {
        await using var db = await WithAsync(engine, "ÅTERBRUK i staden", "Annan");

        async Task<int> Hits(string search) => await db.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter { Search = search });
        Assert.Equal(1, await Hits("återbruk STADEN"));
        Assert.Equal(2, await Hits("norge"));
        Assert.Equal(2, await Hits("Norway"));
        Assert.Equal(0, await Hits("50%"));
    }

    [Theory, BothEngines]
    public async Task A_confirmed_visit_past_its_end_needs_an_answer(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var past = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: visit => visit.Status = VisitStatus.Confirmed));
        await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(start: "2026-03-16", change: visit => visit.Status = VisitStatus.Confirmed));

        var rows = (await db.Get<VisitQueries>().ListAsync(A.Coordinator(), new VisitFilter { NeedsAnswer = true })).Rows;

        Assert.Equal([past.Reference], rows.Select(row => row.Reference));
    }

    private static async Task<TestDb> WithAsync(Engine engine, params string[] delegations)
    {
        var db = await TestDb.CreateAsync(engine);
        for (var place = 0; place < delegations.Length; place++)
        {
            var lead = place % 3 == 0 ? "syd" : "vast";
            await db.Get<VisitActions>().RegisterAsync(A.NodeLead(lead), A.Visit(lead, $"2025-05-{(place % 5) + 10}", visit => (visit.Delegation, visit.Participants) = (delegations[place], place % 3)));
        }

        return db;
    }
}
