using System.Text.Json;
using Microsoft.Playwright;
using SmartCityDashboard.Tests.Architecture;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>Every page on paper: its head says what it is, by which filters, as of when, for whom; and nothing that can only be pressed is on it.</summary>
[Collection(nameof(World))]
public sealed class PrintTests(World world, Browser browser)
{
    /// <summary>A4 between the margins, in the browser's pixels.</summary>
    private const int PaperWidth = 688;

    private const string Printed = """
        () => JSON.stringify((() => {
          const seen = one => one.checkVisibility() && one.getBoundingClientRect().width > 1;
          return {
            title: document.querySelector('main h1')?.innerText ?? '',
            head: document.querySelector('.print-head').innerText,
            filters: [...document.querySelectorAll('.print-filters, .print-unfiltered')].filter(seen).map(one => one.innerText.trim()),
            pressed: [...document.querySelectorAll('nav, button, main .button, main input, main select')].filter(seen).map(one => one.outerHTML.slice(0, 120)),
            cut: document.documentElement.scrollWidth > innerWidth ? [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > innerWidth).slice(0, 3).map(one => one.outerHTML.slice(0, 120)) : [],
          };
        })())
        """;

    [Fact]
    public async Task Every_page_prints_with_its_title_filters_and_instant_and_without_what_can_only_be_pressed()
    {
        var faults = new List<string>();
        foreach (var byPerson in AccessTable.Pages.Where(IsReport).GroupBy(AccessTable.WhoOpens))
        {
            await using var person = await Person.ComeAsync(browser, world.Site.Address, byPerson.Key);
            await person.Page.SetViewportSizeAsync(PaperWidth, 1000);
            foreach (var route in byPerson) faults.AddRange((await PrintAsync(person, world.AddressOf(route))).Select(fault => $"{route}: {fault}"));
        }

        Rule.IsKept(faults);
    }

    [Theory]
    [InlineData("/visits?node=vast&format=digital", "Ledande nod: Väst, Form: Digitalt")]
    [InlineData("/history?by=Lars&from=2026-01-01", "Vem: Lars, Ändrat från: 2026-01-01")]
    [InlineData("/kpis/K01?from=2025-01-01&to=2025-12-31&theme=mobility", "2025")]
    [InlineData("/members?show=sign-ins&person=Eva", "Inloggningar, Person: Eva")]
    public async Task The_head_of_the_paper_says_the_filters_and_the_past_instant_in_words(string address, string filters)
    {
        await using var person = await Person.ComeAsync(browser, world.Site.Address, "coordinator");
        Assert.Empty(await PrintAsync(person, $"{address}&asOf={world.Before.Written}"));

        var head = (await person.Page.Locator(".print-head").InnerTextAsync()).ReplaceLineEndings(" ");
        Assert.Contains(filters, head, StringComparison.Ordinal);
        Assert.Contains($"Uppgifter per {world.Before.InWords}", head, StringComparison.Ordinal);
        Assert.Contains("Utskrivet av Karin Ek", head, StringComparison.Ordinal);
    }

    private static bool IsReport(string route) =>
        !route.EndsWith("/new", StringComparison.Ordinal) && !route.EndsWith("/edit", StringComparison.Ordinal) && !route.Contains("/stops/", StringComparison.Ordinal)
        && route is not ("/sign-in" or "/sign-in/failed" or "/signed-out" or "/access-denied" or "/error" or "/not-found");

    private static async Task<IReadOnlyList<string>> PrintAsync(Person person, string address)
    {
        await person.GoAsync(address);
        await Assertions.Expect(person.Page.Locator(".skeleton")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await person.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = JsonSerializer.Deserialize<Paper>(await person.Page.EvaluateAsync<string>(Printed), JsonSerializerOptions.Web)!;
        await person.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        return
        [
            .. paper.Title.Length > 0 ? Array.Empty<string>() : ["no title"],
            .. paper.Head.Contains("Uppgifter per ", StringComparison.Ordinal) && paper.Head.Contains("Utskrivet av ", StringComparison.Ordinal) ? Array.Empty<string>() : [$"head: {paper.Head}"],
            .. paper.Filters is [{ Length: > 0 }] ? Array.Empty<string>() : [$"filters: {string.Join(" | ", paper.Filters)}"],
            .. paper.Pressed.Select(one => $"is on the paper: {one}"),
            .. paper.Cut.Select(one => $"is cut: {one}"),
        ];
    }

    private sealed record Paper(string Title, string Head, string[] Filters, string[] Pressed, string[] Cut);
}
