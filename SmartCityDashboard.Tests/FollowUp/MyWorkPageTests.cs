using Bunit;
using SmartCityDashboard.App.MyWork;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>The clock of these tests stands at 2026-03-16, a Monday.</summary>
public sealed class MyWorkPageTests : VisitPages
{
    private const string Late = "2026-03-06", Today = "2026-03-16", Week = "2026-03-20", Later = "2026-03-23";

    private FollowUpActions Steps => Db.Get<FollowUpActions>();

    [Theory]
    [InlineData("reader")]
    [InlineData("evaluator")]
    [InlineData("coordinator")]
    public async Task Who_answers_for_no_receiver_is_refused(string persona)
    {
        await PromiseAsync(Late);
        await SignInAsync(persona);

        var cut = Open<MyWorkPage>("/my-work");

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(cut.FindAll(".action-line"));
    }

    [Fact]
    public async Task What_is_late_due_today_and_this_week_stands_apart_and_the_rest_is_counted()
    {
        foreach (var day in (string[])[Late, Today, Week, Later]) await PromiseAsync(day, day);
        await SignInAsync("nodelead-vast");

        var cut = await ShowAsync();

        Assert.Equal([$"Försenat: {Late}", $"Förfaller i dag: {Today}", $"Förfaller den här veckan: {Week}"], cut.FindAll(".work-columns > div:first-child section").Select(card => $"{card.QuerySelector("h2")!.TextContent}: {card.QuerySelector(".action-what")!.TextContent}"));
        Assert.Contains("Väst: försenat 1, i dag 1, den här veckan 1, senare 1.", cut.Find(".page-head").TextContent, StringComparison.Ordinal);
        Assert.Contains("Försenad 10 dagar", cut.Find(".action-when").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_node_sees_nothing_of_it_and_is_told_what_comes_here()
    {
        await PromiseAsync(Late);
        await SignInAsync("nodelead-mitt");

        var cut = Open<MyWorkPage>("/my-work");

        await cut.WaitForAssertionAsync(() => Assert.Contains("Inget att göra just nu.", cut.Find(".empty-state").TextContent, StringComparison.Ordinal));
        Assert.Equal("/visits/new", cut.Find(".empty-state a").GetAttribute("href"));
    }

    [Fact]
    public async Task One_click_does_an_action_and_one_takes_it_back()
    {
        var id = await PromiseAsync(Late);
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=d]").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("”Skicka referensanläggningar” är klar.", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        Assert.Equal(ActionState.Done, (await RowAsync(id)).State);
        await cut.WaitForAssertionAsync(() => Assert.Empty(cut.FindAll(".action-line")));
        await cut.Find("[data-step=u]").ClickAsync(new());
        await cut.WaitForElementAsync(".action-line");
        Assert.Equal(ActionState.Open, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task A_new_day_is_proposed_and_taken_with_one_more_click()
    {
        var id = await PromiseAsync(Late);
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=r]").ClickAsync(new());
        await cut.WaitForElementAsync(".step-form");
        Assert.Equal("2026-03-23", cut.Find("#field-StepDay").GetAttribute("value"));
        await cut.FindAll(".offers button")[0].ClickAsync(new());
        await cut.Find(".step-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("förfaller nu 2026-03-17", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2026, 3, 17), (await RowAsync(id)).DueOn);
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_at_its_field_and_nothing_is_saved()
    {
        var id = await PromiseAsync(Late);
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=w]").ClickAsync(new());
        await cut.WaitForElementAsync(".step-form");
        await cut.Find("#field-StepDay").InputAsync(new() { Value = "2026-03-16" });
        await cut.Find(".step-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("framåt i tiden", cut.Find("#field-StepDay-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal(ActionState.Open, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task Waiting_gives_the_reason_and_the_day()
    {
        var id = await PromiseAsync(Late);
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=w]").ClickAsync(new());
        await cut.WaitForElementAsync(".step-form");
        await cut.Find(".step-form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Contains("väntar på svar till 2026-03-23", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        var row = await RowAsync(id);
        Assert.Equal((ActionState.Waiting, "Motparten ska återkomma"), (row.State, row.Reason?.Sv));
    }

    [Fact]
    public async Task It_is_handed_over_to_another_node_with_a_reason_or_to_a_colleague()
    {
        var id = await PromiseAsync(Late);
        var lead = await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=h]").ClickAsync(new());
        await cut.WaitForElementAsync("#field-StepTo");
        await cut.Find(".step-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Välj vem som tar över", cut.Find("#field-StepTo-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-StepTo").ChangeAsync(new() { Value = lead.MemberId.ToString() });
        Assert.Empty(cut.FindAll("#field-StepReason"));
        await cut.Find(".step-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains($"överlämnad till {lead.Name}", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        Assert.Equal(lead.MemberId, (await RowAsync(id)).OwnerId);

        await cut.Find("[data-step=h]").ClickAsync(new());
        await cut.WaitForElementAsync("#field-StepTo");
        await cut.Find("#field-StepTo").ChangeAsync(new() { Value = "node:mitt" });
        await cut.Find("#field-StepReason").InputAsync(new() { Value = "Anläggningen ligger i Gävle" });
        await cut.Find(".step-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("är överlämnad till Mitt", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        Assert.Equal(ActionState.HandedOver, (await RowAsync(id)).State);
    }

    [Fact]
    public async Task A_shut_gate_says_what_is_missing_and_leads_to_the_visit()
    {
        var visit = await HeldAsync("2026-03-05");
        var step = (await Db.Get<ActionQueries>().OfVisitAsync(A.Coordinator(), visit)).First(row => row.IsStep && row.DueOn > new DateOnly(2026, 4, 30));
        await Steps.RedateAsync(A.NodeLead("vast"), step.Id, step.Version, new(2026, 3, 16));
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();

        await cut.Find("[data-step=d]").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("inlämnad affärsrapport", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        Assert.Equal($"/visits/{visit}", cut.Find(".action-said a").GetAttribute("href"));
    }

    [Fact]
    public async Task What_somebody_else_did_first_is_not_done_again()
    {
        var id = await PromiseAsync(Late);
        await SignInAsync("nodelead-vast");
        var cut = await ShowAsync();
        await Steps.DoneAsync(A.NodeLead("vast"), id, 1);

        await cut.Find("[data-step=d]").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Contains("Någon annan har ändrat", cut.Find(".action-said").TextContent, StringComparison.Ordinal));
        await cut.Find(".action-said button").ClickAsync(new());
        await cut.WaitForAssertionAsync(() => Assert.Empty(cut.FindAll(".action-line")));
    }

    [Fact]
    public async Task Reports_questions_and_visits_that_wait_stand_beside()
    {
        var visit = await HeldAsync("2026-02-20");
        await Db.Get<QuestionActions>().AskAsync(A.Evaluator(), visit, "Räknade ni?");
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2026-03-02", details => (details.Delegation, details.Status) = ("Aarhus", VisitStatus.Confirmed)));
        await SignInAsync("nodelead-vast");

        var cut = await ShowAsync(".work-lines");

        var cards = cut.FindAll(".work-columns > div:last-child section");
        Assert.Equal(["Affärsrapporter att skriva", "Frågor att besvara", "Besök som väntar på svar"], cards.Select(card => card.QuerySelector("h2")!.TextContent));
        Assert.Equal([$"/visits/{visit}/report", $"/visits/{visit}#questions"], cards.Take(2).Select(card => card.QuerySelector("a")!.GetAttribute("href")));
        Assert.Contains("Försenad 10 dagar", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Räknade ni?", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Aarhus", cards[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secretariat_sees_the_requests_that_nobody_has_answered()
    {
        await Actions.RegisterAsync(A.Secretariat(), A.Visit("kansli", "2026-05-12", details => (details.Delegation, details.Status) = ("Bogotá", VisitStatus.Requested)));
        await SignInAsync("secretariat");

        var cut = await ShowAsync(".work-lines");

        await cut.WaitForAssertionAsync(() => Assert.Contains("Förfrågningar att fördela eller avböja", cut.Markup, StringComparison.Ordinal));
        Assert.Contains("Bogotá", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_is_read_only()
    {
        var id = await PromiseAsync(Late);
        Db.Clock.Advance(TimeSpan.FromDays(2));
        await Steps.DoneAsync(A.NodeLead("vast"), id, 1);
        await SignInAsync("nodelead-vast");

        var cut = Open<MyWorkPage>("/my-work?asOf=2026-03-16");

        await cut.WaitForElementAsync(".action-line");
        Assert.Contains("Försenad 10 dagar", cut.Find(".action-when").TextContent, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".action-line button"));
    }

    private async Task<IRenderedComponent<MyWorkPage>> ShowAsync(string waitFor = ".action-line")
    {
        var cut = Open<MyWorkPage>("/my-work");
        await cut.WaitForElementAsync(waitFor);
        return cut;
    }

    private async Task<string> HeldAsync(string day) => (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", day))).Reference;

    /// <summary>On a visit from before the process, so that nothing but the promise is to be done.</summary>
    private async Task<Guid> PromiseAsync(string due, string what = "Skicka referensanläggningar") =>
        (await Steps.AddAsync(A.NodeLead("vast"), await HeldAsync("2019-05-06"), A.Promise(due, promise => promise.What = what))).Id;

    private Task<ActionRow> RowAsync(Guid id) => Db.Get<ActionQueries>().OneAsync(A.Coordinator(), id);
}
