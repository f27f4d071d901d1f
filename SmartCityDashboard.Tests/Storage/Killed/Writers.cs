using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Storage.Killed;

/// <summary>People who save one visit after the other and import lists at the same time, until they are told to stop; what fails they leave and go on.</summary>
internal sealed class Writers(SiteProcess site) : IDisposable
{
    private static int last;
    private readonly HttpClient client = new() { BaseAddress = site.Address, Timeout = TimeSpan.FromSeconds(20) };
    private readonly CancellationTokenSource stopping = new();

    public static int Next() => Interlocked.Increment(ref last);

    /// <summary>Ends some moments after <see cref="Stop"/>.</summary>
    public Task WriteAsync(Ledger ledger) => Task.WhenAll(UntilStoppedAsync(() => SaveAsync(ledger)), UntilStoppedAsync(() => SaveAsync(ledger)), UntilStoppedAsync(() => ImportAsync(ledger)));

    public void Stop() => stopping.Cancel();

    public void Dispose()
    {
        client.Dispose();
        stopping.Dispose();
    }

    public static string ListOf(int list) =>
        string.Join("\r\n", [Lists.Headings, .. Enumerable.Range(1, Ledger.RowsOfAList).Select(row => Lists.Row($"{row}", delegation: $"{Ledger.RowOf(list)} {row}", companies: "5599901013"))]);

    private async Task UntilStoppedAsync(Func<Task<bool>> work)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (!await work() && !stopping.IsCancellationRequested) await Task.Delay(20);
        }
    }

    private async Task<bool> SaveAsync(Ledger ledger)
    {
        var mark = Next();
        ledger.Tries(mark, 1);
        if (await PostAsync($"/test/register?mark={mark}", "") is not { } reference) return false;
        ledger.Acknowledges(mark, 1);
        if (stopping.IsCancellationRequested) return true;
        ledger.Tries(mark, 2);
        if (await PostAsync($"/test/change?mark={mark}&reference={reference}", "") is null) return false;
        ledger.Acknowledges(mark, 2);
        return true;
    }

    private async Task<bool> ImportAsync(Ledger ledger)
    {
        var list = Next();
        ledger.TriesList(list);
        if (await PostAsync($"/test/import?name=lista-{list}.csv", ListOf(list)) is null) return false;
        ledger.AcknowledgesList(list);
        return true;
    }

    /// <summary>The answer when the save was acknowledged, else null.</summary>
    private async Task<string?> PostAsync(string address, string body)
    {
        try
        {
            using var answer = await client.PostAsync(address, new StringContent(body));
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : null;
        }
        catch (Exception cut) when (cut is HttpRequestException or IOException or OperationCanceledException)
        {
            return null;
        }
    }
}
