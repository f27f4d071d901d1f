using Bunit;
using Microsoft.AspNetCore.Components.Web;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>Today is Monday 2026-03-16.</summary>
public sealed class ProcessPageTests : VisitPages
{
    private ProcessActions Processes => Db.Get<ProcessActions>();

    [Fact]
    public async Task A_reader_sees_no_process_and_an_evaluator_edits_none()
    {
        await Processes.DraftAsync(A.Coordinator());
        await SignInAsync("reader");
        var refused = Open<ProcessPage>("/admin/process");
        await refused.WaitForAssertionAsync(() => Assert.Contains("behörighet", refused.Find(".notice").TextContent, StringComparison.Ordinal));

        await SignInAsync("evaluator");
        var page = await LoadedAsync();
        Assert.Empty(page.FindAll(".card button, .page-head button"));
        var form = Open<ProcessDraftPage>("/admin/process/draft");
        await form.WaitForAssertionAsync(() => Assert.Contains("behörighet", form.Find(".notice").TextContent, StringComparison.Ordinal));
        Assert.Empty(form.FindAll("form"));
    }

    [Fact]
    public async Task The_version_in_force_stands_in_words()
    {
        await SignInAsync("nodelead-vast");

        var page = await LoadedAsync();

        var steps = page.FindAll(".process-steps > li").Select(step => step.QuerySelector("span")!.TextContent).ToList();
        Assert.Equal("Affärsrapport lämnas, inom 10 arbetsdagar från besökets slut", steps[1]);
        Assert.Equal("Avstämning, inom 90 dagar från besökets slut", steps[3]);
        Assert.Contains("Gäller nu: version 1", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_shows_how_many_running_visits_would_be_late_before_it_is_adopted()
    {
        await Actions.RegisterAsync(A.NodeLead("vast"), A.Visit("vast", "2026-03-10"));
        await Actions.RegisterAsync(A.NodeLead("syd"), A.Visit("syd", "2026-02-02"));
        await SignInAsync("coordinator");
        await DraftWithReportInAsync(1);

        var page = await LoadedAsync();

        Assert.Equal(["Väst", "1", "0", "1"], Row(page, "Väst"));
        Assert.Equal(["Syd", "1", "1", "1"], Row(page, "Syd"));
        Assert.Equal(["Alla", "2", "1", "2"], page.FindAll("tfoot tr > *").Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_draft_is_edited_ordered_and_saved()
    {
        await SignInAsync("coordinator");
        await Processes.DraftAsync(A.Coordinator());
        var form = await FormAsync();
        Assert.Equal(6, form.FindAll("fieldset.stop").Count);

        await form.Find("#field-Steps-1-Offset").InputAsync(new() { Value = "5" });
        await form.FindAll("#step-5 button")[0].ClickAsync(new());
        await form.Find("#step-4").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowUp", AltKey = true });
        await form.FindAll("fieldset.group > button")[^1].ClickAsync(new());
        await form.Find("#field-Steps-6-NameSv").InputAsync(new() { Value = "Ring köparen" });
        await form.Find("#field-Steps-6-NameEn").InputAsync(new() { Value = "Call the buyer" });
        await form.Find("#field-Steps-6-Offset").InputAsync(new() { Value = "14" });
        await form.Find("#field-ValidFrom").InputAsync(new() { Value = "2026-04-01" });
        await form.Find("form").SubmitAsync();

        await form.WaitForAssertionAsync(() => Assert.Contains("/admin/process?saved=true", Navigation.Uri, StringComparison.Ordinal));
        var draft = (await Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).Draft!;
        Assert.Equal((new DateOnly(2026, 4, 1), 5), (draft.Version.ValidFrom, draft.Steps[1].Offset));
        Assert.Equal(["answer", "report", "first-promise", "check-in-365", "check-in-90", "check-in-180"], draft.Steps.Take(6).Select(step => step.Key));
        Assert.Equal(("Ring köparen", 14), (draft.Steps[6].NameSv, draft.Steps[6].Offset));
    }

    [Fact]
    public async Task Refusals_stand_at_their_fields()
    {
        await SignInAsync("coordinator");
        await Processes.DraftAsync(A.Coordinator());
        var form = await FormAsync();

        await form.Find("#field-Steps-2-NameEn").InputAsync(new() { Value = "" });
        await form.Find("#field-Steps-3-Offset").InputAsync(new() { Value = "" });
        await form.FindAll("#step-1 button")[2].ClickAsync(new());
        await form.Find("form").SubmitAsync();

        await form.WaitForAssertionAsync(() => Assert.Contains("exakt ett steg för affärsrapporten", form.Find("fieldset.group > .field-problem").TextContent, StringComparison.Ordinal));
        Assert.Contains("båda språken", form.Find("#field-Steps-1-NameEn-problem").TextContent, StringComparison.Ordinal);
        Assert.Contains("antalet dagar", form.Find("#field-Steps-2-Offset-problem").TextContent, StringComparison.Ordinal);
        Assert.Equal(6, (await Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).Draft!.Steps.Count);
    }

    [Fact]
    public async Task A_draft_is_adopted_or_discarded_after_a_question()
    {
        await SignInAsync("coordinator");
        await DraftWithReportInAsync(5);
        var page = await LoadedAsync();
        await page.FindAll(".draft-choices button")[1].ClickAsync(new());
        await page.Find("dialog .button.primary").ClickAsync(new());
        await page.WaitForAssertionAsync(() => Assert.Contains("Utkastet är kastat", page.Find(".notice.done").TextContent, StringComparison.Ordinal));
        Assert.Null((await Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).Draft);

        await DraftWithReportInAsync(5);
        page = await LoadedAsync();
        await page.WaitForElementAsync(".draft-choices");
        await page.FindAll(".draft-choices button")[0].ClickAsync(new());
        Assert.Contains("Pågående besök behåller den version de har", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog .button.primary").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Contains("Gäller nu: version 2", page.Markup, StringComparison.Ordinal));
        Assert.Equal(2, (await Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).On(new DateOnly(2026, 3, 16))!.Number);
    }

    [Fact]
    public async Task A_draft_whose_day_has_passed_is_not_adopted_and_leads_to_the_field()
    {
        await SignInAsync("coordinator");
        await DraftWithReportInAsync(5);
        Db.Clock.Advance(TimeSpan.FromDays(1));
        var page = await LoadedAsync();

        await page.FindAll(".draft-choices button")[0].ClickAsync(new());
        await page.Find("dialog .button.primary").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Contains("tidigast från i dag", page.Find("dialog .field-problem").TextContent, StringComparison.Ordinal));
        Assert.Equal("/admin/process/draft", page.Find("dialog a.primary").GetAttribute("href"));
    }

    private async Task DraftWithReportInAsync(int workingDays)
    {
        var number = await Processes.DraftAsync(A.Coordinator());
        var draft = (await Db.Get<ProcessQueries>().AllAsync(A.Coordinator())).Draft!;
        List<DraftStep> steps = [.. draft.Steps.Select(step => new DraftStep(step.Key, step.CopyTo(new StepDetails())))];
        steps[1].Details.Offset = workingDays;
        await Processes.SaveDraftAsync(A.Coordinator(), number, draft.Version.Version, Db.Clock.Today(), steps);
    }

    private static List<string> Row(IRenderedComponent<ProcessPage> page, string node) =>
        [.. page.FindAll("tbody tr").Single(row => row.Children[0].TextContent == node).Children.Select(cell => cell.TextContent)];

    private async Task<IRenderedComponent<ProcessPage>> LoadedAsync()
    {
        var page = Open<ProcessPage>("/admin/process");
        await page.WaitForElementAsync(".process-steps");
        return page;
    }

    private async Task<IRenderedComponent<ProcessDraftPage>> FormAsync()
    {
        var form = Open<ProcessDraftPage>("/admin/process/draft");
        await form.WaitForElementAsync("fieldset.stop");
        return form;
    }
}
