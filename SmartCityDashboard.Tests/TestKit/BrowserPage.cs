using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SmartCityDashboard.Tests.TestKit;

/// <summary>A page in a window of its own, and what went wrong on it.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private static readonly string Screenshots = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    // WCAG 2.2 AA is what Swedish law asks for; best practice covers landmarks and headings.
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    private readonly IBrowserContext window;
    private readonly ConcurrentQueue<string> faults = new();

    public BrowserPage(IBrowserContext window, IPage page)
    {
        this.window = window;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                faults.Enqueue($"console: {message.Text} ({message.Location})");
        };
        page.PageError += (_, error) => faults.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) =>
        {
            // Leaving a page cuts its open requests off; that is no fault of the page.
            if (request.Failure != "net::ERR_ABORTED")
                faults.Enqueue($"request: {request.Url} {request.Failure}");
        };
    }

    public IPage Page { get; }

    /// <summary>Console errors, uncaught script errors and failed requests since the page was opened, oldest first.</summary>
    public IReadOnlyList<string> Faults => [.. faults];

    public void ClearFaults() => faults.Clear();

    /// <summary>Writes a picture of the whole page into the test output; its path. Names: page-size-theme, such as visits-390-dark.</summary>
    public async Task<string> ScreenshotAsync(string name)
    {
        var file = Path.Combine(Screenshots, $"{name}.png");
        await Page.ScreenshotAsync(new() { Path = file, FullPage = true });
        return file;
    }

    /// <summary>Accessibility faults that axe sees, one readable text each; empty when there are none.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        var result = await Page.RunAxe(Rules);
        return [.. result.Violations.Select(Readable)];
    }

    public async ValueTask DisposeAsync() => await window.CloseAsync();

    private static string Readable(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}" + string.Concat(violation.Nodes.Select(node => $"\n    {node.Html}\n      {Why(node)}"));

    private static string Why(AxeResultNode node) => string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message));
}
