using Bunit;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>The follow-up and the journey on the page of a visit.</summary>
public sealed class VisitFollowUpTests : VisitPages
{
    private FollowUpActions Steps => Db.Get<FollowUpActions>();

    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Who_may_read_no_visit_reads_no_follow_up(string persona)
    {
        var visit = await HeldAsync();
        await SignInAsync(persona);

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("#follow-up, #journey"));
    }

    [Fact]
    public async Task Another_node_reads_it_without_steps_and_without_who_did_what()
    {
        var visit = await HeldAsync();
        await Steps.AddAsync(A.NodeLead("vast"), visit, A.Promise());
        await SignInAsync("nodelead-mitt");

        var cut = Show(visit);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Skicka referensanläggningar", cut.Find("#follow-up").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("#follow-up button, #follow-up .changes"));
        Assert.DoesNotContain("Lägg till ett löfte", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journey_tells_what_happened_what_waits_and_what_has_not_happened_yet()
    {
        var visit = await HeldAsync(details => details.RequestedOn = new(2026, 2, 2));
        var promise = await Steps.AddAsync(A.NodeLead("vast"), visit, A.Promise("2026-04-30"));
        await Steps.WaitAsync(A.NodeLead("vast"), promise.Id, promise.Version, new(2026, 4, 20), "Kommunen svarar");
        await SignInAsync("evaluator");

        var cut = Show(visit);

        await cut.WaitForElementAsync("#journey .entries");
        Assert.Equal(
            ["Förfrågan klart", "Besök klart", "Affärsrapport väntar", "Uppföljningsåtgärder väntar", "Affärsmöjlighet inte än"],
            cut.FindAll(".stage-head").Select(head => head.QuerySelector("h3")!.TextContent + " " + head.QuerySelector(".chip")!.LastChild!.TextContent));
        var entries = cut.FindAll(".entries > li").Select(entry => string.Join(' ', entry.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal("2026-02-02 Förfrågan kom in", entries[0]);
        Assert.Equal("2026-03-09 Besöket genomfördes", entries[1]);
        Assert.Equal("2026-03-23 Affärsrapporten förfaller", entries[2]);
        Assert.Equal("2026-04-20 Väntar på svar: Skicka referensanläggningar Kommunen svarar", entries[3]);
        Assert.Contains(entries, entry => entry.StartsWith("2026-06-07 Stäm av med delegationen efter 90 dagar inte än", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_waits_for_its_answer_and_nothing_else_has_happened()
    {
        var visit = (await Actions.RegisterAsync(A.Secretariat(), A.Visit("kansli", "2026-05-12", details => details.Status = VisitStatus.Requested))).Reference;
        await SignInAsync("secretariat");

        var cut = Show(visit);

        await cut.WaitForElementAsync("#journey .entries");
        Assert.Equal(["väntar", "inte än", "inte än", "inte än", "inte än"], cut.FindAll(".stage-head .chip").Select(chip => chip.LastChild!.TextContent));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Uppföljningen börjar när besöket är genomfört.", cut.Find("#follow-up").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_visit_older_than_the_process_can_be_followed_up_all_the_same()
    {
        var visit = (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2019-05-06"))).Reference;
        await SignInAsync("nodelead-vast");
        var cut = Show(visit);
        await cut.WaitForElementAsync("#follow-up button");
        Assert.Contains("gäller inte", cut.FindAll(".stage-head")[2].TextContent, StringComparison.Ordinal);

        await cut.Find("#follow-up button").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("Uppföljningen är startad.", cut.Find("#follow-up").TextContent, StringComparison.Ordinal));
        await cut.WaitForAssertionAsync(() => Assert.NotEmpty(cut.FindAll("#follow-up .action-line")));
    }

    [Fact]
    public async Task A_promise_is_added_where_the_visit_is_and_kept_there()
    {
        var visit = await HeldAsync();
        await SignInAsync("nodelead-vast");
        var cut = Show(visit, "?promise=true");
        await cut.WaitForElementAsync("#follow-up form");

        await cut.Find("#follow-up form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Ange vad som har lovats.", cut.Find("#field-What-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-What").InputAsync(new() { Value = "Bjuda in till mässan" });
        await cut.Find("#field-OwnerOutside").InputAsync(new() { Value = "Business Sweden" });
        await cut.Find("#field-OwnerId").ChangeAsync(new() { Value = "" });
        await cut.Find("#follow-up form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("promised=true#follow-up", Navigation.Uri, StringComparison.Ordinal));
        var row = (await Db.Get<ActionQueries>().OfVisitAsync(A.Coordinator(), visit)).Single(one => !one.IsStep);
        Assert.Equal(("Bjuda in till mässan", "Business Sweden"), (row.What.Sv, row.OwnerName));
        cut = Show(visit);
        await cut.WaitForAssertionAsync(() => Assert.Contains("Bjuda in till mässan", cut.Find("#follow-up .action-what").TextContent, StringComparison.Ordinal));
        await cut.Find("#follow-up [data-step=r]").ClickAsync(new());
        await cut.WaitForElementAsync(".step-form");
    }

    [Fact]
    public async Task Before_each_step_the_page_was_as_it_was_then()
    {
        var visit = await HeldAsync();
        Db.Clock.Advance(TimeSpan.FromDays(1));
        var promise = await Steps.AddAsync(A.NodeLead("vast"), visit, A.Promise());
        Db.Clock.Advance(TimeSpan.FromDays(1));
        await SignInAsync("nodelead-vast");

        var before = Show(visit, "?asOf=2026-03-16");
        await before.WaitForElementAsync("#follow-up .action-line");
        Assert.DoesNotContain("Skicka referensanläggningar", before.Find("#follow-up").TextContent + before.Find("#journey").TextContent, StringComparison.Ordinal);
        Assert.Empty(before.FindAll("#follow-up button, #follow-up form"));

        var after = Show(visit, "?asOf=2026-03-17");
        await after.WaitForAssertionAsync(() => Assert.Contains("Skicka referensanläggningar", after.Find("#journey").TextContent, StringComparison.Ordinal));
        Assert.NotEqual(Guid.Empty, promise.Id);
    }

    private async Task<string> HeldAsync(Action<VisitDetails>? change = null) => (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2026-03-09", change))).Reference;

    private IRenderedComponent<OneVisitPage> Show(string visit, string query = "") => Open<OneVisitPage>($"/visits/{visit}{query}", parameters => parameters.Add(page => page.Reference, visit));
}
