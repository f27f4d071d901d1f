using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Imports;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
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
