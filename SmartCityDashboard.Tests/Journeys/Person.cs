using Microsoft.Playwright;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>Somebody at a browser in front of a site.</summary>
public sealed class Person : IAsyncDisposable
{
    private readonly BrowserPage window;
    private readonly Uri site;

    private Person(BrowserPage window, Uri site) => (this.window, this.site) = (window, site);

    public IPage Page => window.Page;

    public ILocator Heading => Page.Locator("h1");

    public ILocator Main => Page.Locator("main");

    /// <summary>What went wrong in the browser since the last page was opened. A refused or missing page is no fault of the browser.</summary>
    public IEnumerable<string> Faults => window.Faults.Where(fault => !fault.Contains("the server responded with a status of 40", StringComparison.Ordinal));

    /// <param name="browser">The browser of the run; the person gets a window of its own.</param>
    /// <param name="site">Where the site answers.</param>
    /// <param name="persona">Who signs in: coordinator, nodelead-vast … Null for somebody who has not signed in.</param>
    public static async Task<Person> ComeAsync(Browser browser, Uri site, string? persona = null)
    {
        var person = new Person(await browser.OpenAsync(new("about:blank")), site);
        if (persona is null) return person;
        var form = person.Page.APIRequest.CreateFormData();
        form.Set("persona", persona);
        await person.Page.APIRequest.PostAsync(new Uri(site, "/sign-in/demo").AbsoluteUri, new() { Form = form, MaxRedirects = 0 });
        return person;
    }

    /// <summary>Opens an address and waits until the page answers.</summary>
    public async Task<IResponse> GoAsync(string address)
    {
        window.ClearFaults();
        var answer = await Page.GotoAsync(new Uri(site, address).AbsoluteUri);
        await LiveAsync();
        return answer!;
    }

    public async Task LiveAsync() => await Page.WaitForSelectorAsync("html[data-live=true]");

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>A line of the main menu.</summary>
    public ILocator Menu(string name) => Page.Locator("#nav").GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    /// <summary>The number on a tile of the overview.</summary>
    public ILocator Tile(string label) => Page.Locator($".tile[aria-label='{label}'] .number-link");

    /// <summary>Presses Tab until the wanted element has the focus.</summary>
    public async Task TabToAsync(ILocator wanted)
    {
        const int most = 80;
        for (var presses = 0; presses < most; presses++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not come to {wanted}.");
    }

    public Task<IReadOnlyList<string>> AxeAsync() => window.AxeAsync();

    public ValueTask DisposeAsync() => window.DisposeAsync();
}
