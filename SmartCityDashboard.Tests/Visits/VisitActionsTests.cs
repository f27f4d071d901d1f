using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitActionsTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task A_registered_visit_comes_back_as_it_was_filled_in(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var details = A.Visit(change: visit =>
        {
            visit.Countries = ["NO", "DK"];
            visit.Themes = ["digitalisation", "mobility"];
            visit.Goals = ["11", "7"];
            visit.Companies = [new("559990-1013", "Exempelbolaget AB")];
            visit.Stops = [new() { Receiver = "mitt", Town = "Gävle", County = "21", StartOn = visit.StartOn, Objects = ["Gästrike Återvinnare"] }];
            visit.Notes = "Vill se sopsortering.";
            visit.Contact = new() { Name = "Kari Nordmann", KeepUntil = new DateOnly(2026, 12, 31) };
        });

        var receipt = await Actions(db).RegisterAsync(Vast, details);
        var view = await db.Get<VisitQueries>().ViewAsync(Vast, receipt.Reference);

        Assert.Equal("SCS-2025-0001", receipt.Reference);
        Assert.Equal(["DK", "NO"], view.Visit.Countries);
        Assert.Equal(["digitalisation", "mobility"], view.Visit.Themes);
        Assert.Equal(["7", "11"], view.Visit.Goals);
        Assert.Equal([new CompanyMet("5599901013", "Exempelbolaget AB")], view.Visit.Companies);
        Assert.Equal(["Gästrike Återvinnare"], Assert.Single(view.Visit.Stops).Objects);
        Assert.Equal("Vill se sopsortering.", view.Visit.Notes);
        Assert.Equal("Kari Nordmann", view.Contact!.Name);
        Assert.Equal(VisitStatus.Held, Assert.Single(view.Life).Status);
    }

    [Theory, BothEngines]
    public async Task Only_those_who_answer_for_the_lead_receiver_may_register_change_and_withdraw(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit());

        foreach (var viewer in new[] { A.NodeLead("mitt"), A.Coordinator(), A.Evaluator(), A.Secretariat(), A.Administrator(), A.Reader(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).RegisterAsync(viewer, A.Visit()));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ChangeAsync(viewer, visit.Reference, 1, A.Visit(), A.Visit(change: one => one.Participants = 99)));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).MoveAsync(viewer, visit.Reference, 1, VisitStatus.Cancelled));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).WithdrawAsync(viewer, visit.Reference, 1, "Fel", null));
        }

        Assert.Equal(12, (await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference)).Visit.Participants);
    }

    [Theory, BothEngines]
    public async Task The_right_moves_when_the_lead_receiver_changes(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit());
        var moved = await Actions(db).ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit("mitt"));

        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ChangeAsync(Vast, visit.Reference, moved.Version, A.Visit("mitt"), A.Visit()));
        await Actions(db).ChangeAsync(A.NodeLead("mitt"), visit.Reference, moved.Version, A.Visit("mitt"), A.Visit("mitt", change: one => one.Participants = 3));
    }

    [Theory, BothEngines]
    public async Task A_stale_form_is_refused_and_told_what_changed_meanwhile(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = A.Visit();
        var visit = await Actions(db).RegisterAsync(Vast, opened);
        await Actions(db).ChangeAsync(Vast, visit.Reference, 1, opened, A.Visit(change: one => one.Participants = 20));

        var refusal = await Assert.ThrowsAsync<ChangedMeanwhile>(
            () => Actions(db).ChangeAsync(Vast, visit.Reference, 1, opened, A.Visit(change: one => (one.Participants, one.Title) = (30, "Sopor"))));

        Assert.Equal(2, refusal.CurrentVersion);
        Assert.Equal(Vast.Name, refusal.ChangedBy);
        var conflict = Assert.Single(refusal.Conflicts);
        Assert.Equal((nameof(VisitDetails.Participants), "12", "30", "20"), (conflict.Field, conflict.Opened, conflict.Mine, conflict.Theirs));
        Assert.Equal(20, (await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference)).Visit.Participants);
    }

    [Theory, BothEngines]
    public async Task A_save_that_changes_nothing_makes_no_version(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit());
        var changes = await db.Storage.ChangesAsync();

        var again = await Actions(db).ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit());

        Assert.Equal(1, again.Version);
        Assert.Equal(changes, await db.Storage.ChangesAsync());
    }

    [Theory, BothEngines]
    public async Task A_change_of_a_part_alone_makes_a_version(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit());
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromDays(1));

        var again = await Actions(db).ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit(change: one => one.Countries = ["NO", "FI"]));

        Assert.Equal(2, again.Version);
        Assert.Equal(["NO"], (await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference, then)).Visit.Countries);
        Assert.Equal(["FI", "NO"], (await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference)).Visit.Countries);
    }

    [Theory, BothEngines]
    public async Task A_request_is_assessed_and_routed_by_the_secretariat_and_then_belongs_to_the_node(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var request = A.Visit("kansli", "2026-05-12", one => one.Status = VisitStatus.Requested);
        var visit = await Actions(db).RegisterAsync(A.Secretariat(), request);
        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).AssignAsync(Vast, visit.Reference, 1, "vast"));

        var other = await Actions(db).RegisterAsync(Vast, A.Visit("vast", "2026-01-12", one => one.Status = VisitStatus.Requested));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).MoveAsync(A.Secretariat(), other.Reference, 1, VisitStatus.Held));
        var assigned = await Actions(db).AssignAsync(A.Secretariat(), visit.Reference, 1, "vast");

        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).MoveAsync(A.Secretariat(), visit.Reference, assigned.Version, VisitStatus.Confirmed));
        var confirmed = await Actions(db).MoveAsync(Vast, visit.Reference, assigned.Version, VisitStatus.Confirmed);
        var view = await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference);
        Assert.Equal([VisitStatus.Requested, VisitStatus.Assigned, VisitStatus.Confirmed], view.Life.Select(step => step.Status));
        Assert.Equal([A.Secretariat().Name, A.Secretariat().Name, Vast.Name], view.Life.Select(step => step.By));
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).MoveAsync(Vast, visit.Reference, confirmed.Version, VisitStatus.Held));
        Assert.Equal(nameof(VisitDetails.Status), Assert.Single(refusal.Problems).Field);
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_visit_is_closed_until_it_is_restored_as_it_was(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit());
        var other = await Actions(db).RegisterAsync(Vast, A.Visit());
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, visit.Reference, 1, " ", null));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, visit.Reference, 1, new string('x', 1001), null));
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, visit.Reference, 1, "Dubblett", "SCS-1999-0001"));

        await Actions(db).WithdrawAsync(Vast, visit.Reference, 1, "Dubblett", other.Reference);

        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).ChangeAsync(Vast, visit.Reference, 2, A.Visit(), A.Visit(change: one => one.Participants = 1)));
        Assert.Equal([other.Reference], (await db.Get<VisitQueries>().ListAsync(Vast, new VisitFilter())).Rows.Select(row => row.Reference));
        Assert.Equal([visit.Reference], (await db.Get<VisitQueries>().ListAsync(Vast, new VisitFilter { Status = VisitStatus.Withdrawn })).Rows.Select(row => row.Reference));
        await Actions(db).RestoreAsync(Vast, visit.Reference, 2);
        var view = await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference);
        Assert.Equal((VisitStatus.Held, null), (view.Visit.Status, view.Visit.WithdrawnBecause));
    }

    [Theory, BothEngines]
    public async Task Notes_contact_persons_and_who_did_what_are_hidden_from_those_who_may_not_read_them(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit(change: one =>
        {
            one.Notes = "Hemligt tips";
            one.Contact = new() { Name = "Kari Nordmann", KeepUntil = new DateOnly(2026, 12, 31) };
        }));
        Task<VisitView> See(Viewer viewer) => db.Get<VisitQueries>().ViewAsync(viewer, visit.Reference);

        Assert.Equal(("Hemligt tips", "Kari Nordmann"), ((await See(Vast)).Visit.Notes, (await See(Vast)).Contact!.Name));
        Assert.Equal(("Hemligt tips", null), ((await See(A.Coordinator())).Visit.Notes, (await See(A.Coordinator())).Contact));
        Assert.Equal((null, null), ((await See(A.NodeLead("mitt"))).Visit.Notes, (await See(A.NodeLead("mitt"))).Contact));
        Assert.Equal((Vast.Name, Vast.Name), ((await See(A.Evaluator())).Life[0].By, (await See(A.Evaluator())).ChangedBy));
        Assert.Equal(("", ""), ((await See(A.NodeLead("mitt"))).Life[0].By, (await See(A.NodeLead("mitt"))).ChangedBy));
        await Assert.ThrowsAsync<NotAllowed>(() => See(A.Reader()));
        await Assert.ThrowsAsync<NotAllowed>(() => See(A.Administrator()));
    }

    [Theory, BothEngines]
    public async Task A_contact_person_whose_day_has_passed_is_gone_at_every_instant(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit(change: one => one.Contact = new() { Name = "Kari Nordmann", KeepUntil = new DateOnly(2026, 4, 30) }));
        var then = db.Clock.GetUtcNow().UtcDateTime;
        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).RemoveExpiredContactsAsync(Vast));

        db.Clock.Advance(TimeSpan.FromDays(60));
        Assert.Equal(1, await Actions(db).RemoveExpiredContactsAsync(Viewer.System));

        Assert.Null((await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference)).Contact);
        Assert.Null((await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference, then)).Contact);
    }

    [Theory, BothEngines]
    public async Task The_lead_of_another_stop_edits_that_stop_only(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await Actions(db).RegisterAsync(Vast, A.Visit(change: one => one.Stops = [new() { Receiver = "mitt" }, new() { Receiver = "syd" }]));
        var mitt = A.NodeLead("mitt");
        var view = await db.Get<VisitQueries>().ViewAsync(mitt, visit.Reference);
        var own = Assert.Single(view.OwnStops);
        Assert.False(view.MayEdit);

        await Actions(db).ChangeStopAsync(mitt, visit.Reference, 1, new StopDetails { Id = own, County = "20", Town = "Falun", Objects = ["Gruvan"] });
        await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ChangeStopAsync(mitt, visit.Reference, 2, view.Visit.Stops.Single(stop => stop.Receiver == "syd")));

        var after = (await db.Get<VisitQueries>().ViewAsync(Vast, visit.Reference)).Visit;
        Assert.Equal(("20", "mitt"), (after.Stops.Single(stop => stop.Id == own).County, after.Stops.Single(stop => stop.Id == own).Receiver));
        Assert.Equal(2, after.Version);
    }

    [Fact]
    public async Task Every_fault_of_a_form_is_told_at_its_field_and_nothing_is_saved()
    {
        await using var db = await TestDb.CreateAsync(Engine.Sqlite);
        var changes = await db.Storage.ChangesAsync();

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).RegisterAsync(Vast, A.Visit(change: visit =>
        {
            visit.Delegation = " ";
            visit.EndOn = visit.StartOn.AddDays(-1);
            visit.Participants = -1;
            visit.Countries = ["ZZ"];
            visit.Companies = [new("5599901014"), new("1212121212")];
        })));

        Assert.Equal(["Delegation", "EndOn", "Participants", "Countries", "Companies", "Companies"], refusal.Problems.Select(problem => problem.Field));
        Assert.Equal(changes, await db.Storage.ChangesAsync());
    }

    private static VisitActions Actions(TestDb db) => db.Get<VisitActions>();
}
