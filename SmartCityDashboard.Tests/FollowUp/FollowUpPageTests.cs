using Bunit;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>Today is Monday 2026-03-16.</summary>
public sealed class FollowUpPageTests : VisitPages
{
    [Fact]
    public async Task A_reader_sees_no_action()
    {
        await FillAsync();
        await SignInAsync("reader");

        var page = Open<FollowUpPage>("/follow-up");

        await page.WaitForAssertionAsync(() => Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_debt_of_each_node_stands_on_top_and_adds_up()
    {
        await FillAsync();
        await SignInAsync("coordinator");

        var page = await LoadedAsync("/follow-up");

        var rows = page.FindAll(".debt-table tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToList()).ToList();
        var total = page.FindAll(".debt-table tfoot tr > *").Select(cell => cell.TextContent.Trim()).ToList();
        var debt = await Db.Get<ActionQueries>().DebtAsync(A.Coordinator());
        Assert.Equal(["Norr", "Mitt", "Öst", "Väst", "Sydöst", "Syd", "Kansliet"], rows.Select(row => row[0]));
        Assert.Equal(["Väst", "2", "1", "1", "0", "0", "6"], rows[3]);
        for (var column = 1; column < 7; column++) Assert.Equal(total[column], rows.Sum(row => int.Parse(row[column])).ToString());
        Assert.Equal(debt.Sum(row => row.Debt.Days).ToString(), total[6]);
        Assert.Equal("2 av 3 öppna åtgärder är försenade, med 12 förseningsdagar tillsammans.", page.Find(".page-head p").TextContent);
        Assert.Equal("/follow-up?node=vast&part=late&view=list", page.FindAll(".debt-table tbody tr")[3].QuerySelectorAll(".number-link")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task The_board_divides_the_actions_and_the_list_narrows_to_a_part()
    {
        await FillAsync();
        await SignInAsync("evaluator");

        var board = await LoadedAsync("/follow-up");
        Assert.Equal(["Försenade: 2 åtgärder", "I dag och denna vecka: 1 åtgärd", "Senare: Inga åtgärder", "Väntar på svar: Inga åtgärder", "Klara de senaste 14 dagarna: Inga åtgärder"],
            board.FindAll(".lane header").Select(head => $"{head.Children[0].TextContent}: {head.Children[1].TextContent}"));
        var list = await LoadedAsync("/follow-up?part=soon");

        Assert.Equal("Boka möte", Assert.Single(list.FindAll(".action-what")).TextContent);
        Assert.Empty(list.FindAll(".action-steps"));
        Assert.Equal(["Alla öppna 3", "Försenade 2", "I dag och denna vecka 1"], list.FindAll(".count-tabs button").Select(tab => tab.TextContent.Trim()));
    }

    [Fact]
    public async Task A_node_lead_acts_on_the_own_rows_and_on_no_others()
    {
        await FillAsync();
        await SignInAsync("nodelead-vast");
        var page = await LoadedAsync("/follow-up?view=list");
        Assert.Equal(3, page.FindAll(".action-line").Count);
        Assert.Equal(2, page.FindAll(".action-steps").Count);

        await page.Find(".action-steps button").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Equal(2, page.FindAll(".action-line").Count));
        Assert.Contains("är klar", page.Find(".notice.done").TextContent, StringComparison.Ordinal);
        await page.WaitForAssertionAsync(() => Assert.Contains("En av 2 öppna åtgärder är försenad", page.Find(".page-head p").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Owners_together_have_all_open_actions()
    {
        await FillAsync();
        await SignInAsync("coordinator");

        var page = await LoadedAsync("/follow-up");

        Assert.Contains("alla öppna åtgärder: 3", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["Inkorgen", "Business Sweden"], page.FindAll("a[href*='owner=']").Select(link => link.TextContent).Distinct().Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public async Task What_is_silent_is_told_with_advice_and_leads_to_the_record()
    {
        var reference = await FillAsync();
        await SignInAsync("coordinator");
        Db.Clock.Advance(TimeSpan.FromDays(10));

        var page = await LoadedAsync("/follow-up");

        var late = page.FindAll(".silences > li").Single(one => one.QuerySelector("h3")!.TextContent.Contains("utan affärsrapport", StringComparison.Ordinal));
        Assert.Contains("Skriv affärsrapporten", late.TextContent, StringComparison.Ordinal);
        Assert.Contains(late.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"/visits/{reference}");
        Assert.Equal("/follow-up?silence=node-without-entry", page.FindAll(".silences a").Single(link => link.TextContent.StartsWith("Visa alla 4", StringComparison.Ordinal)).GetAttribute("href"));
    }

    [Fact]
    public async Task The_past_is_read_only_and_an_address_that_can_not_be_read_is_told()
    {
        await FillAsync();
        await SignInAsync("nodelead-vast");
        Db.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty((await LoadedAsync("/follow-up?view=list&asOf=2026-03-16")).FindAll(".action-steps"));
        var broken = Open<FollowUpPage>("/follow-up?band=old");
        await broken.WaitForAssertionAsync(() => Assert.Contains("old", broken.Find(".notice").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_to_follow_up_says_where_it_will_come_from()
    {
        await SignInAsync("coordinator");

        var page = await LoadedAsync("/follow-up");

        Assert.Contains("när ett besök är genomfört", page.Find(".empty-state:last-of-type").TextContent + page.Markup, StringComparison.Ordinal);
    }

    private async Task<IRenderedComponent<FollowUpPage>> LoadedAsync(string address)
    {
        var page = Open<FollowUpPage>(address);
        await page.WaitForElementAsync(".debt-table tfoot");
        return page;
    }

    /// <summary>Väst has one that is six days late and one for today, Syd one that is six days late; the steps of the process are closed by “no business”.</summary>
    private async Task<string> FillAsync()
    {
        string first = "";
        foreach (var node in new[] { "vast", "syd" })
        {
            var lead = A.NodeLead(node);
            var reference = (await Actions.RegisterAsync(lead, A.Visit(node, "2026-03-02"))).Reference;
            foreach (var step in await Db.Get<ActionQueries>().OfVisitAsync(lead, reference)) await Db.Get<FollowUpActions>().DropAsync(lead, step.Id, step.Version, "Behövs inte");
            await Db.Get<FollowUpActions>().AddAsync(lead, reference, A.Promise("2026-03-10"));
            if (node == "vast") await Db.Get<FollowUpActions>().AddAsync(lead, reference, A.Promise("2026-03-16", promise => (promise.What, promise.OwnerOutside) = ("Boka möte", "Business Sweden")));
            if (first.Length == 0) first = reference;
        }

        return first;
    }
}
