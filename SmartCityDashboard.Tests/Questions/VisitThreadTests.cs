using Bunit;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.Questions;

public sealed class VisitThreadTests : VisitPages
{
    private string visit = "";

    [Theory]
    [InlineData("reader")]
    [InlineData("administrator")]
    public async Task Who_may_read_no_visit_reads_no_question(string persona)
    {
        await AskAsync();
        await SignInAsync(persona);

        var cut = Show();

        await cut.WaitForAssertionAsync(() => Assert.Contains("behörighet", cut.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("Räknade ni", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_node_reads_the_question_and_can_not_answer()
    {
        await AskAsync();
        await SignInAsync("nodelead-mitt");

        var cut = Show();

        await cut.WaitForAssertionAsync(() => Assert.Equal("Räknade ni?", cut.Find(".thread-words").TextContent));
        Assert.Contains("En fråga väntar på svar.", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(cut.FindAll("button"));
    }

    [Fact]
    public async Task Nothing_is_shown_of_questions_where_there_are_none_and_none_may_be_put()
    {
        visit = (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit())).Reference;
        await SignInAsync("nodelead-mitt");

        var cut = Show();

        await cut.WaitForElementAsync("h1");
        Assert.Empty(cut.FindAll("#questions"));
    }

    [Fact]
    public async Task The_node_lead_answers_and_changes_the_answer()
    {
        await AskAsync();
        await SignInAsync("nodelead-vast");
        var cut = Show();
        await cut.WaitForElementAsync(".thread .button.primary");

        await cut.Find(".thread .button.primary").ClickAsync(new());
        await cut.Find(".thread form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Contains("Skriv svaret.", cut.Find("#field-Answer-problem").TextContent, StringComparison.Ordinal));
        await cut.Find("#field-Answer").InputAsync(new() { Value = "Ja, i entrén." });
        await cut.Find(".thread form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.Equal("Ja, i entrén.", cut.Find(".thread-answer .thread-words").TextContent));
        Assert.Contains("Ingen fråga väntar på svar.", cut.Markup, StringComparison.Ordinal);
        Assert.Equal("Ändra svaret", cut.Find(".thread .button").TextContent);
        await cut.Find(".thread .button").ClickAsync(new());
        await cut.WaitForAssertionAsync(() => Assert.Equal("Ja, i entrén.", cut.Find("#field-Answer").GetAttribute("value")));
    }

    [Fact]
    public async Task The_asker_asks_again_and_takes_it_back()
    {
        await AskAsync();
        await SignInAsync("evaluator");
        var cut = Show();
        await cut.WaitForElementAsync("#questions header button");

        await cut.Find("#questions header button").ClickAsync(new());
        await cut.Find("#field-Question").InputAsync(new() { Value = "Hur många företag?" });
        await cut.Find(".words-form").SubmitAsync();
        await cut.WaitForAssertionAsync(() => Assert.Equal(["Räknade ni?", "Hur många företag?"], cut.FindAll(".thread-words").Select(words => words.TextContent)));

        await cut.Find(".thread .button").ClickAsync(new());
        await cut.WaitForAssertionAsync(() => Assert.Equal(["Räknade ni?", "Hur många företag?"], cut.FindAll(".thread-words").Select(words => words.TextContent)));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Återtagen", cut.Find(".thread").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_that_was_typed_and_not_sent_is_there_again()
    {
        await AskAsync();
        await SignInAsync("evaluator");
        var cut = Show();
        await cut.WaitForElementAsync("#questions header button");
        await cut.Find("#questions header button").ClickAsync(new());
        await cut.Find("#field-Question").InputAsync(new() { Value = "Halvskriven" });
        Db.Clock.Advance(TimeSpan.FromSeconds(1));
        await cut.WaitForAssertionAsync(() => Assert.Contains("Utkast sparat", cut.Markup, StringComparison.Ordinal));
        await cut.Find(".words-form .button:not(.primary)").ClickAsync(new());

        await cut.Find("#questions header button").ClickAsync(new());

        await cut.WaitForAssertionAsync(() => Assert.Equal("Halvskriven", cut.Find("#field-Question").GetAttribute("value")));
    }

    [Fact]
    public async Task The_past_is_read_only()
    {
        await AskAsync();
        await SignInAsync("evaluator");
        Db.Clock.Advance(TimeSpan.FromDays(2));

        var cut = Open<OneVisitPage>($"/visits/{visit}?asOf=2026-03-16", parameters => parameters.Add(page => page.Reference, visit));

        await cut.WaitForAssertionAsync(() => Assert.Equal("Räknade ni?", cut.Find(".thread-words").TextContent));
        Assert.Empty(cut.FindAll("button"));
    }

    private async Task AskAsync()
    {
        visit = (await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit())).Reference;
        await Db.Get<QuestionActions>().AskAsync(await SignInAsync("evaluator"), visit, "Räknade ni?");
    }

    private IRenderedComponent<OneVisitPage> Show() => Open<OneVisitPage>($"/visits/{visit}", parameters => parameters.Add(page => page.Reference, visit));
}
