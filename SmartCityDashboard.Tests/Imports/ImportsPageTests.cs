using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Imports;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.Imports;

public sealed class ImportsPageTests : MudContext
{
    [Theory]
    [InlineData("evaluator")]
    [InlineData("reader")]
    public async Task Who_may_not_import_sees_that_and_no_field_for_a_file(string persona)
    {
        await using var database = await OpenAsync(persona);

        var page = Render<ImportsPage>();

        page.WaitForAssertion(() => Assert.Contains("Du har inte behörighet", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("input[type=file]"));
    }

    [Fact]
    public async Task A_list_without_surprises_goes_straight_to_the_review()
    {
        await using var database = await OpenAsync("nodelead-vast");
        var page = Render<ImportsPage>();
        page.WaitForElement("input[type=file]");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(await File.ReadAllBytesAsync(Lists.PathOf(Lists.Vast2019)), Lists.Vast2019));

        page.WaitForAssertion(() => Assert.Equal(["42", "506", "46", "25"], page.FindAll(".number-row dd").Select(number => number.TextContent)), TimeSpan.FromSeconds(20));
        Assert.Contains("Spara 42 besök", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conflict_is_kept_until_the_reader_chooses_the_file()
    {
        await using var database = await OpenAsync("nodelead-vast");
        await database.ImportAsync(A.NodeLead("vast"), await Lists.OfAsync(Lists.Row()));
        await database.ChangeByHandAsync(visit => visit.Participants = 14);
        var page = Render<ImportsPage>();
        page.WaitForElement("input[type=file]");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Lists.Headings}\n{Lists.Row(participants: "20")}", "lista.csv"));
        page.WaitForAssertion(() => Assert.Contains("Inget att spara", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        await page.FindAll("fieldset.conflict input")[1].ChangeAsync(new() { Value = "on" });
        await page.Find(".button.primary").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("0 nya besök, 1 ändrade", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Equal(20, (await database.OnlyVisitAsync()).Participants);
    }

    [Fact]
    public async Task Remembered_columns_are_used_and_named_and_can_be_forgotten()
    {
        await using var database = await OpenAsync("nodelead-vast");
        var file = await Lists.NamedAsync("lista.csv", Lists.Headings.Replace("Delegation", "Vilka kom"), Lists.Row());
        var request = file.Request();
        request = request with { Columns = new Dictionary<int, string>(request.Columns) { [5] = "Delegation" }, ColumnsChosen = true };
        var imports = database.Get<ImportActions>();
        await imports.SaveAsync(A.NodeLead("vast"), request, await imports.PreviewAsync(A.NodeLead("vast"), request));
        var page = Render<ImportsPage>();
        page.WaitForElement("input[type=file]");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Lists.Headings.Replace("Delegation", "Vilka kom")}\n{Lists.Row("2")}", "lista.csv"));
        page.WaitForAssertion(() => Assert.Contains("Spara 1 besök", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Contains("Kolumnvalen från den 16 mars 2026 används.", page.Markup, StringComparison.Ordinal);
        await page.FindAll("button").Single(button => button.TextContent == "Glöm valen").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("1 rubriker känns inte igen", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.DoesNotContain("Kolumnvalen", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Activities_are_chosen_in_the_address_and_what_repeats_one_is_named()
    {
        await using var database = await OpenAsync("nodelead-vast");
        await database.Get<ActivityActions>().RegisterAsync(A.NodeLead("vast"), A.Activity());
        Services.GetRequiredService<NavigationManager>().NavigateTo("/imports?kind=activities");
        var page = Render<ImportsPage>();
        page.WaitForElement("input[type=file]");
        Assert.Equal("Aktiviteter", page.Find("nav.parts a[aria-current=true]").TextContent);
        Assert.All(page.FindAll(".templates a"), link => Assert.Contains("kind=activities", link.GetAttribute("href"), StringComparison.Ordinal));

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{ActivityLists.Headings}\n{ActivityLists.Row("1")}\n{ActivityLists.Row("2", title: "Del två")}", "lista.csv"));
        page.WaitForAssertion(() => Assert.Contains("Spara 1 aktiviteter", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Contains("Aktiviteten SCA-2025-0001 finns redan", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["2", "80", "0", "1"], page.FindAll(".number-row dd").Select(number => number.TextContent));
        await page.Find(".button.primary").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("1 nya aktiviteter, 0 ändrade, 0 oförändrade. 1 rader fanns redan och gav inga nya.", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.StartsWith("/activities?", page.Find(".row.after a.primary").GetAttribute("href"), StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Contains("Aktiviteter", page.Find("tbody tr").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task What_may_be_registered_twice_leads_to_the_queue()
    {
        await using var database = await OpenAsync("nodelead-vast");
        await database.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit(change: visit => visit.Delegation = "Stadsdelegation från Bergen"));
        var page = Render<ImportsPage>();
        page.WaitForElement("input[type=file]");

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Lists.Headings}\n{Lists.Row()}", "lista.csv"));
        page.WaitForAssertion(() => Assert.Contains("Kan vara samma besök som", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        await page.Find(".button.primary").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("/duplicates?node=vast&from=2025-05-12&to=2025-05-12", page.FindAll("a").Single(link => link.TextContent == "Se misstänkta dubbletter").GetAttribute("href")), TimeSpan.FromSeconds(30));
    }

    private async Task<TestDb> OpenAsync(string persona)
    {
        var database = await TestDb.CreateAsync(Engine.Sqlite);
        var member = await database.Get<MemberActions>().SignInAsync(Personas.Find(persona)!);
        Services.AddSingleton(database.Get<MemberQueries>());
        Services.AddSingleton(database.Get<ImportQueries>());
        Services.AddSingleton(database.Get<ImportActions>());
        Services.AddSingleton(database.Get<ProgrammeQueries>());
        Services.AddSingleton<AuthenticationStateProvider>(new As(SignedIn.Principal(member, persona, "test")));
        Services.AddScoped(scope => new CurrentViewer(scope, scope.GetRequiredService<AuthenticationStateProvider>(), database.Get<MemberQueries>()));
        return database;
    }

    private sealed class As(System.Security.Claims.ClaimsPrincipal user) : AuthenticationStateProvider
    {
        public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(user));
    }
}
