using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Members;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Tests.Visits;

namespace SmartCityDashboard.Tests.Members;

public sealed class MembersPageTests : VisitPages
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Services.AddSingleton(Db.Get<AccessHistory>());
        Services.AddSingleton(Db.Get<MemberRemoval>());
    }

    [Theory]
    [InlineData("reader")]
    [InlineData("evaluator")]
    [InlineData("nodelead-vast")]
    public async Task Who_does_not_look_after_members_sees_nobody(string persona)
    {
        await SignInAsync("coordinator");
        await SignInAsync(persona);

        var page = Open<MembersPage>("/members");

        await page.WaitForAssertionAsync(() => Assert.Contains("behörighet", page.Find(".notice").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.DoesNotContain("Karin Ek", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrator_takes_a_name_away_after_a_question()
    {
        await SignInAsync("coordinator");
        await SignInAsync("administrator");
        var page = Open<MembersPage>("/members");
        await page.WaitForElementAsync("tbody button", TimeSpan.FromSeconds(30));

        await page.Find("tbody button").ClickAsync(new());
        Assert.Contains("Ta bort namnet Karin Ek?", page.Find("dialog").TextContent, StringComparison.Ordinal);
        await page.Find("dialog button.primary").ClickAsync(new());

        await page.WaitForAssertionAsync(() => Assert.Equal(["Borttagen person", "Eva Ström"], page.FindAll("tbody th").Select(name => name.TextContent)), TimeSpan.FromSeconds(30));
        Assert.Empty(page.FindAll("tbody button"));
    }

    [Fact]
    public async Task The_coordinator_reads_sign_ins_and_grants_and_removes_nobody()
    {
        await SignInAsync("reader");
        await SignInAsync("coordinator");

        var people = Open<MembersPage>("/members");
        await people.WaitForElementAsync("tbody", TimeSpan.FromSeconds(30));
        Assert.Empty(people.FindAll("tbody button"));
        var signIns = Open<MembersPage>("/members?show=sign-ins&person=nils");
        await signIns.WaitForAssertionAsync(() => Assert.Equal(["2026-03-16 09.00", "Nils Hammar"], signIns.FindAll("tbody tr > *").Select(cell => cell.TextContent)), TimeSpan.FromSeconds(30));
        var grants = Open<MembersPage>("/members?show=grants&person=nils");
        await grants.WaitForAssertionAsync(() => Assert.Contains("Läsare", grants.Find("tbody").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(30));
        Assert.Contains("från 2026-03-16", grants.Find("tbody").TextContent, StringComparison.Ordinal);
    }
}
