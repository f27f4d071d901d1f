using Bunit;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Visits;

public sealed class OneVisitPageTests : VisitPages
{
    [Fact]
    public async Task A_reader_sees_no_visit()
    {
        var visit = await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await SignInAsync("reader");

        var cut = Show(visit.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_node_reads_it_without_notes_contact_and_buttons()
    {
        var visit = await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit(change: details => details.Notes = "Hemligt"));
        await SignInAsync("nodelead-mitt");

        var cut = Show(visit.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Delegation från Bergen", cut.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Hemligt", cut.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Kontaktperson", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("button"));
    }

    [Fact]
    public async Task Activities_that_belong_with_it_are_listed_and_others_are_not()
    {
        await SignInAsync("evaluator");
        var visit = await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        var activities = Db.Get<ActivityActions>();
        var linked = await activities.RegisterAsync(A.NodeLead("mitt"), A.Activity(ActivityKind.OutboundTrip, "mitt", change: activity => (activity.Title, activity.Visits) = ("Resa till Bergen", [visit.Reference])));
        await activities.RegisterAsync(A.NodeLead("vast"), A.Activity());
        var withdrawn = await activities.RegisterAsync(A.NodeLead("vast"), A.Activity(change: activity => activity.Visits = [visit.Reference]));
        await activities.WithdrawAsync(A.NodeLead("vast"), withdrawn.Reference, 1, "Fel");

        var cut = Show(visit.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Aktiviteter som hör ihop med besöket", cut.Markup, StringComparison.Ordinal));
        var link = Assert.Single(cut.FindAll("ul.plain a"));
        Assert.Equal(($"/activities/{linked.Reference}", "Resa till Bergen"), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public async Task The_lead_takes_the_next_step_in_one_click()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(viewer, A.Visit(change: details => details.Status = VisitStatus.Confirmed));
        var cut = Show(visit.Reference);
        await cut.WaitForElementAsync("button.primary");

        await cut.Find("button.primary").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("status är nu: Genomfört", cut.Markup, StringComparison.Ordinal));
        Assert.Equal(["Genomfört", "Bekräftat"], cut.FindAll(".life strong").Select(step => step.TextContent));
    }

    [Fact]
    public async Task A_withdrawal_without_a_reason_is_refused_in_its_dialog()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(viewer, A.Visit());
        var cut = Show(visit.Reference);
        await cut.WaitForElementAsync(".page-head button");
        await cut.Find(".page-head button").ClickAsync(new());

        await cut.Find("dialog form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Equal("Ange ett skäl.", cut.Find("#reason-problem").TextContent));
        await cut.Find("#reason").InputAsync(new() { Value = "Fel år" });
        await cut.Find("dialog form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Besöket är återtaget och räknas inte", cut.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_past_can_not_be_changed()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(viewer, A.Visit(change: details => details.Status = VisitStatus.Confirmed));
        Db.Clock.Advance(TimeSpan.FromDays(2));

        var cut = Open<OneVisitPage>($"/visits/{visit.Reference}?asOf=2026-03-16", parameters => parameters.Add(page => page.Reference, visit.Reference));

        await cut.WaitForAssertionAsync(() => Assert.Contains("Delegation från Bergen", cut.Find("h1").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("button"));
        Assert.Empty(cut.FindAll("a[href$='/edit']"));
    }

    private IRenderedComponent<OneVisitPage> Show(string reference) => Open<OneVisitPage>($"/visits/{reference}", parameters => parameters.Add(page => page.Reference, reference));
}
