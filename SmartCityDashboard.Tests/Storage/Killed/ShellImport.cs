using System.Diagnostics;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Storage.Killed;

/// <summary>The shell command import beside the running server, killed when it has not ended by itself.</summary>
internal sealed class ShellImport : IDisposable
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly int list = Writers.Next();
    private readonly Ledger ledger;
    private readonly Tally tally;
    private readonly string file;

    public ShellImport(SiteProcess site, Ledger ledger, Tally tally)
    {
        (this.ledger, this.tally) = (ledger, tally);
        file = Path.Combine(Path.GetTempPath(), $"lista-{list}.csv");
        File.WriteAllText(file, Writers.ListOf(list));
        ledger.TriesList(list);
        Process = site.Command("import", file);
    }

    public Process Process { get; }

    public void End()
    {
        Process.Kill();
        Process.WaitForExit();
        if (Process.ExitCode == 0)
        {
            ledger.AcknowledgesList(list);
            tally.Import = clock.Elapsed;
        }
        else
        {
            tally.Imports++;
            tally.Import *= 1.1;
        }
    }

    public void Dispose()
    {
        Process.Dispose();
        File.Delete(file);
    }
}
