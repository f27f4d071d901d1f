using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.Reminders;

public sealed class ReminderPagesTests : VisitPages
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Services.AddSingleton(Db.Get<ChoiceQueries>());
        Services.AddSingleton(Db.Get<ChoiceActions>());
        Services.AddSingleton(Db.Get<DigestQueries>());
        Services.AddSingleton(Db.Get<DeliveryQueries>());
        Services.AddSingleton(Db.Get<DeliveryActions>());
        Services.AddSingleton(Db.Get<ReminderRun>());
    }

    [Fact]
    public async Task Who_does_not_look_after_the_program_sees_no_deliveries()
    {
        await SignInAsync("evaluator");

        var page = Open<JobsPage>("/admin/jobs");

        await page.WaitForAssertionAsync(() => Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public async Task Deliveries_without_a_mail_server_say_so_and_are_counted()
    {
        await SignInAsync("nodelead-vast");
        await SignInAsync("coordinator");
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit(start: "2025-12-01"));
        await Db.Get<ReminderRun>().RunAsync();

        var page = Open<JobsPage>("/admin/jobs");

        await page.WaitForAssertionAsync(() => Assert.Contains("Ingen e-postserver är inställd", page.Markup, StringComparison.Ordinal));
        Assert.Equal(
            ["2026-03-16|Veckobrev om det egna arbetet|0|0|0|0|1|0|2026-03-16 09.00", "2026-03-16|Veckobrev om skuld och tystnad|0|0|0|0|1|0|2026-03-16 09.00"],
            page.FindAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Contains("2026-03-23 07.00", page.Find(".page-head").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_has_a_profile_without_reminders_and_calendar()
    {
        await SignInAsync("reader");

        var page = Open<ProfilePage>("/profile");

        await page.WaitForAssertionAsync(() => Assert.Contains("inget att påminna om", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input[type=checkbox]"));
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent.Contains("kalenderadress", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_node_lead_reads_the_letter_as_it_would_be_declines_it_and_has_a_calendar_address_shown_once()
    {
        var lead = await SignInAsync("nodelead-vast");
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit(start: "2025-12-01"));
        var page = Open<ProfilePage>("/profile");
        await page.WaitForAssertionAsync(() => Assert.Contains("Delegation från Bergen", page.Find("#digest").TextContent, StringComparison.Ordinal));

        await page.Find("input[type=checkbox]").ChangeAsync(new() { Value = false });
        await page.WaitForAssertionAsync(() => Assert.False(page.Find("input[type=checkbox]").HasAttribute("checked")));
        Assert.DoesNotContain(ReminderKind.Digest, (await Db.Get<ChoiceQueries>().OfAsync(lead)).Wanted);

        await page.FindAll("button").Single(button => button.TextContent == "Gör en kalenderadress").ClickAsync(new());
        await page.WaitForElementAsync(".calendar-address input");
        var address = page.Find(".calendar-address input").GetAttribute("value")!;
        Assert.Matches(@"^http://localhost/calendar/[\w-]{43}\.ics$", address);
        Assert.NotNull(await Db.Get<CalendarQueries>().ViewerAsync(address.Split('/')[^1][..^4]));

        var later = Open<ProfilePage>("/profile");
        await later.WaitForAssertionAsync(() => Assert.Contains("Den kan inte visas igen", later.Markup, StringComparison.Ordinal));
        await later.FindAll("button").Single(button => button.TextContent == "Ta bort adressen").ClickAsync(new());
        await later.WaitForAssertionAsync(() => Assert.Contains("Du har ingen kalenderadress", later.Markup, StringComparison.Ordinal));
    }
}
