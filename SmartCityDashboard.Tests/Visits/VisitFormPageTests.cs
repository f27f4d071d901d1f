using Bunit;
using Microsoft.AspNetCore.Components.Web;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitFormPageTests : VisitPages
{
    [Theory]
    [InlineData("coordinator")]
    [InlineData("evaluator")]
    public async Task Who_registers_nothing_gets_no_form(string persona)
    {
        await SignInAsync(persona);

        var cut = Open<VisitFormPage>("/visits/new");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form"));
    }

    [Fact]
    public async Task The_node_lead_of_another_node_gets_no_form()
    {
        var visit = await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit());
        await SignInAsync("nodelead-mitt");

        var cut = Edit(visit.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("Väst", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("form"));
    }

    [Fact]
    public async Task Faults_stand_at_their_fields_and_in_a_summary_that_leads_there()
    {
        await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Ange vilken delegation", cut.Find("#field-Delegation-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal("field-Delegation", cut.Find(".problems a").GetAttribute("data-focus"));
        Assert.Equal("true", cut.Find("#field-StartOn").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_day_that_can_not_be_read_is_never_saved_as_no_day()
    {
        await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");
        await TypeAsync(cut, "Delegation", "Osaka stad");
        await TypeAsync(cut, "StartOn", "2026-05-04");
        await TypeAsync(cut, "RequestedOn", "31/2 2026");

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Skriv datumet", cut.Find("#field-RequestedOn-problem").TextContent, StringComparison.Ordinal));
        Assert.EndsWith("/visits/new", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_node_is_chosen_and_the_end_follows_the_start()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");
        await TypeAsync(cut, "Delegation", "Osaka stad");
        await TypeAsync(cut, "StartOn", "4/5 2026");
        Assert.Equal("2026-05-04", cut.Find("#field-EndOn").GetAttribute("value"));

        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("/visits/SCS-2026-0001?saved=true", Navigation.Uri, StringComparison.Ordinal));
        var visit = (await Db.Get<VisitQueries>().ViewAsync(viewer, "SCS-2026-0001")).Visit;
        Assert.Equal(("vast", new DateOnly(2026, 5, 4)), (visit.LeadReceiver, visit.EndOn));
    }

    [Fact]
    public async Task A_start_that_is_typed_anew_keeps_the_length_and_an_end_that_was_chosen_first_stays()
    {
        await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");

        await TypeAsync(cut, "EndOn", "2026-05-08");
        await TypeAsync(cut, "StartOn", "2026-05-0");
        await TypeAsync(cut, "StartOn", "2026-05-06");
        Assert.Equal("2026-05-08", cut.Find("#field-EndOn").GetAttribute("value"));

        await cut.Find("#field-StartOn").ChangeAsync("2026-05-06");
        foreach (var typed in new[] { "2", "2026-06-1", "2026-06-31", "2026-06-10" }) await TypeAsync(cut, "StartOn", typed);
        Assert.Equal("2026-06-12", cut.Find("#field-EndOn").GetAttribute("value"));
    }

    [Fact]
    public async Task A_draft_is_kept_after_a_pause_without_the_contact_person_and_given_back()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");
        await TypeAsync(cut, "Delegation", "Osaka stad");
        await TypeAsync(cut, "Participants", "tolv");
        await cut.Find("fieldset[data-no-draft] button").ClickAsync(new());
        await TypeAsync(cut, "Contact-Name", "Aiko Tanaka");

        Db.Clock.Advance(TimeSpan.FromSeconds(1));

        await cut.WaitForAssertionAsync(() => Assert.Contains("Utkast sparat", cut.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Tanaka", (await Db.Get<DraftActions>().FindAsync(viewer, "visit", "new"))!.Json, StringComparison.Ordinal);
        await DisposeComponentsAsync();
        var again = Open<VisitFormPage>("/visits/new");
        await again.WaitForAssertionAsync(() => Assert.Contains("Ditt utkast från", again.Find(".notice").TextContent, StringComparison.Ordinal));
        await again.WaitForAssertionAsync(() => Assert.Equal(("Osaka stad", "tolv"), (ValueOf(again, "Delegation"), ValueOf(again, "Participants"))));
    }

    [Fact]
    public async Task A_thrown_draft_is_gone()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");
        await TypeAsync(cut, "Delegation", "Osaka stad");
        Db.Clock.Advance(TimeSpan.FromSeconds(1));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Utkast sparat", cut.Markup, StringComparison.Ordinal));
        await DisposeComponentsAsync();
        var again = Open<VisitFormPage>("/visits/new");
        await again.WaitForElementAsync(".notice button");

        await again.Find(".notice button").ClickAsync(new());

        await again.WaitForAssertionAsync(() => Assert.Equal("", ValueOf(again, "Delegation") ?? ""));
        Assert.Null(await Db.Get<DraftActions>().FindAsync(viewer, "visit", "new"));
    }

    [Fact]
    public async Task A_late_save_overwrites_nothing_and_each_field_is_chosen()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var first = await Actions.RegisterAsync(viewer, A.Visit(change: visit => visit.Delegation = "Osaka"));
        var cut = Edit(first.Reference);
        await cut.WaitForElementAsync("form");
        var theirs = A.Visit(change: visit => (visit.Delegation, visit.Organiser) = ("Osaka stad", "Ambassaden"));
        await Actions.ChangeAsync(A.NodeLead("vast"), first.Reference, first.Version, A.Visit(change: visit => visit.Delegation = "Osaka"), theirs);
        await TypeAsync(cut, "Delegation", "Osaka prefektur");

        await cut.Find("form").SubmitAsync();
        await cut.WaitForElementAsync("input[name=conflict-Delegation]");
        Assert.True(cut.FindAll("input[name=conflict-Organiser]")[1].HasAttribute("checked"));
        Assert.DoesNotContain(cut.FindAll("input[name=conflict-Delegation]"), choice => choice.HasAttribute("checked"));
        await cut.Find("form").SubmitAsync();
        Assert.EndsWith("/edit", Navigation.Uri, StringComparison.Ordinal);

        await cut.Find("input[name=conflict-Delegation]").ChangeAsync(new() { Value = "on" });
        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("saved=true", Navigation.Uri, StringComparison.Ordinal));
        var saved = (await Db.Get<VisitQueries>().ViewAsync(viewer, first.Reference)).Visit;
        Assert.Equal(("Osaka prefektur", "Ambassaden"), (saved.Delegation, saved.Organiser));
    }

    [Fact]
    public async Task A_visit_that_may_be_the_same_is_told_of_and_blocks_nothing()
    {
        await Actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2026-05-06", visit => (visit.Delegation, visit.Status) = ("Osaka stad", VisitStatus.Confirmed)));
        await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");
        await cut.Find("#field-Countries").InputAsync(new() { Value = "norw" });
        await cut.Find("#field-Countries").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        await TypeAsync(cut, "Delegation", "Delegation from Osaka Stad");
        await TypeAsync(cut, "StartOn", "2026-05-04");

        await cut.Find("#field-StartOn").ChangeAsync(new() { Value = "2026-05-04" });

        await cut.WaitForAssertionAsync(() => Assert.Contains("Kanske är besöket redan registrerat", cut.Markup, StringComparison.Ordinal));
        await cut.Find("form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.EndsWith("saved=true", Navigation.Uri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_check_digit_is_told_while_it_is_typed()
    {
        await SignInAsync("nodelead-vast");
        var cut = Open<VisitFormPage>("/visits/new");
        await cut.WaitForElementAsync("form");

        await TypeAsync(cut, "Companies", "556012-5791");

        Assert.Contains("Kontrollsiffran", cut.Find("#field-Companies-problem").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<VisitFormPage> Edit(string reference) =>
        Open<VisitFormPage>($"/visits/{reference}/edit", parameters => parameters.Add(page => page.Reference, reference));

    private static Task TypeAsync(IRenderedComponent<VisitFormPage> cut, string field, string text) => cut.Find("#field-" + field).InputAsync(new() { Value = text });

    private static string? ValueOf(IRenderedComponent<VisitFormPage> cut, string field) => cut.Find("#field-" + field).GetAttribute("value");
}
