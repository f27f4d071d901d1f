using Bunit;
using Microsoft.AspNetCore.Components.Web;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.App.Visits.Duplicates;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Visits;

public sealed class DuplicatesPageTests : VisitPages
{
    [Fact]
    public async Task A_reader_sees_no_pair()
    {
        await PairAsync();
        await SignInAsync("reader");

        var cut = Open<DuplicatesPage>("/duplicates");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", cut.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluator")]
    [InlineData("secretariat")]
    [InlineData("nodelead-vast")]
    public async Task Who_does_not_decide_reads_and_is_told_who_does(string persona)
    {
        var (first, second) = await PairAsync();
        await SignInAsync(persona);

        var cut = Open<DuplicatesPage>("/duplicates");
        await cut.WaitForElementAsync(".pair-table");

        Assert.Equal([first, second], cut.FindAll(".pair-table thead a").Select(link => link.TextContent));
        Assert.Contains("Samordnaren avgör", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".pair-frame button"));
    }

    [Fact]
    public async Task Differences_are_marked_and_what_is_alike_stands_aside()
    {
        await PairAsync(visit => visit.Participants = 40);
        await SignInAsync("coordinator");

        var cut = Open<DuplicatesPage>("/duplicates");
        await cut.WaitForElementAsync(".pair-table");

        var differs = cut.FindAll("tr.differs").Select(row => string.Join('|', row.QuerySelectorAll("td").Select(cell => cell.TextContent)));
        Assert.Equal(["2025-05-12|2025-05-13", "2025-05-12|2025-05-13", "Väst|Syd", "12|40"], differs);
        Assert.Contains("Skiljer sig", cut.Find("tr.differs th").TextContent, StringComparison.Ordinal);
        Assert.Contains("Tema", cut.Find(".pair-alike").TextContent, StringComparison.Ordinal);
        Assert.Contains("Registrerat i formuläret 2026-03-16 av Nodansvarig vast", cut.Find(".pair-origin").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_click_decides_and_one_takes_it_back()
    {
        var (first, second) = await PairAsync();
        await SignInAsync("coordinator");
        var cut = Open<DuplicatesPage>("/duplicates");
        await cut.WaitForElementAsync(".pair-table");

        await cut.FindAll(".pair-choices button")[1].ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains($"{first} är kvar. {second} är återtaget", cut.Find(".notice.done").TextContent, StringComparison.Ordinal));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Inga misstänkta dubbletter att avgöra", cut.Find(".empty-state").TextContent, StringComparison.Ordinal));
        Assert.Equal(VisitStatus.Withdrawn, await StatusAsync(second));
        await cut.Find(".notice.done button").ClickAsync(new());
        await cut.WaitForElementAsync(".pair-table");
        Assert.Equal(VisitStatus.Held, await StatusAsync(second));
    }

    [Theory]
    [InlineData("o", PairState.Different, null)]
    [InlineData("1", PairState.Same, 0)]
    [InlineData("2", PairState.Same, 1)]
    public async Task One_key_decides_too(string key, PairState state, int? stays)
    {
        var (first, second) = await PairAsync();
        await SignInAsync("coordinator");
        var cut = Open<DuplicatesPage>("/duplicates");
        await cut.WaitForElementAsync(".pair-table");
        await cut.Find(".pair-frame").KeyDownAsync(new KeyboardEventArgs { Key = key, CtrlKey = true });
        Assert.Equal(0, await CountAsync(state));

        await cut.Find(".pair-frame").KeyDownAsync(new KeyboardEventArgs { Key = key });

        await cut.WaitForElementAsync(".notice.done");
        Assert.Equal(1, await CountAsync(state));
        if (stays is { } place) Assert.Equal(VisitStatus.Held, await StatusAsync(place == 0 ? first : second));
    }

    [Fact]
    public async Task What_was_decided_says_who_when_and_why_and_the_past_can_not_be_decided_on()
    {
        var (first, second) = await PairAsync();
        Db.Clock.Advance(TimeSpan.FromDays(2));
        var coordinator = await SignInAsync("coordinator");
        await Db.Get<DuplicateActions>().DifferentAsync(coordinator, new PairOpened(first, 1, second, 1), "Två grupper");

        var cut = Open<DuplicatesPage>("/duplicates?state=different");
        await cut.WaitForElementAsync(".pair-decided");
        Assert.Equal($"Olika besök, enligt {coordinator.Name} 2026-03-18 09.00. Skäl: Två grupper", cut.Find(".pair-decided").TextContent);
        Assert.Contains("Ångra", cut.Find(".pair-choices button").TextContent, StringComparison.Ordinal);

        var past = Open<DuplicatesPage>("/duplicates?asOf=2026-03-16");
        await past.WaitForElementAsync(".pair-table");
        Assert.Empty(past.FindAll(".pair-frame button"));
    }

    [Fact]
    public async Task The_page_of_a_visit_tells_of_its_likes()
    {
        var (first, second) = await PairAsync();
        var coordinator = await SignInAsync("coordinator");
        var cut = Open<OneVisitPage>($"/visits/{first}", parameters => parameters.Add(page => page.Reference, first));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Kan vara samma besök som", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Equal($"/duplicates?visit={first}", cut.Find(".notice .action a").GetAttribute("href"));

        await Db.Get<DuplicateActions>().DifferentAsync(coordinator, new PairOpened(first, 1, second, 1), null);

        cut = Open<OneVisitPage>($"/visits/{second}", parameters => parameters.Add(page => page.Reference, second));
        await cut.WaitForAssertionAsync(() => Assert.Contains($"Bedömt som ett annat besök än {first}", cut.Find(".pairs-decided").TextContent, StringComparison.Ordinal));
        Assert.Contains($"av {coordinator.Name} 2026-03-16", cut.Find(".pairs-decided").TextContent, StringComparison.Ordinal);
    }

    private async Task<(string First, string Second)> PairAsync(Action<VisitDetails>? change = null) =>
        ((await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2025-05-12"))).Reference, (await Actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2025-05-13", change))).Reference);

    private async Task<VisitStatus> StatusAsync(string reference) => (await Db.Get<VisitQueries>().ViewAsync(A.Coordinator(), reference)).Visit.Status;

    private async Task<int> CountAsync(PairState state)
    {
        var page = await Db.Get<DuplicateQueries>().PageAsync(A.Coordinator(), new(), state);
        return state == PairState.Same ? page.Same : page.Different;
    }
}
