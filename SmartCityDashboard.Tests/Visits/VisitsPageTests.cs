using Bunit;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitsPageTests : VisitPages
{
    [Fact]
    public async Task A_reader_sees_no_rows()
    {
        await RegisterAsync("Osaka stad");
        await SignInAsync("reader");

        var cut = Open<VisitsPage>("/visits");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Osaka", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_how_many_there_are_and_links_each()
    {
        await RegisterAsync("Osaka stad");
        await SignInAsync("coordinator");

        var cut = Open<VisitsPage>("/visits");

        await cut.WaitForAssertionAsync(() => Assert.Contains("1 besök är registrerat.", cut.Markup, StringComparison.Ordinal));
        Assert.Equal("/visits/SCS-2025-0001", cut.Find("tbody th a").GetAttribute("href"));
        Assert.Equal("descending", cut.Find("th[aria-sort]").GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task A_chosen_filter_goes_into_the_address_and_leaves_by_its_chip()
    {
        await RegisterAsync("Osaka stad");
        await SignInAsync("coordinator");
        var cut = Open<VisitsPage>("/visits?cursor=");
        await cut.WaitForElementAsync("tbody tr");

        await cut.Find("#filter-node").ChangeAsync(new() { Value = "syd" });

        Assert.EndsWith("/visits?node=syd", Navigation.Uri, StringComparison.Ordinal);
        cut.Render();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Inget besök passar urvalet", cut.Markup, StringComparison.Ordinal));
        Assert.Equal("/visits", cut.Find(".filter-chip").GetAttribute("href"));
    }

    [Fact]
    public async Task A_broken_day_in_the_address_is_marked_at_its_field()
    {
        await SignInAsync("coordinator");

        var cut = Open<VisitsPage>("/visits?to=2026-02-31");

        await cut.WaitForAssertionAsync(() => Assert.Equal("true", cut.Find("#filter-to").GetAttribute("aria-invalid")));
        Assert.Contains("Skriv datumet", cut.Find("#filter-to-problem").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_lead_is_reminded_of_the_own_nodes_visits_and_may_look_at_all()
    {
        foreach (var lead in new[] { "vast", "syd", "syd" }) await Actions.RegisterAsync(A.NodeLead(lead), A.Visit(lead, change: visit => visit.Status = VisitStatus.Confirmed));
        await SignInAsync("nodelead-vast");

        var cut = Open<VisitsPage>("/visits");

        await cut.WaitForAssertionAsync(() => Assert.Contains("1 bekräftat besök har passerat sitt slutdatum", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Equal(["/visits?node=vast&needsAnswer=true", "/visits?needsAnswer=true"], cut.FindAll(".notice a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Visa alla noders (3)", cut.FindAll(".notice a")[1].TextContent);
    }

    [Fact]
    public async Task Visits_that_were_asked_about_are_one_click_away()
    {
        await RegisterAsync("Osaka stad");
        var asked = await RegisterAsync("Kyoto stad");
        await Db.Get<QuestionActions>().AskAsync(await SignInAsync("evaluator"), asked.Reference, "Vilka kom?");

        var cut = Open<VisitsPage>("/visits");

        await cut.WaitForAssertionAsync(() => Assert.Equal("Obesvarade frågor (1)", cut.Find(".page-head a").TextContent));
        Assert.Equal("/visits?question=open", cut.Find(".page-head a").GetAttribute("href"));
        cut = Open<VisitsPage>("/visits?question=own-open");
        await cut.WaitForAssertionAsync(() => Assert.Equal(["Kyoto stad"], cut.FindAll("tbody th a").Select(link => link.TextContent)));
        Assert.Contains("Mina frågor utan svar", cut.Find(".filter-chip").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_can_not_be_read_is_told_and_changes_nothing()
    {
        await SignInAsync("coordinator");
        var cut = Open<VisitsPage>("/visits");
        await cut.WaitForElementAsync("#filter-from");

        await cut.Find("#filter-from").ChangeAsync(new() { Value = "31/2 2026" });

        Assert.Contains("Skriv datumet", cut.Find("#filter-from-problem[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal(("true", "filter-from-problem"), (cut.Find("#filter-from").GetAttribute("aria-invalid"), cut.Find("#filter-from").GetAttribute("aria-describedby")));
        Assert.Null(cut.Find("#filter-to").GetAttribute("aria-invalid"));
        Assert.EndsWith("/visits", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirmed_visits_past_their_end_are_asked_about()
    {
        await RegisterAsync("Osaka stad", visit => visit.Status = VisitStatus.Confirmed);
        await SignInAsync("coordinator");

        var cut = Open<VisitsPage>("/visits");

        await cut.WaitForAssertionAsync(() => Assert.Contains("1 bekräftat besök har passerat sitt slutdatum", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Equal("/visits?needsAnswer=true", cut.Find(".notice a").GetAttribute("href"));
    }

    [Fact]
    public async Task The_inbox_puts_who_waited_longest_first()
    {
        await RequestAsync("Ny", "2026-03-13");
        await RequestAsync("Gammal", "2026-03-02");
        await SignInAsync("coordinator");

        var cut = Open<VisitsPage>("/visits?status=requested");

        await cut.WaitForAssertionAsync(() => Assert.Equal(["Gammal", "Ny"], cut.FindAll("tbody th a").Select(link => link.TextContent)));
        Assert.Contains("10 arbetsdagar", cut.Find("tbody tr td").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("tbody select"));
    }

    [Fact]
    public async Task The_secretariat_assigns_a_request_in_the_inbox()
    {
        await RequestAsync("Osaka stad", "2026-03-02");
        var secretariat = await SignInAsync("secretariat");
        var cut = Open<VisitsPage>("/visits?status=requested");
        await cut.WaitForElementAsync("tbody select");

        await cut.Find("tbody select").ChangeAsync(new() { Value = "syd" });
        await cut.Find("tbody button").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("Osaka stad är fördelat till Syd", cut.Markup, StringComparison.Ordinal));
        var row = (await Db.Get<VisitQueries>().ListAsync(secretariat, new VisitFilter())).Rows.Single();
        Assert.Equal(("syd", VisitStatus.Assigned), (row.LeadReceiver, row.Status));
    }

    private Task<VisitReceipt> RegisterAsync(string delegation, Action<VisitDetails>? change = null) =>
        Actions.RegisterAsync(A.NodeLead("vast"), A.Visit(change: visit =>
        {
            visit.Delegation = delegation;
            change?.Invoke(visit);
        }));

    private Task<VisitReceipt> RequestAsync(string delegation, string requestedOn) => Actions.RegisterAsync(A.Secretariat(), A.Visit("kansli", "2026-06-01", visit =>
        (visit.Delegation, visit.Status, visit.RequestedOn) = (delegation, VisitStatus.Requested, DateOnly.ParseExact(requestedOn, "yyyy-MM-dd"))));
}
