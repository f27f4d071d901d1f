using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Reminders;

/// <summary>The calendar over HTTP, as a calendar program fetches it: with nothing but the address.</summary>
public sealed class CalendarTests
{
    [Fact]
    public async Task It_holds_the_own_due_days_and_the_nodes_coming_visits_and_nothing_of_others()
    {
        await using var site = TestSite.Start();
        var lead = await MemberAsync(site, "nodelead-vast");
        var visits = site.Services.GetRequiredService<VisitActions>();
        var today = site.Services.GetRequiredService<TimeProvider>().Today();
        var held = (await visits.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", Day(today.AddDays(-30)), visit => visit.Delegation = "Bergen, Norge"))).Reference;
        await visits.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", Day(today.AddDays(10)), visit => (visit.Delegation, visit.Status) = ("Aarhus", VisitStatus.Confirmed)));
        await visits.RegisterAsync(A.NodeLead("mitt"), A.Visit("mitt", Day(today.AddDays(10)), visit => (visit.Delegation, visit.Status) = ("Hemlig", VisitStatus.Confirmed)));
        await visits.RegisterAsync(A.NodeLead("mitt"), A.Visit("mitt", Day(today.AddDays(-30)), visit => visit.Delegation = "Hemlig"));
        var promise = await site.Services.GetRequiredService<FollowUpActions>().AddAsync(A.NodeLead("vast"), held, A.Promise(Day(today.AddDays(5)), one => one.What = "Skicka priser"));

        var secret = await site.Services.GetRequiredService<ChoiceActions>().MakeCalendarAsync(lead);
        var (status, text) = await FetchAsync(site, secret);
        var again = await FetchAsync(site, secret);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("SUMMARY:Skicka priser – Bergen\\, Norge", text, StringComparison.Ordinal);
        Assert.Contains($"UID:action-{promise.Id:N}@smartcitydashboard", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Affärsrapport – Bergen\\, Norge", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Aarhus (Norge)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemlig", text, StringComparison.Ordinal);
        Assert.Equal(Uids(text), Uids(again.Text));
        Assert.Equal(Uids(text).Count, Uids(text).Distinct().Count());
    }

    [Fact]
    public async Task An_address_that_was_renewed_removed_made_up_or_whose_owner_lost_the_rights_leads_nowhere()
    {
        await using var site = TestSite.Start();
        var (lead, choices) = (await MemberAsync(site, "nodelead-vast"), site.Services.GetRequiredService<ChoiceActions>());

        var first = await choices.MakeCalendarAsync(lead);
        var second = await choices.MakeCalendarAsync(lead);
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.NotFound], [(await FetchAsync(site, first)).Status, (await FetchAsync(site, second)).Status, (await FetchAsync(site, "made-up")).Status]);

        await choices.EndCalendarAsync(lead);
        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(site, second)).Status);

        var third = await choices.MakeCalendarAsync(lead);
        await site.Services.GetRequiredService<MemberActions>().RevokeAsync(lead.MemberId, "Slutar");
        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(site, third)).Status);
    }

    [Fact]
    public async Task The_secret_is_not_in_the_database_and_who_sees_no_visits_gets_none()
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);
        var choices = world.Db.Get<ChoiceActions>();
        var secret = await choices.MakeCalendarAsync(await world.MemberAsync("nodelead-vast"));

        await using var opened = await world.Db.Storage.OpenAsync(Viewer.System);
        var kept = Assert.Single(opened.AllChoices.ToList());
        Assert.Equal(64, kept.CalendarHash!.Length);
        Assert.NotEqual(secret, kept.CalendarHash);
        await Assert.ThrowsAsync<NotAllowed>(() => choices.MakeCalendarAsync(A.Reader()));
    }

    [Fact]
    public async Task Who_fetches_without_end_is_told_to_wait()
    {
        await using var site = TestSite.Start(services: services => services.AddSingleton(new CalendarLimits(2, TimeSpan.FromHours(1))));

        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(site, "one")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await FetchAsync(site, "two")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await FetchAsync(site, "three")).Status);
    }

    private static async Task<Viewer> MemberAsync(TestSite site, string persona) =>
        (await site.Services.GetRequiredService<MemberQueries>().ViewerAsync(await site.Services.GetRequiredService<MemberActions>().SignInAsync(Personas.Find(persona)!)))!;

    private static async Task<(HttpStatusCode Status, string Text)> FetchAsync(TestSite site, string secret)
    {
        using var visitor = site.Visitor();
        using var answer = await visitor.GetAsync($"/calendar/{secret}.ics");
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Replace("\r\n ", "", StringComparison.Ordinal));
    }

    private static List<string> Uids(string text) => [.. text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
