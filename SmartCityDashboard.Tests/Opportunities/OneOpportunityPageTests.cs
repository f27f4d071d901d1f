using Bunit;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Tests.TestKit;
using static SmartCityDashboard.Core.Opportunities.OpportunityStage;

namespace SmartCityDashboard.Tests.Opportunities;

/// <summary>Today is 2026-03-16.</summary>
public sealed class OneOpportunityPageTests : OpportunityPages
{
    [Fact]
    public async Task A_reader_sees_no_opportunity()
    {
        var opened = await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity());
        await SignInAsync("reader");

        var cut = Show(opened.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Bergen", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_node_reads_it_without_notes_history_and_buttons()
    {
        var opened = await Cases.OpenAsync(A.NodeLead("vast"), A.Opportunity(change: one => one.Notes = "Hemligt"));
        await Cases.TouchAsync(A.NodeLead("vast"), opened.Reference, TouchKind.Contact, new(2026, 3, 1), "Förtroligt");
        await SignInAsync("nodelead-mitt");

        var cut = Show(opened.Reference);

        await cut.WaitForAssertionAsync(() => Assert.Equal("Biogas i Bergen", cut.Find("h1").TextContent));
        Assert.DoesNotContain("Hemligt", cut.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Förtroligt", cut.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Historik", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("button"));
    }

    [Fact]
    public async Task The_next_step_is_one_click_and_stands_in_the_log_with_its_days()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var opened = await Cases.OpenAsync(viewer, A.Opportunity());
        var cut = Show(opened.Reference);
        await cut.WaitForElementAsync(".move-form");
        Assert.Equal("Flytta till I dialog", cut.Find(".move-form button.primary").TextContent);

        await cut.Find(".move-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Ärendet står nu i steget I dialog.", cut.Markup, StringComparison.Ordinal));
        Assert.Equal(["I dialog", "I affärsutvecklingsgruppen"], cut.FindAll(".life strong").Select(step => step.TextContent));
        Assert.Contains("2026-01-12, 63 dagar", cut.FindAll(".life li")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("Flytta till För-förstudie", cut.Find(".move-form button.primary").TextContent);
    }

    [Fact]
    public async Task Parking_needs_its_day_and_closing_its_reason_and_each_is_asked_for_at_its_field()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var opened = await Cases.OpenAsync(viewer, A.Opportunity());
        var cut = Show(opened.Reference);
        await cut.WaitForElementAsync(".move-form");

        await cut.Find("#field-Move-To").ChangeAsync("parked");
        await cut.Find(".move-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("då ärendet ska väckas", cut.Find("#field-Move-Until-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-Move-To").ChangeAsync("closed");
        await cut.Find(".move-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Välj varför", cut.Find("#field-Move-Because-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal(BusinessGroup, (await Db.Get<OpportunityQueries>().ViewAsync(viewer, opened.Reference)).Opportunity.Stage);

        await cut.Find("#field-Move-Because").ChangeAsync("no-funding");
        await cut.Find(".move-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Avslutad utan affär", cut.Find(".status-line").TextContent, StringComparison.Ordinal));
        Assert.Contains("Finansiering saknas", cut.Find(".life").TextContent, StringComparison.Ordinal);
        Assert.Equal("Öppna igen: I affärsutvecklingsgruppen", cut.Find(".move-form button.primary").TextContent);
    }

    [Fact]
    public async Task A_day_that_can_not_be_read_moves_nothing()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var opened = await Cases.OpenAsync(viewer, A.Opportunity());
        var cut = Show(opened.Reference);
        await cut.WaitForElementAsync(".move-form");

        await cut.Find("#field-Move-On").InputAsync("31/2 2026");
        await cut.Find(".move-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Dagen finns inte", cut.Find("#field-Move-On-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal(1, (await Db.Get<OpportunityQueries>().ViewAsync(viewer, opened.Reference)).Opportunity.Version);
    }

    [Fact]
    public async Task A_visit_is_linked_by_its_reference_and_one_that_is_not_there_is_told_at_the_field()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd"));
        var opened = await Cases.OpenAsync(viewer, A.Opportunity());
        var cut = Show(opened.Reference);
        await cut.WaitForElementAsync("#link-visit");

        await cut.Find("#link-visit").InputAsync("SCS-1999-0001");
        await cut.Find(".link-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("SCS-1999-0001", cut.Find("#link-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#link-visit").InputAsync(visit.Reference);
        await cut.Find(".link-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Equal($"/visits/{visit.Reference}", cut.Find(".case-lines a").GetAttribute("href")));
        Assert.Contains("Besök kopplat", cut.Find(".thread").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silent_case_says_since_when_and_a_contact_breaks_the_silence()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var opened = await Cases.OpenAsync(viewer, A.Opportunity(opened: "2025-11-01"));
        var cut = Show(opened.Reference);
        await cut.WaitForAssertionAsync(() => Assert.Contains("Senaste händelsen var 2025-11-01.", cut.Markup, StringComparison.Ordinal));

        await cut.FindAll("button").Single(button => button.TextContent == "Skriv kontakt eller anteckning").ClickAsync(new());
        await cut.WaitForElementAsync("#field-Touch-Words");
        await cut.Find("#field-Touch-Words").InputAsync("Ringde kommunen");
        await cut.Find(".words-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Händelsen är sparad.", cut.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Ärendet är tyst", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("Ringde kommunen", cut.Find(".thread").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_can_not_be_changed_and_shows_the_stage_then()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var opened = await Cases.OpenAsync(viewer, A.Opportunity());
        Db.Clock.Advance(TimeSpan.FromDays(2));
        await Cases.MoveAsync(viewer, opened.Reference, 1, new Move(Dialogue, new(2026, 3, 18)));

        var cut = Show(opened.Reference, "?asOf=2026-03-16");

        await cut.WaitForAssertionAsync(() => Assert.Contains("I affärsutvecklingsgruppen", cut.Find(".status-line").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll("button"));
    }
}
