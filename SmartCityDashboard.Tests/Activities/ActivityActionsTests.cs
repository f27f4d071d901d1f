using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Activities;

public sealed class ActivityActionsTests
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task A_registered_activity_comes_back_as_it_was_filled_in_and_has_a_reference_in_a_series_of_its_own(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        var details = A.Activity(change: activity =>
        {
            (activity.Series, activity.Organiser, activity.Notes) = ("Städer i Filippinerna", "Ambassaden i Manila", "Spelas in.");
            (activity.Receivers, activity.Countries, activity.Themes, activity.Visits) = (["syd", "mitt"], ["PH", "ID"], ["water", "mobility"], [visit.Reference.ToLowerInvariant()]);
            activity.Companies = [new("559990-1013", "Exempelbolaget AB")];
        });

        var first = await Actions(db).RegisterAsync(Vast, details);
        var second = await Actions(db).RegisterAsync(Vast, A.Activity());
        var activity = (await ViewAsync(db, Vast, first.Reference)).Activity;

        Assert.Equal(("SCA-2025-0001", "SCA-2025-0002"), (first.Reference, second.Reference));
        Assert.Equal((ActivityKind.Webinar, "Städer i Filippinerna", "Ambassaden i Manila", "Spelas in.", true), (activity.Kind, activity.Series, activity.Organiser, activity.Notes, activity.IsOnline));
        Assert.Equal(["mitt", "syd"], activity.Receivers);
        Assert.Equal(["ID", "PH"], activity.Countries);
        Assert.Equal(["water", "mobility"], activity.Themes);
        Assert.Equal([visit.Reference], activity.Visits);
        Assert.Equal([new CompanyMet("5599901013", "Exempelbolaget AB")], activity.Companies);
    }

    [Theory, BothEngines]
    public async Task Only_those_who_answer_for_the_lead_receiver_may_register_change_and_withdraw(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var activity = await Actions(db).RegisterAsync(Vast, A.Activity());
        await Actions(db).RegisterAsync(A.Secretariat(), A.Activity(lead: "kansli"));

        foreach (var viewer in new[] { A.NodeLead("mitt"), A.Coordinator(), A.Evaluator(), A.Secretariat(), A.Administrator(), A.Reader(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).RegisterAsync(viewer, A.Activity()));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).ChangeAsync(viewer, activity.Reference, 1, A.Activity(), A.Activity(change: one => one.Participants = 99)));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).MoveAsync(viewer, activity.Reference, 1, ActivityStatus.Cancelled));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).WithdrawAsync(viewer, activity.Reference, 1, "Fel"));
            await Assert.ThrowsAsync<NotAllowed>(() => Actions(db).RestoreAsync(viewer, activity.Reference, 1));
        }

        Assert.Equal(40, (await ViewAsync(db, Vast, activity.Reference)).Activity.Participants);
    }

    [Theory, BothEngines]
    public async Task Others_read_it_without_notes_and_history_and_some_not_at_all(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var activity = await Actions(db).RegisterAsync(Vast, A.Activity(change: one => one.Notes = "Hemligt tips"));

        var mitt = await ViewAsync(db, A.NodeLead("mitt"), activity.Reference);
        var evaluator = await ViewAsync(db, A.Evaluator(), activity.Reference);

        Assert.Equal((null, false, null, ""), (mitt.Activity.Notes, mitt.MayEdit, mitt.History, mitt.ChangedBy));
        Assert.Equal(("Hemligt tips", false, Vast.Name), (evaluator.Activity.Notes, evaluator.MayEdit, evaluator.ChangedBy));
        Assert.Null(Assert.Single(await ToListAsync(db.Get<ActivityQueries>().AllAsync(A.NodeLead("mitt"), new ActivityFilter()))).Notes);
        foreach (var viewer in new[] { A.Reader(), A.Administrator(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => ViewAsync(db, viewer, activity.Reference));
            await Assert.ThrowsAsync<NotAllowed>(() => db.Get<ActivityQueries>().ListAsync(viewer, new ActivityFilter()));
            await Assert.ThrowsAsync<NotAllowed>(() => db.Get<ActivityQueries>().CountAsync(viewer, new ActivityFilter { Search = "avfall" }));
        }
    }

    [Theory, BothEngines]
    public async Task A_stale_form_is_refused_and_told_what_changed_meanwhile(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var opened = A.Activity();
        var activity = await Actions(db).RegisterAsync(Vast, opened);
        await Actions(db).ChangeAsync(Vast, activity.Reference, 1, opened, A.Activity(change: one => one.Countries = ["PH", "VN"]));

        var refusal = await Assert.ThrowsAsync<ChangedMeanwhile>(
            () => Actions(db).ChangeAsync(Vast, activity.Reference, 1, opened, A.Activity(change: one => one.Countries = ["ID"])));

        var conflict = Assert.Single(refusal.Conflicts);
        Assert.Equal((2, nameof(ActivityDetails.Countries), "Indonesien"), (refusal.CurrentVersion, conflict.Field, conflict.Mine));
        Assert.Equal(["PH", "VN"], (await ViewAsync(db, Vast, activity.Reference)).Activity.Countries);
    }

    [Theory, BothEngines]
    public async Task A_save_that_changes_nothing_makes_no_version(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var activity = await Actions(db).RegisterAsync(Vast, A.Activity());

        Assert.Equal(1, (await Actions(db).ChangeAsync(Vast, activity.Reference, 1, A.Activity(), A.Activity())).Version);
    }

    [Theory, BothEngines]
    public async Task Any_instant_shows_what_was_true_then_and_the_history_tells_each_change(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var activity = await Actions(db).RegisterAsync(Vast, A.Activity(change: one => one.Status = ActivityStatus.Planned));
        var then = db.Clock.GetUtcNow().UtcDateTime.AddMinutes(1);
        db.Clock.Advance(TimeSpan.FromDays(1));
        await Actions(db).MoveAsync(Vast, activity.Reference, 1, ActivityStatus.Held);
        await Actions(db).WithdrawAsync(Vast, activity.Reference, 2, "Dubblett");
        await Actions(db).RestoreAsync(Vast, activity.Reference, 3);

        var history = (await ViewAsync(db, A.Coordinator(), activity.Reference)).History!;

        Assert.Equal(["Genomförd", "Återtagen", "Genomförd", "Planerad"], history.Select(change => change.Fields.Single(field => field.Field == nameof(ActivityDetails.Status)).New));
        Assert.Equal("Dubblett", history[1].Why);
        Assert.True(history[^1].Registered);
        var past = await db.Get<ActivityQueries>().ViewAsync(A.Coordinator(), activity.Reference, then);
        Assert.Equal((ActivityStatus.Planned, false), (past.Activity.Status, past.MayEdit));
        Assert.Equal(0, (await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter(), then)).Of(ActivityKind.Webinar).Held);
        Assert.Equal(1, (await db.Get<ActivityQueries>().CountsAsync(A.Reader(), new ActivityFilter())).Of(ActivityKind.Webinar).Held);
    }

    [Theory, BothEngines]
    public async Task A_withdrawn_activity_counts_nowhere_and_is_closed_until_it_is_restored(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var activity = await Actions(db).RegisterAsync(Vast, A.Activity());
        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).WithdrawAsync(Vast, activity.Reference, 1, " "));
        await Actions(db).WithdrawAsync(Vast, activity.Reference, 1, "Registrerad två gånger");

        await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).ChangeAsync(Vast, activity.Reference, 2, A.Activity(), A.Activity(change: one => one.Participants = 1)));
        Assert.Equal(0, await db.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter()));
        Assert.Equal(1, await db.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter { Status = ActivityStatus.Withdrawn }));
        Assert.Empty((await db.Get<ActivityQueries>().CountsAsync(A.Evaluator(), new ActivityFilter())).Led);
    }

    [Theory]
    [InlineData(nameof(ActivityDetails.Kind))]
    [InlineData(nameof(ActivityDetails.Title))]
    [InlineData(nameof(ActivityDetails.Series))]
    [InlineData(nameof(ActivityDetails.EndOn))]
    [InlineData(nameof(ActivityDetails.Status))]
    [InlineData(nameof(ActivityDetails.LeadReceiver))]
    [InlineData(nameof(ActivityDetails.Receivers))]
    [InlineData(nameof(ActivityDetails.IsOnline))]
    [InlineData(nameof(ActivityDetails.Participants))]
    [InlineData(nameof(ActivityDetails.Countries))]
    [InlineData(nameof(ActivityDetails.Companies))]
    [InlineData(nameof(ActivityDetails.Visits))]
    public async Task A_fault_names_its_field_and_nothing_is_saved(string field)
    {
        await using var db = await TestDb.CreateAsync(Engine.Sqlite);
        var broken = A.Activity(ActivityKind.Event, change: activity => Break(activity, field));

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => Actions(db).RegisterAsync(A.NodeLead("vast", "atlantis"), broken));

        Assert.Equal(field, Assert.Single(refusal.Problems).Field);
        Assert.Equal(0, await db.Get<ActivityQueries>().CountAsync(A.Evaluator(), new ActivityFilter()));
    }

    private static void Break(ActivityDetails activity, string field)
    {
        switch (field)
        {
            case nameof(ActivityDetails.Kind): activity.Kind = null; break;
            case nameof(ActivityDetails.Title): activity.Title = " "; break;
            case nameof(ActivityDetails.Series): activity.Series = "Evenemang har ingen serie"; break;
            case nameof(ActivityDetails.EndOn): activity.EndOn = activity.StartOn.AddDays(-1); break;
            case nameof(ActivityDetails.Status): activity.StartOn = activity.EndOn = new DateOnly(2026, 3, 17); break;
            case nameof(ActivityDetails.LeadReceiver): activity.LeadReceiver = "atlantis"; break;
            case nameof(ActivityDetails.Receivers): activity.Receivers = ["vast"]; break;
            case nameof(ActivityDetails.IsOnline): activity.IsOnline = true; break;
            case nameof(ActivityDetails.Participants): activity.Participants = null; break;
            case nameof(ActivityDetails.Countries): activity.Countries = ["QQ"]; break;
            case nameof(ActivityDetails.Companies): activity.Companies = [new("559990-1014")]; break;
            default: activity.Visits = ["SCS-2025-0099"]; break;
        }
    }

    private static async Task<List<Activity>> ToListAsync(IAsyncEnumerable<Activity> activities)
    {
        List<Activity> all = [];
        await foreach (var activity in activities) all.Add(activity);
        return all;
    }

    private static ActivityActions Actions(TestDb db) => db.Get<ActivityActions>();

    private static Task<ActivityView> ViewAsync(TestDb db, Viewer viewer, string reference) => db.Get<ActivityQueries>().ViewAsync(viewer, reference);
}
