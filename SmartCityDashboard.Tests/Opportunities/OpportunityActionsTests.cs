using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using static SmartCityDashboard.Core.Opportunities.OpportunityStage;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>Today is 2026-03-16.</summary>
public sealed class OpportunityActionsTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task A_case_opened_from_a_visit_takes_over_its_companies_country_and_themes(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("mitt"), A.Visit("mitt", change: one =>
            (one.Countries, one.Themes, one.Companies) = (["SE", "NO"], ["digitalisation", "mobility"], [new("5599901013", "Exempelbolaget AB")])));

        var details = await db.Get<OpportunityQueries>().FromVisitAsync(Vast, visit.Reference);
        (details.Title, details.LeadReceiver, details.FirstStage) = ("Elbussar", "vast", Dialogue);
        var receipt = await Actions(db).OpenAsync(Vast, details);
        var view = await ViewAsync(db, receipt.Reference);

        Assert.Equal("SCB-2026-0001", receipt.Reference);
        Assert.Equal(("NO", "Delegation från Bergen"), (view.Opportunity.BuyerCountry, view.Opportunity.Buyer));
        Assert.Equal(["digitalisation", "mobility"], view.Opportunity.Themes);
        Assert.Equal([new CompanyMet("5599901013", "Exempelbolaget AB")], view.Opportunity.Companies);
        Assert.Equal((visit.Reference, "mitt", new DateOnly(2026, 3, 16)), (view.Visits.Single().Reference, view.Visits[0].LeadReceiver, view.Visits[0].LinkedOn));
        Assert.Equal(Dialogue, Assert.Single(view.Stages).Stage);
        Assert.Equal(receipt.Reference, Assert.Single(await db.Get<OpportunityQueries>().OfAsync(Vast, new() { Visit = visit.Reference })).Reference);
        Assert.Equal(receipt.Reference, Assert.Single(await db.Get<OpportunityQueries>().OfAsync(Vast, new() { Company = "5599901013" })).Reference);
    }

    [Theory, BothEngines]
    public async Task Only_those_who_answer_for_the_lead_receiver_change_anything(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        var (reference, day) = ((await Actions(db).OpenAsync(Vast, A.Opportunity())).Reference, new DateOnly(2026, 3, 1));
        await Actions(db).OpenAsync(A.Secretariat(), A.Opportunity("kansli"));

        foreach (var viewer in new[] { A.NodeLead("mitt"), A.Coordinator(), A.Evaluator(), A.Secretariat(), A.Administrator(), A.Reader(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).OpenAsync(viewer, A.Opportunity()));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ChangeAsync(viewer, reference, 1, A.Opportunity(), A.Opportunity(change: one => one.Title = "Annat")));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).MoveAsync(viewer, reference, 1, new Move(Dialogue, day)));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ParkAsync(viewer, reference, 1, day, day.AddYears(1)));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).CloseAsync(viewer, reference, 1, day, ClosingReason.NoNeed));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).LinkAsync(viewer, reference, 1, visit.Reference));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).TouchAsync(viewer, reference, TouchKind.Contact, day, "Ringde"));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).HandOverAsync(viewer, reference, 1, "mitt"));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).WithdrawAsync(viewer, reference, 1, "Fel", null));
        }

        Assert.Equal(BusinessGroup, (await ViewAsync(db, reference)).Opportunity.Stage);
    }

    [Theory, BothEngines]
    public async Task Readers_and_administrators_see_no_rows_and_other_nodes_see_them_without_notes_and_history(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity(change: one => one.Notes = "Budget saknas"));
        await Actions(db).TouchAsync(Vast, opened.Reference, TouchKind.Contact, new(2026, 3, 2), "Ringde borgmästaren");
        await Actions(db).MoveAsync(Vast, opened.Reference, 1, new Move(Dialogue, new(2026, 3, 3)) { Why = "De vill ses" });

        foreach (var viewer in new[] { A.Reader(), A.Administrator(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).ListAsync(viewer, new()));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).ViewAsync(viewer, opened.Reference));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).PipelineAsync(viewer, new()));
            await Assert.ThrowsAsync<NotAllowed>(() => Queries(db).BoardAsync(viewer, new(), 5));
        }

        foreach (var viewer in new[] { Vast, A.Coordinator(), A.Evaluator() })
        {
            var view = await Queries(db).ViewAsync(viewer, opened.Reference);
            Assert.Equal(("Budget saknas", "De vill ses", Vast.Name), (view.Opportunity.Notes, view.Stages[1].Why, view.Stages[1].By));
            Assert.Contains(view.Touches, touch => touch.Words == "Ringde borgmästaren");
            Assert.Equal(2, view.Changes.Count);
            Assert.Equal(viewer == Vast, view.MayEdit);
        }

        var others = await Queries(db).ViewAsync(A.NodeLead("mitt"), opened.Reference);
        Assert.Equal((Dialogue, null, null, ""), (others.Opportunity.Stage, others.Opportunity.Notes, others.Stages[1].Why, others.Stages[1].By));
        Assert.All(others.Touches, touch => Assert.Equal((null, ""), (touch.Words, touch.By)));
        Assert.Empty(others.Changes);
        Assert.Null(Assert.Single(await AllAsync(db, A.NodeLead("mitt"))).Notes);
        Assert.Equal("Budget saknas", Assert.Single(await AllAsync(db, Vast)).Notes);
    }

    [Theory, BothEngines]
    public async Task An_instant_before_a_stage_change_shows_the_stage_then(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity());
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromDays(30));
        await Actions(db).MoveAsync(Vast, opened.Reference, 1, new Move(Dialogue, new(2026, 4, 10)));

        var before = await Queries(db).ViewAsync(Vast, opened.Reference, then);
        Assert.Equal((BusinessGroup, 63, false), (before.Opportunity.Stage, Assert.Single(before.Stages).Days, before.MayEdit));
        Assert.Equal(1, (await Queries(db).PipelineAsync(Vast, new(), then)).Stages[(int)BusinessGroup].Count);
        Assert.Equal(0, (await Queries(db).PipelineAsync(Vast, new())).Stages[(int)BusinessGroup].Count);
        Assert.Equal([BusinessGroup], (await Queries(db).ListAsync(Vast, new(), null, then)).Rows.Select(row => row.Stage));
        var now = await ViewAsync(db, opened.Reference);
        Assert.Equal([(BusinessGroup, 88), (Dialogue, 5)], now.Stages.Select(stay => (stay.Stage, stay.Days)));
        Assert.Equal(new DateTime(2026, 4, 15, 8, 0, 0, DateTimeKind.Utc), now.Stages[1].RecordedAt);
    }

    [Theory, BothEngines]
    public async Task A_parked_case_wakes_where_it_was_and_a_closed_one_reopens_with_a_reason(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var (opened, day) = (await Actions(db).OpenAsync(Vast, A.Opportunity(change: one => one.FirstStage = Tender)), new DateOnly(2026, 3, 10));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WakeAsync(Vast, opened.Reference, 1, day));

        var parked = await Actions(db).ParkAsync(Vast, opened.Reference, 1, day, new(2026, 9, 1), "Val i höst");
        Assert.Equal(new DateOnly(2026, 9, 1), (await ViewAsync(db, opened.Reference)).Opportunity.ParkedUntil);
        var woken = await Actions(db).WakeAsync(Vast, opened.Reference, parked.Version, day);
        Assert.Equal((Tender, null), ((await ViewAsync(db, opened.Reference)).Opportunity.Stage, (await ViewAsync(db, opened.Reference)).Opportunity.ParkedUntil));

        var closed = await Actions(db).CloseAsync(Vast, opened.Reference, woken.Version, day, ClosingReason.NoFunding);
        Assert.Equal(nameof(Move.Why), (await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).ReopenAsync(Vast, opened.Reference, closed.Version, day, " "))).Problems.Single().Field);
        await Actions(db).ReopenAsync(Vast, opened.Reference, closed.Version, day, "Ny finansiering");

        var view = await ViewAsync(db, opened.Reference);
        Assert.Equal([Tender, Parked, Tender, Closed, Tender], view.Stages.Select(stay => stay.Stage));
        Assert.Equal((ClosingReason.NoFunding, "Ny finansiering"), (view.Stages[3].Because, view.Stages[4].Why));
        Assert.Null(view.Opportunity.ClosedBecause);
    }

    [Theory, BothEngines]
    public async Task A_handover_moves_the_right_and_leaves_a_record(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity(change: one => one.Notes = "Budget saknas"));
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromDays(1));

        var handed = await Actions(db).HandOverAsync(Vast, opened.Reference, 1, "mitt", "Bolaget sitter i Gävle");

        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).MoveAsync(Vast, opened.Reference, handed.Version, new Move(Dialogue, new(2026, 3, 16))));
        await Actions(db).MoveAsync(A.NodeLead("mitt"), opened.Reference, handed.Version, new Move(Dialogue, new(2026, 3, 17)));
        var record = Assert.Single((await Queries(db).ViewAsync(A.NodeLead("mitt"), opened.Reference)).Handovers);
        Assert.Equal(("vast", "mitt", "Bolaget sitter i Gävle"), (record.From, record.To, record.Why));
        // The past follows today's rights: Väst gave the case away, and Mitt did not lead it then.
        Assert.Null((await Queries(db).ViewAsync(Vast, opened.Reference, then)).Opportunity.Notes);
        Assert.Null((await Queries(db).ViewAsync(A.NodeLead("mitt"), opened.Reference, then)).Opportunity.Notes);
    }

    [Theory, BothEngines]
    public async Task A_stale_form_is_refused_and_told_what_changed_meanwhile(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity());
        await Actions(db).ChangeAsync(Vast, opened.Reference, 1, A.Opportunity(), A.Opportunity(change: one => one.Buyer = "Oslo"));

        var refusal = await Assert.ThrowsAsync<ChangedMeanwhile>(() => Actions(db).ChangeAsync(Vast, opened.Reference, 1, A.Opportunity(), A.Opportunity(change: one => one.Buyer = "Voss")));

        var conflict = Assert.Single(refusal.Conflicts);
        Assert.Equal((nameof(OpportunityDetails.Buyer), "Bergen kommune", "Voss", "Oslo"), (conflict.Field, conflict.Opened, conflict.Mine, conflict.Theirs));
        await Assert.ThrowsAsync<ChangedMeanwhile>(() => Actions(db).MoveAsync(Vast, opened.Reference, 1, new Move(Dialogue, new(2026, 3, 1))));
        Assert.Equal("Oslo", (await ViewAsync(db, opened.Reference)).Opportunity.Buyer);
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_case_is_left_out_and_closed_until_it_is_restored_as_it_was(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity(change: one => one.FirstStage = Tender));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, opened.Reference, 1, "", null));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, opened.Reference, 1, "Dubblett", "SCB-2026-0099"));

        var withdrawn = await Actions(db).WithdrawAsync(Vast, opened.Reference, 1, "Öppnad två gånger", null);

        Assert.Equal((0, 1), (await Queries(db).CountAsync(Vast, new()), await Queries(db).CountAsync(Vast, new() { Withdrawn = true })));
        Assert.Equal(0, (await Queries(db).PipelineAsync(Vast, new())).Total);
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).MoveAsync(Vast, opened.Reference, withdrawn.Version, new Move(Dialogue, new(2026, 3, 1)) { Why = "Nej" }));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).TouchAsync(Vast, opened.Reference, TouchKind.Note, new(2026, 3, 1), "Nej"));
        await Actions(db).RestoreAsync(Vast, opened.Reference, withdrawn.Version);
        Assert.Equal((Tender, false), ((await ViewAsync(db, opened.Reference)).Opportunity.Stage, (await ViewAsync(db, opened.Reference)).Opportunity.IsWithdrawn));
    }

    [Theory, BothEngines]
    public async Task A_link_that_was_a_mistake_is_gone_now_and_stays_in_the_past(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("syd"), A.Visit("syd"));
        var opened = await Actions(db).OpenAsync(Vast, A.Opportunity());
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).LinkAsync(Vast, opened.Reference, 1, "SCS-1999-0001"));
        var linked = await Actions(db).LinkAsync(Vast, opened.Reference, 1, visit.Reference.ToLowerInvariant());
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).LinkAsync(Vast, opened.Reference, linked.Version, visit.Reference));
        Assert.Contains((await ViewAsync(db, opened.Reference)).Touches, touch => touch.Kind == TouchKind.Visit && touch.Visit == visit.Reference);
        var then = db.Clock.GetUtcNow().UtcDateTime.AddSeconds(1);
        db.Clock.Advance(TimeSpan.FromDays(1));

        await Actions(db).UnlinkAsync(Vast, opened.Reference, linked.Version, visit.Reference, "Fel besök");

        var now = await ViewAsync(db, opened.Reference);
        Assert.Empty(now.Visits);
        Assert.DoesNotContain(now.Touches, touch => touch.Kind == TouchKind.Visit);
        Assert.Equal(("Fel besök", visit.Reference, ""), (now.Changes[0].Why, now.Changes[0].Fields.Single().Old, now.Changes[0].Fields.Single().New));
        Assert.Single((await Queries(db).ViewAsync(Vast, opened.Reference, then)).Visits);
    }

    [Theory, BothEngines]
    public async Task Faults_name_their_fields(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        async Task<IEnumerable<string>> FaultsAsync(Action<OpportunityDetails> change) =>
            (await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).OpenAsync(Vast, A.Opportunity(change: change)))).Problems.Select(problem => problem.Field);

        Assert.Equal([nameof(OpportunityDetails.Title)], await FaultsAsync(one => one.Title = " "));
        Assert.Equal([nameof(OpportunityDetails.OpenedOn)], await FaultsAsync(one => one.OpenedOn = new(2026, 3, 17)));
        Assert.Equal([nameof(OpportunityDetails.FirstStage)], await FaultsAsync(one => one.FirstStage = Agreement));
        Assert.Equal([nameof(OpportunityDetails.NextStepOn)], await FaultsAsync(one => one.NextStep = "Möte"));
        Assert.Equal([nameof(OpportunityDetails.NextStep)], await FaultsAsync(one => one.NextStepOn = new(2026, 4, 1)));
        Assert.Equal([nameof(OpportunityDetails.Companies)], await FaultsAsync(one => one.Companies = [new("559990-1012")]));
        Assert.Equal([nameof(OpportunityDetails.BuyerCountry), nameof(OpportunityDetails.Themes)], await FaultsAsync(one => (one.BuyerCountry, one.Themes) = ("ZZ", ["okänt"])));
        Assert.Equal([nameof(OpportunityDetails.Visits)], await FaultsAsync(one => one.Visits = ["SCS-1999-0001"]));
        Assert.Equal(0, await Queries(db).CountAsync(Vast, new()));
    }

    private static OpportunityActions Actions(TestDb db) => db.Get<OpportunityActions>();

    private static OpportunityQueries Queries(TestDb db) => db.Get<OpportunityQueries>();

    private static Task<OpportunityView> ViewAsync(TestDb db, string reference) => Queries(db).ViewAsync(Vast, reference);

    private static async Task<List<Opportunity>> AllAsync(TestDb db, Viewer viewer)
    {
        List<Opportunity> all = [];
        await foreach (var one in Queries(db).AllAsync(viewer, new())) all.Add(one);
        return all;
    }
}
