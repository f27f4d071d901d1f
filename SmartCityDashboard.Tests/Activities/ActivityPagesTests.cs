using Bunit;
using SmartCityDashboard.App.Activities;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.Activities;

public sealed class ActivityPagesTests : VisitPages
{
    private ActivityActions Activities => Db.Get<ActivityActions>();

    [Fact]
    public async Task A_reader_sees_no_activities()
    {
        await Activities.RegisterAsync(A.NodeLead("vast"), A.Activity());
        await SignInAsync("reader");

        var cut = Open<ActivitiesPage>("/activities");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Avfall till energi", cut.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("evaluator")]
    public async Task Who_registers_nothing_gets_no_form(string persona)
    {
        await SignInAsync(persona);

        var cut = Open<ActivityFormPage>("/activities/new");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form"));
    }

    [Fact]
    public async Task The_list_shows_what_its_address_names_under_a_strip_that_is_never_added_to_visits()
    {
        await Activities.RegisterAsync(A.NodeLead("vast"), A.Activity(start: "2026-01-15", change: one => one.ParticipantsKind = Core.Visits.ParticipantsKind.Estimated));
        await Activities.RegisterAsync(A.NodeLead("syd"), A.Activity(ActivityKind.Event, "syd", "2026-02-15", one => one.Title = "Mässa"));
        await Activities.RegisterAsync(A.NodeLead("syd"), A.Activity(ActivityKind.Event, "syd", "2025-02-15", one => one.Title = "Förra mässan"));
        await SignInAsync("evaluator");

        var cut = Open<ActivitiesPage>("/activities?kind=event");

        await cut.WaitForAssertionAsync(() => Assert.Equal(["Mässa", "Förra mässan"], cut.FindAll("tbody th a").Select(link => link.TextContent)), TimeSpan.FromSeconds(30));
        Assert.Equal(["1", "1", "0"], cut.FindAll(".tile .value").Take(3).Select(value => value.TextContent.Trim()));
        Assert.StartsWith("ca\u00a080", cut.FindAll(".tile .value")[3].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("hittills i år", cut.Find(".strip-title").TextContent, StringComparison.Ordinal);
        Assert.Contains("läggs aldrig till besöken", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("kind=webinar", cut.Find(".tile a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".page-head a.primary"));
    }

    [Fact]
    public async Task Faults_stand_at_their_fields()
    {
        await SignInAsync("nodelead-vast");
        var cut = Open<ActivityFormPage>("/activities/new");
        await cut.WaitForElementAsync("form");

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Ange en rubrik", cut.Find("#field-Title-problem").TextContent, StringComparison.Ordinal));
        Assert.Contains("webbinarium", cut.Find("#field-Kind-problem").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_is_saved_under_the_own_node_and_the_draft_goes()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var cut = Open<ActivityFormPage>("/activities/new");
        await cut.WaitForElementAsync("form");
        await cut.Find("#field-Kind").ChangeAsync(new() { Value = "webinar" });
        await cut.Find("#field-Title").InputAsync(new() { Value = "Avfall till energi" });
        await cut.Find("#field-Series").InputAsync(new() { Value = "Filippinska städer" });
        await cut.Find("#field-StartOn").InputAsync(new() { Value = "2026-05-04" });
        await cut.Find("#field-IsOnline").ChangeAsync(new() { Value = "online" });
        Assert.Empty(cut.FindAll("#field-Town"));

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("/activities/SCA-2026-0001?saved=true", Navigation.Uri, StringComparison.Ordinal));
        var activity = (await Db.Get<ActivityQueries>().ViewAsync(viewer, "SCA-2026-0001")).Activity;
        Assert.Equal((ActivityKind.Webinar, "Filippinska städer", "vast", true, new DateOnly(2026, 5, 4)), (activity.Kind, activity.Series, activity.LeadReceiver, activity.IsOnline, activity.EndOn));
        Assert.Null(await Db.Get<DraftActions>().FindAsync(viewer, "activity", "new"));
    }

    [Fact]
    public async Task Two_saves_of_one_activity_are_shown_field_by_field()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var activity = await Activities.RegisterAsync(viewer, A.Activity());
        var cut = Open<ActivityFormPage>($"/activities/{activity.Reference}/edit", parameters => parameters.Add(page => page.Reference, activity.Reference));
        await cut.WaitForElementAsync("form");
        await Activities.ChangeAsync(A.NodeLead("vast"), activity.Reference, 1, A.Activity(), A.Activity(change: one => one.Participants = 55));
        await cut.Find("#field-Participants").InputAsync(new() { Value = "60" });

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("55", cut.Find("table").TextContent, StringComparison.Ordinal));
        Assert.Equal(55, (await Db.Get<ActivityQueries>().ViewAsync(viewer, activity.Reference)).Activity.Participants);
    }

    [Fact]
    public async Task Another_node_reads_it_without_notes_history_and_buttons()
    {
        var activity = await Activities.RegisterAsync(A.NodeLead("vast"), A.Activity(change: one => one.Notes = "Hemligt"));
        await SignInAsync("nodelead-mitt");

        var cut = Show(activity.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Avfall till energi", cut.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Hemligt", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("button"));
        Assert.Empty(cut.FindAll(".changes"));
    }

    [Fact]
    public async Task The_lead_marks_it_as_held_and_the_history_says_so()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var activity = await Activities.RegisterAsync(viewer, A.Activity(change: one => one.Status = ActivityStatus.Planned));
        var cut = Show(activity.Reference);
        await cut.WaitForElementAsync("button.primary");

        await cut.Find("button.primary").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("status är nu: Genomförd", cut.Markup, StringComparison.Ordinal));
        Assert.Equal(2, cut.FindAll(".changes > li").Count);
    }

    private IRenderedComponent<OneActivityPage> Show(string reference) =>
        Open<OneActivityPage>($"/activities/{reference}", parameters => parameters.Add(page => page.Reference, reference));
}
