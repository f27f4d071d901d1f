using Bunit;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class BusinessReportPageTests : VisitPages
{
    private ReportActions Reports => Db.Get<ReportActions>();

    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Who_may_read_no_visit_reads_no_report(string persona)
    {
        var visit = await SubmittedAsync();
        await SignInAsync(persona);

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("biogas", cut.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nodelead-mitt")]
    [InlineData("evaluator")]
    [InlineData("coordinator")]
    [InlineData("secretariat")]
    public async Task Who_does_not_write_it_reads_it(string persona)
    {
        var visit = await SubmittedAsync();
        await SignInAsync(persona);

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Digitalt möte om biogas", cut.Markup, StringComparison.Ordinal));
        Assert.Contains("Skicka referensanläggningar", cut.Find(".action-what").TextContent, StringComparison.Ordinal);
        Assert.Contains("Väntar på beslut", cut.Find(".status-line").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("form, button, .page-head .button"));
    }

    [Fact]
    public async Task Another_node_is_told_that_it_is_not_written_yet_and_by_whom()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-mitt");

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Den som ansvarar för Väst skriver den.", cut.Markup, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form"));
    }

    [Fact]
    public async Task A_report_needs_a_potential_and_a_promise_and_says_so_at_the_fields()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-vast");
        var cut = await WriteAsync(visit);

        await cut.Find("form.form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Bedöm affärspotentialen.", cut.Find("#field-Potential-problem").TextContent, StringComparison.Ordinal));
        Assert.Contains("Skriv minst ett löfte", cut.Find("#field-Promises").TextContent, StringComparison.Ordinal);

        await cut.Find("#field-Potential").ChangeAsync(new() { Value = "high" });
        await cut.Find("#field-NextStep").InputAsync(new() { Value = "Digitalt möte" });
        await cut.Find("#field-Promises > button").ClickAsync(new());
        await cut.Find("form.form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Ange vad som har lovats.", cut.Find("#field-Promises-0-What-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-Promises-0-What").InputAsync(new() { Value = "Skicka ritningar" });
        await cut.Find("form.form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith($"/visits/{visit}/report?submitted=true", Navigation.Uri, StringComparison.Ordinal));
        var view = await ViewAsync(visit);
        Assert.Equal((Potential.High, "Digitalt möte", new DateOnly(2026, 3, 16)), (view.Report!.Potential, view.Report.NextStep, view.Report.SubmittedOn));
        var promise = Assert.Single(view.Actions, row => !row.IsStep);
        Assert.Equal(("Skicka ritningar", OwnerKind.Member, new DateOnly(2026, 4, 15)), (promise.What.Sv, promise.Owner, promise.DueOn));
    }

    [Fact]
    public async Task No_business_with_a_reason_needs_no_promise()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-vast");
        var cut = await WriteAsync(visit);

        await cut.Find("#field-Potential").ChangeAsync(new() { Value = "none" });
        await cut.Find("#field-NoBusinessBecause").InputAsync(new() { Value = "Delegationen saknar medel" });
        await cut.Find("form.form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("submitted=true", Navigation.Uri, StringComparison.Ordinal));
        Assert.Equal("Delegationen saknar medel", (await ViewAsync(visit)).Report!.NoBusinessBecause);
    }

    [Fact]
    public async Task What_was_typed_and_not_submitted_is_there_again()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-vast");
        var cut = await WriteAsync(visit);
        await cut.Find("#field-Promises > button").ClickAsync(new());
        await cut.Find("#field-Promises-0-What").InputAsync(new() { Value = "Halvskrivet löfte" });
        Db.Clock.Advance(TimeSpan.FromSeconds(1));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Utkast sparat", cut.Markup, StringComparison.Ordinal));

        var again = await WriteAsync(visit);

        await again.WaitForAssertionAsync(() => Assert.Contains("Halvskrivet löfte", again.Find("#field-Promises-0-What").TextContent + again.Find("#field-Promises-0-What").GetAttribute("value"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_who_write_the_same_report_choose_field_by_field()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-vast");
        var cut = await WriteAsync(visit);
        await cut.Find("#field-Potential").ChangeAsync(new() { Value = "low" });
        await cut.Find("#field-NextStep").InputAsync(new() { Value = "Mitt steg" });
        await Reports.SubmitAsync(A.NodeLead("vast"), visit, 1, A.Report(), [A.Promise()]);

        await cut.Find("form.form").SubmitAsync();
        if (cut.FindAll("input[name=conflict-NextStep]").Count == 0)
        {
            // The form knows of no promise: the one that the other made is not in it.
            await cut.Find("#field-Promises > button").ClickAsync(new());
            await cut.Find("#field-Promises-0-What").InputAsync(new() { Value = "Ring upp" });
            await cut.Find("form.form").SubmitAsync();
        }

        await cut.WaitForElementAsync("input[name=conflict-NextStep]");
        Assert.Contains("Nodansvarig vast sparade", cut.Markup, StringComparison.Ordinal);
        await cut.FindAll("input[name=conflict-NextStep]")[0].ChangeAsync(new() { Value = "on" });
        await cut.FindAll("input[name=conflict-Potential]")[1].ChangeAsync(new() { Value = "on" });
        await cut.Find("form.form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("submitted=true", Navigation.Uri, StringComparison.Ordinal));
        var view = await ViewAsync(visit);
        Assert.Equal((Potential.Medium, "Mitt steg"), (view.Report!.Potential, view.Report.NextStep));
        Assert.Equal(2, view.Actions.Count(row => !row.IsStep));
    }

    [Fact]
    public async Task A_submitted_report_is_changed_until_the_group_has_decided_and_then_shows_the_decision()
    {
        var visit = await SubmittedAsync();
        await SignInAsync("nodelead-vast");
        var cut = Show(visit);
        await cut.WaitForElementAsync(".page-head .button");
        Assert.Equal($"/visits/{visit}/report?edit=true", cut.Find(".page-head .button").GetAttribute("href"));

        var meeting = await Reports.AddMeetingAsync(A.Coordinator(), new(2026, 3, 16));
        await Reports.DecideAsync(A.Coordinator(), visit, (await ViewAsync(visit)).Report!.Version, meeting, DecisionOutcome.GoOn, "Boka mötet.");

        cut = Open<BusinessReportPage>($"/visits/{visit}/report?edit=true", parameters => parameters.Add(page => page.Reference, visit));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Gå vidare vid mötet 2026-03-16", cut.Markup, StringComparison.Ordinal));
        Assert.Contains("Boka mötet.", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("form, .page-head .button"));
    }

    [Fact]
    public async Task A_visit_older_than_the_process_has_no_report()
    {
        var visit = (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2019-05-06"))).Reference;
        await SignInAsync("nodelead-vast");

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("äldre än processen", cut.Find(".empty-state").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_past_shows_the_report_as_it_was_and_is_read_only()
    {
        var visit = await HeldAsync();
        Db.Clock.Advance(TimeSpan.FromDays(2));
        await Reports.SubmitAsync(A.NodeLead("vast"), visit, 1, A.Report(), [A.Promise()]);
        await SignInAsync("nodelead-vast");

        var cut = Open<BusinessReportPage>($"/visits/{visit}/report?asOf=2026-03-16", parameters => parameters.Add(page => page.Reference, visit));

        await cut.WaitForAssertionAsync(() => Assert.Contains("inte inlämnad än", cut.Markup, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form, button"));
    }

    private async Task<string> HeldAsync() => (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2026-03-09"))).Reference;

    private async Task<string> SubmittedAsync()
    {
        var visit = await HeldAsync();
        await Reports.SubmitAsync(A.NodeLead("vast"), visit, 1, A.Report(), [A.Promise()]);
        return visit;
    }

    private Task<ReportView> ViewAsync(string visit) => Db.Get<ReportQueries>().ViewAsync(A.Coordinator(), visit);

    private IRenderedComponent<BusinessReportPage> Show(string visit) => Open<BusinessReportPage>($"/visits/{visit}/report", parameters => parameters.Add(page => page.Reference, visit));

    private async Task<IRenderedComponent<BusinessReportPage>> WriteAsync(string visit)
    {
        var cut = Show(visit);
        await cut.WaitForElementAsync("form.form");
        return cut;
    }
}
