using Bunit;
using Microsoft.AspNetCore.Components.Web;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>Today is Monday 2026-03-16.</summary>
public sealed class MeetingPageTests : VisitPages
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public async Task A_reader_sees_no_report()
    {
        await SubmittedAsync("vast", "Delegation från Bergen");
        await SignInAsync("reader");

        var page = Open<MeetingPage>("/meeting");

        await page.WaitForAssertionAsync(() => Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluator")]
    [InlineData("nodelead-vast")]
    public async Task Who_does_not_decide_reads_and_is_told_who_does(string persona)
    {
        await SubmittedAsync("vast", "Delegation från Bergen");
        await Db.Get<ReportActions>().AddMeetingAsync(A.Coordinator(), Today);
        await SignInAsync(persona);

        var page = await LoadedAsync("/meeting");

        Assert.Contains("Samordnaren antecknar", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Digitalt möte om biogas", page.Find(".agenda-frame").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".agenda-frame button, .page-head button"));
    }

    [Fact]
    public async Task Nothing_is_decided_without_a_meeting_and_a_meeting_is_added_here()
    {
        await SubmittedAsync("vast", "Delegation från Bergen");
        await SignInAsync("coordinator");
        var page = await LoadedAsync("/meeting");
        Assert.Contains("Lägg till mötet först", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".agenda-frame button"));

        await page.Find(".page-head button").ClickAsync(new());
        await page.Find(".meeting-form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Equal(4, page.FindAll(".agenda-frame button").Count));
        Assert.Equal(Today, Assert.Single((await Db.Get<ReportQueries>().AgendaAsync(A.Coordinator())).Meetings).HeldOn);
    }

    [Fact]
    public async Task By_keys_one_report_after_the_other_is_decided_with_the_proposal_filled_in()
    {
        var first = await SubmittedAsync("vast", "Delegation från Bergen");
        Db.Clock.Advance(TimeSpan.FromHours(1));
        var second = await SubmittedAsync("syd", "Delegation från Oslo");
        var meeting = await Db.Get<ReportActions>().AddMeetingAsync(A.Coordinator(), Today);
        await SignInAsync("coordinator");
        var page = await LoadedAsync("/meeting");
        Assert.Equal("Delegation från Oslo", Assert.Single(page.FindAll(".agenda-rest tbody a")).TextContent);

        await page.Find(".agenda-frame").KeyDownAsync(new KeyboardEventArgs { Key = "1", CtrlKey = true });
        Assert.Empty(page.FindAll(".words-form"));
        await page.Find(".agenda-frame").KeyDownAsync(new KeyboardEventArgs { Key = "1" });
        await page.WaitForAssertionAsync(() => Assert.Equal("Digitalt möte om biogas", page.Find(".words-form textarea").GetAttribute("value")));
        await page.Find(".words-form").SubmitAsync();

        await page.WaitForAssertionAsync(() => Assert.Empty(page.FindAll(".agenda-rest")));
        Assert.Contains("Beslutet om Delegation från Bergen är antecknat: Gå vidare", page.Find(".notice.done").TextContent, StringComparison.Ordinal);
        await page.Find(".agenda-frame").KeyDownAsync(new KeyboardEventArgs { Key = "3" });
        await page.Find(".words-form").SubmitAsync();
        await page.WaitForAssertionAsync(() => Assert.Contains("Skriv vad gruppen beslutade", page.Find(".words-form .problem").TextContent, StringComparison.Ordinal));
        await page.Find(".words-form textarea").InputAsync(new() { Value = "Ingen köpare." });
        await page.Find(".words-form").SubmitAsync();

        await page.WaitForElementAsync(".empty-state");
        var decided = (await Db.Get<ReportQueries>().DecidedAsync(A.Coordinator(), meeting)).ToDictionary(row => row.Reference);
        Assert.Equal((DecisionOutcome.GoOn, "Digitalt möte om biogas"), (decided[first].Outcome, decided[first].Decision));
        Assert.Equal((DecisionOutcome.Close, "Ingen köpare."), (decided[second].Outcome, decided[second].Decision));
        var table = Open<MeetingPage>("/meeting?view=decided");
        await table.WaitForElementAsync("tbody tr");
        Assert.Equal(["Gå vidare", "Avsluta"], table.FindAll("tbody .chip").Select(chip => chip.TextContent[1..]));
    }

    [Fact]
    public async Task What_came_since_the_last_meeting_is_marked_and_the_past_is_read_only()
    {
        await SubmittedAsync("vast", "Delegation från Bergen");
        Db.Clock.Advance(TimeSpan.FromDays(1));
        await Db.Get<ReportActions>().AddMeetingAsync(A.Coordinator(), Today.AddDays(1));
        Db.Clock.Advance(TimeSpan.FromDays(2));
        await SubmittedAsync("syd", "Delegation från Oslo");
        await SignInAsync("coordinator");

        var page = await LoadedAsync("/meeting");
        Assert.Equal(["Kvar från tidigare", "Ny sedan förra mötet"], page.FindAll(".agenda-frame header .chip, .agenda-rest .chip").Select(chip => chip.TextContent[1..]));
        Assert.Equal("2 affärsrapporter väntar på beslut. 1 av dem har kommit in sedan mötet 2026-03-17.", page.Find(".page-head p").TextContent);

        var past = await LoadedAsync("/meeting?asOf=2026-03-17");
        Assert.Empty(Assert.Single(past.FindAll(".agenda-frame")).QuerySelectorAll("button"));
    }

    private async Task<IRenderedComponent<MeetingPage>> LoadedAsync(string address)
    {
        var page = Open<MeetingPage>(address);
        await page.WaitForElementAsync(".agenda-frame");
        return page;
    }

    private async Task<string> SubmittedAsync(string node, string delegation)
    {
        var lead = A.NodeLead(node);
        var reference = (await Actions.RegisterAsync(lead, A.Visit(node, "2026-03-02", visit => visit.Delegation = delegation))).Reference;
        await Db.Get<ReportActions>().SubmitAsync(lead, reference, 1, A.Report(), [A.Promise()]);
        return reference;
    }
}
