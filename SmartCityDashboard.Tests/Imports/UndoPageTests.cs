using Bunit;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Imports;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.Imports;

public sealed class UndoPageTests : MudContext
{
    [Theory]
    [InlineData("evaluator")]
    [InlineData("reader")]
    [InlineData("nodelead-vast")]
    public async Task Who_may_not_undo_the_import_sees_that_and_nothing_of_it(string persona)
    {
        await using var database = await OpenAsync(persona);
        var batch = await database.ImportAsync(A.Coordinator(), await Lists.OfAsync(Lists.Row()));

        var page = Render<UndoPage>(parameters => parameters.Add(one => one.Id, batch.BatchId!.Value));

        page.WaitForAssertion(() => Assert.Contains("Du har inte behörighet", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("Bergen", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("button.primary"));
    }

    [Fact]
    public async Task The_administrator_sees_counts_and_no_visit()
    {
        await using var database = await OpenAsync("administrator");
        var batch = await database.ImportAsync(A.Coordinator(), await Lists.OfAsync(Lists.Row()));

        var page = Render<UndoPage>(parameters => parameters.Add(one => one.Id, batch.BatchId!.Value));

        page.WaitForAssertion(() => Assert.Contains("Enskilda besök visas bara för dem som får se besök.", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("Bergen", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("SCS-", page.Markup, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("button.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("1 besök återtogs", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(A.Evaluator(), new VisitFilter()));
    }

    [Fact]
    public async Task What_would_be_lost_and_what_stays_is_told_before_anything_happens()
    {
        await using var database = await OpenAsync("coordinator");
        await database.ImportAsync(A.Coordinator(), await Lists.OfAsync(Lists.Row()));
        var batch = await database.ImportAsync(A.Coordinator(), await Lists.OfAsync(Lists.Row(participants: "40", format: "Hybrid")));
        await database.ChangeByHandAsync(visit => visit.Format = VisitFormat.Digital);

        var page = Render<UndoPage>(parameters => parameters.Add(one => one.Id, batch.BatchId!.Value));

        page.WaitForAssertion(() => Assert.Contains("Form: ”Digitalt” behålls (importen satte ”Hybrid”, före den ”Fysiskt”)", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Equal(("”40”", "”12”"), (page.Find("del").TextContent, page.Find("ins").TextContent));
        Assert.Contains("av Nodansvarig vast", page.Markup, StringComparison.Ordinal);
        Assert.Equal(40, (await database.OnlyVisitAsync()).Participants);
    }

    [Fact]
    public async Task An_import_of_activities_tells_what_their_counts_become()
    {
        await using var database = await OpenAsync("coordinator");
        var batch = await database.ImportActivitiesAsync(A.Coordinator(), await ActivityLists.OfAsync(ActivityLists.Row(), ActivityLists.Row("2", kind: "Motbesök", town: "Pune")));

        var page = Render<UndoPage>(parameters => parameters.Add(one => one.Id, batch.BatchId!.Value));

        page.WaitForAssertion(() => Assert.Contains("aktiviteter återtas", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Equal(
            ["Hela programmet Webbinarier 1 blir→ 0", "Hela programmet Evenemang 0 blir→ 0", "Hela programmet Motbesök 1 blir→ 0", "Hela programmet Deltagare 80 blir→ 0"],
            page.FindAll("table")[0].QuerySelectorAll("tbody tr").Take(4).Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent))));
        Assert.Contains("/activities/SCA-2025-0001", page.Markup, StringComparison.Ordinal);
        await page.InvokeAsync(() => page.Find("button.primary").Click());
        page.WaitForAssertion(() => Assert.Contains("2 aktiviteter återtogs", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Contains("/activities?status=withdrawn", page.Markup, StringComparison.Ordinal);
    }

    private async Task<TestDb> OpenAsync(string persona)
    {
        var database = await TestDb.CreateAsync(Engine.Sqlite);
        var member = await database.Get<MemberActions>().SignInAsync(Personas.Find(persona)!);
        Services.AddSingleton(database.Get<UndoActions>());
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
