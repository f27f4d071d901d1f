using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

/// <summary>When two visits are suspected, who decides, and what a decision does.</summary>
public sealed class DuplicateTests
{
    private static readonly DuplicateFilter All = new();

    [Theory]
    [BothEngines("2025-05-15", "NO", "BERGEN stadsdelegation", true)]
    [BothEngines("2025-05-09", "SE NO", "Stadsdelegation från Bergen", true)]
    [BothEngines("2025-05-16", "NO", "Stadsdelegation från Bergen", false)]
    [BothEngines("2025-05-12", "DK", "Stadsdelegation från Bergen", false)]
    [BothEngines("2025-05-12", "NO", "Stadsdelegation från Oslo", false)]
    public async Task A_near_start_a_common_country_and_the_same_delegation_make_a_pair(Engine engine, string start, string countries, string delegation, bool suspected)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var known = await RegisterAsync(db, "syd", "2025-05-12", visit => visit.Delegation = "Stadsdelegation från Bergen");
        var details = A.Visit("vast", start, visit => (visit.Delegation, visit.Countries) = (delegation, [.. countries.Split(' ')]));
        var hint = await Queries(db).LikeAsync(A.NodeLead("vast"), details, null);

        var second = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), details);

        Assert.Equal(suspected ? [known.Reference] : [], hint.Select(row => row.Reference));
        var pairs = (await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided)).Pairs;
        Assert.Equal(suspected ? [(known.Reference, second.Reference)] : [], pairs.Select(pair => (pair.First.Visit.Reference, pair.Second.Visit.Reference)));
    }

    [Theory, BothEngines]
    public async Task Withdrawn_visits_and_rows_of_one_list_make_no_pair_and_the_pair_says_where_its_visits_came_from(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await db.ImportAsync(A.Coordinator(), await Lists.NamedAsync("Västs besök.csv", Lists.Headings, Lists.Row("a1"), Lists.Row("a2")));
        Assert.Empty((await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided)).Pairs);
        db.Clock.Advance(TimeSpan.FromHours(1));
        var withdrawn = await RegisterAsync(db, "syd", "2025-05-12", visit => visit.Delegation = "Stadsdelegation från Bergen");
        Assert.Equal(2, await Queries(db).UndecidedAsync(A.Evaluator(), All));

        await db.Get<VisitActions>().WithdrawAsync(A.NodeLead("syd"), withdrawn.Reference, 1, "Fel", null);
        Assert.Equal(0, await Queries(db).UndecidedAsync(A.Evaluator(), All));
        db.Clock.Advance(TimeSpan.FromHours(1));
        await RegisterAsync(db, "mitt", "2025-05-12", visit => visit.Delegation = "Stadsdelegation från Bergen");

        var pairs = (await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided)).Pairs;
        Assert.Equal(["a1", "a2"], pairs.Select(pair => pair.First.Listed!.Row).Order());
        Assert.All(pairs, pair => Assert.Equal(("Västs besök", "Coordinator"), (pair.First.Listed!.List, pair.First.By)));
        Assert.All(pairs, pair => Assert.Equal((null, "Nodansvarig mitt"), (pair.Second.Listed, pair.Second.By)));
    }

    [Theory, BothEngines]
    public async Task Different_holds_until_one_of_the_three_fields_changes(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db);

        await Actions(db).DifferentAsync(A.Coordinator(), pair, " Två grupper samma vecka ");

        Assert.Equal((0, 0, 1), await CountsAsync(db));
        var decided = (await Queries(db).PageAsync(A.Evaluator(), All, PairState.Different)).Pairs.Single().Decided!;
        Assert.Equal(("Coordinator", "Två grupper samma vecka"), (decided.By, decided.Why));
        Assert.Empty(await Queries(db).LikeAsync(A.NodeLead("syd"), await DetailsAsync(db, pair.Second), pair.Second));

        await ChangeAsync(db, pair.Second, visit => visit.Participants = 40);
        Assert.Equal((0, 0, 1), await CountsAsync(db));
        await ChangeAsync(db, pair.Second, visit => visit.StartOn = visit.EndOn = visit.StartOn.AddDays(1));
        Assert.Equal((1, 0, 0), await CountsAsync(db));

        await Actions(db).DifferentAsync(A.Coordinator(), pair with { SecondVersion = 3 }, null);
        Assert.Equal((0, 0, 1), await CountsAsync(db));
    }

    [Theory, BothEngines]
    public async Task Same_withdraws_the_other_and_the_past_still_counts_both(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db);
        db.Clock.Advance(TimeSpan.FromHours(1));
        var before = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromHours(1));

        var now = await Actions(db).SameAsync(A.Coordinator(), pair, pair.First, null);

        Assert.Equal((1, 2), (await K01Async(db), await K01Async(db, before)));
        Assert.Equal((0, 1, 0), await CountsAsync(db));
        Assert.Equal((1, 0, 0), await CountsAsync(db, before));
        var gone = (await db.Get<VisitQueries>().ViewAsync(A.Coordinator(), pair.Second)).Visit;
        Assert.Equal((VisitStatus.Withdrawn, pair.First), (gone.Status, gone.DuplicateOf));
        Assert.Contains(await LeftOutAsync(db), one => one == new LeftOut("withdrawn", 1));
        Assert.Equal([(pair.Second, PairState.Same)], (await Queries(db).OfVisitAsync(A.Evaluator(), pair.First)).Select(note => (note.Other, note.State)));

        db.Clock.Advance(TimeSpan.FromHours(1));
        var decided = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromHours(1));
        await Actions(db).UndoAsync(A.Coordinator(), now);
        Assert.Equal((2, 1), (await K01Async(db), await K01Async(db, decided)));
        Assert.Equal((1, 0, 0), await CountsAsync(db));
        Assert.Equal((0, 1, 0), await CountsAsync(db, decided));
        Assert.Equal(VisitStatus.Held, (await db.Get<VisitQueries>().ViewAsync(A.Coordinator(), pair.Second)).Visit.Status);
    }

    [Theory, BothEngines]
    public async Task A_visit_that_its_node_restores_is_undecided_again(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db);
        await Actions(db).SameAsync(A.Coordinator(), pair, pair.First, null);

        await db.Get<VisitActions>().RestoreAsync(A.NodeLead("syd"), pair.Second, 2);

        Assert.Equal((1, 0, 0), await CountsAsync(db));
        await Actions(db).DifferentAsync(A.Coordinator(), pair with { SecondVersion = 3 }, null);
        Assert.Equal((0, 0, 1), await CountsAsync(db));
    }

    [Theory, BothEngines]
    public async Task Only_the_coordinator_decides_and_undoes(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db);
        foreach (var role in Enum.GetValues<Role>().Where(role => role != Role.Coordinator))
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).DifferentAsync(A.Of(role), pair, null));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).SameAsync(A.Of(role), pair, pair.First, null));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).UndoAsync(A.Of(role), pair));
        }

        foreach (var role in new[] { Role.Reader, Role.Administrator })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).PageAsync(A.Of(role), All, PairState.Undecided));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).UndecidedAsync(A.Of(role), All));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).OfVisitAsync(A.Of(role), pair.First));
        }

        foreach (var role in new[] { Role.Coordinator, Role.Evaluator, Role.NodeLead, Role.Secretariat })
            Assert.Equal(1, await Queries(db).UndecidedAsync(A.Of(role), All));
    }

    [Theory, BothEngines]
    public async Task Another_node_reads_the_rows_of_a_pair_without_who_and_why_and_notes(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db, visit => (visit.Notes, visit.Stops) = ("Hemligt", [new() { Receiver = "ost", County = "05" }]));
        await Actions(db).DifferentAsync(A.Coordinator(), pair, "Skäl");

        var own = await OnlyAsync(db, A.NodeLead("ost"));
        var other = await OnlyAsync(db, A.NodeLead("norr"));

        Assert.Equal(("Coordinator", "Skäl", "Nodansvarig syd"), (own.Decided!.By, own.Decided.Why, own.Second.By));
        Assert.Equal(("", null, ""), (other.Decided!.By, other.Decided.Why, other.Second.By));
        Assert.All([own, other], one => Assert.Equal((false, null), (one.ComparesNotes, one.Second.Visit.Notes)));
        Assert.Equal((true, "Hemligt"), (await OnlyAsync(db, A.Evaluator())) is var all ? (all.ComparesNotes, all.Second.Visit.Notes) : default);
    }

    [Theory, BothEngines]
    public async Task A_decision_on_what_is_no_longer_as_it_was_shown_is_refused(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var pair = await PairAsync(db);
        await ChangeAsync(db, pair.Second, visit => visit.Participants = 40);
        await Assert.ThrowsAsync<ChangedMeanwhile>(() => Actions(db).SameAsync(A.Coordinator(), pair, pair.First, null));

        pair = pair with { SecondVersion = 2 };
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).UndoAsync(A.Coordinator(), pair));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).SameAsync(A.Coordinator(), pair, "SCS-1999-0001", null));
        await Assert.ThrowsAsync<NotFound>(() => Actions(db).DifferentAsync(A.Coordinator(), pair with { First = "SCS-1999-0001" }, null));
        await Actions(db).DifferentAsync(A.Coordinator(), pair, null);
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).SameAsync(A.Coordinator(), pair, pair.First, null));

        await ChangeAsync(db, pair.Second, visit => visit.Countries = ["DK"]);
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).DifferentAsync(A.Coordinator(), pair with { SecondVersion = 3 }, null));
        Assert.Equal((0, 0, 0), await CountsAsync(db));
    }

    [Theory, BothEngines]
    public async Task The_queue_is_narrowed_by_node_visit_and_days_and_paged_newest_first(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        List<PairOpened> pairs = [];
        foreach (var place in Enumerable.Range(0, 5))
        {
            db.Clock.Advance(TimeSpan.FromHours(1));
            pairs.Add(await PairAsync(db, visit => visit.Stops = place == 2 ? [new() { Receiver = "ost", County = "05" }] : [], $"2025-0{place + 1}-12"));
        }

        async Task<IEnumerable<string>> FirstsAsync(DuplicateFilter filter) => (await Queries(db).PageAsync(A.Evaluator(), filter, PairState.Undecided)).Pairs.Select(pair => pair.First.Visit.Reference);
        Assert.Equal([pairs[2].First], await FirstsAsync(new() { Node = "ost" }));
        Assert.Equal(5, (await FirstsAsync(new() { Node = "syd" })).Count());
        Assert.Equal([pairs[3].First], await FirstsAsync(new() { Visit = pairs[3].Second }));
        Assert.Equal([pairs[1].First, pairs[0].First], await FirstsAsync(new() { From = new(2025, 1, 1), To = new(2025, 2, 28) }));

        var page = await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided, size: 2);
        var next = await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided, page.Next, size: 2);
        var last = await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided, next.Next, size: 2);
        var back = await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided, last.Previous, size: 2);
        Assert.Equal(Enumerable.Reverse(pairs).Select(pair => pair.First), page.Pairs.Concat(next.Pairs).Concat(last.Pairs).Select(pair => pair.First.Visit.Reference));
        Assert.Equal(next.Pairs.Select(pair => pair.First.Visit.Reference), back.Pairs.Select(pair => pair.First.Visit.Reference));
        Assert.Equal((null, null, 5), (page.Previous, last.Next, page.Undecided));
    }

    private static DuplicateQueries Queries(TestDb db) => db.Get<DuplicateQueries>();

    private static DuplicateActions Actions(TestDb db) => db.Get<DuplicateActions>();

    private static Task<VisitReceipt> RegisterAsync(TestDb db, string lead, string start, Action<VisitDetails>? change = null) =>
        db.Get<VisitActions>().RegisterAsync(A.NodeLead(lead), A.Visit(lead, start, change));

    /// <summary>The same delegation at Väst and, a day later, at Syd.</summary>
    private static async Task<PairOpened> PairAsync(TestDb db, Action<VisitDetails>? change = null, string start = "2025-05-12")
    {
        var first = await RegisterAsync(db, "vast", start);
        var second = await RegisterAsync(db, "syd", start[..^1] + "3", change);
        return new PairOpened(first.Reference, 1, second.Reference, 1);
    }

    private static async Task<VisitPair> OnlyAsync(TestDb db, Viewer viewer) => Assert.Single((await Queries(db).PageAsync(viewer, All, PairState.Different)).Pairs);

    private static async Task<Visit> DetailsAsync(TestDb db, string reference) => (await db.Get<VisitQueries>().ViewAsync(A.Coordinator(), reference)).Visit;

    private static async Task ChangeAsync(TestDb db, string reference, Action<VisitDetails> change)
    {
        var (opened, details) = (await DetailsAsync(db, reference), await DetailsAsync(db, reference));
        change(details);
        await db.Get<VisitActions>().ChangeAsync(A.NodeLead("syd", "vast"), reference, opened.Version, opened, details);
    }

    private static async Task<(int Undecided, int Same, int Different)> CountsAsync(TestDb db, DateTime? asOf = null)
    {
        var page = await Queries(db).PageAsync(A.Evaluator(), All, PairState.Undecided, asOf: asOf);
        return (page.Undecided, page.Same, page.Different);
    }

    private static async Task<int> K01Async(TestDb db, DateTime? asOf = null) => (int)(await AnswerAsync(db, asOf)).Total.Value!.Value;

    private static async Task<IReadOnlyList<LeftOut>> LeftOutAsync(TestDb db) => (await AnswerAsync(db, null)).LeftOut;

    private static Task<KpiAnswer> AnswerAsync(TestDb db, DateTime? asOf) => db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = "K01", AsOf = asOf });
}
