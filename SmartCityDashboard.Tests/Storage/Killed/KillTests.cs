using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SmartCityDashboard.App.Startup.Commands;
using SmartCityDashboard.Core;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Machine;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Storage.Killed;

/// <summary>
/// SIGKILL during saves and imports, at a random moment: nothing acknowledged is lost, nothing is half saved, and all that verify checks holds. KILL_ROUNDS
/// sets how many rounds there are; a test run takes a few.
/// </summary>
public sealed class KillTests
{
    private const string RoundsVariable = "KILL_ROUNDS";

    private readonly Tally tally = new();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_server_is_killed_on_a_file()
    {
        StorageOptions? options = null;
        await using var site = await SiteProcess.StartAsync(settings => Keep(settings, out options), savesOverHttp: true);

        for (var round = 1; round <= Rounds(6); round++)
        {
            var ledger = new Ledger();
            using var import = round % 5 == 0 ? new ShellImport(site, ledger, tally) : null;
            await WriteAsync(site, ledger, round, async writers =>
            {
                if (import is not null) await Task.WhenAny(import.Process.WaitForExitAsync(), Task.Delay(Moment(tally.Import * 1.1)));
                writers.Stop();
                await site.KillAsync();
                import?.End();
            });
            await StartAgainAsync(site, killedMeanwhile: round % 3 == 0);
            await HoldsAsync(options!, ledger, round);
        }

        await VerifiesAsync(site);
        Assert.True(tally.HasSaved, tally.ToString());
    }

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_server_or_PostgreSQL_is_killed()
    {
        await PostgreSqlServer.SharedAsync();
        await using var server = await PostgreSqlServer.StartAsync();
        // The server of the tests answers before its log is written, to be quick; this one must not.
        var options = new StorageOptions(Engine.PostgreSql, await server.CreateDatabaseAsync() + ";Options=-c synchronous_commit=on");
        await using var site = await SiteProcess.StartAsync(_ => SiteSettings.For(options), savesOverHttp: true);

        for (var round = 1; round <= Rounds(4); round++)
        {
            var ledger = new Ledger();
            if (round % 2 == 0)
            {
                await WriteAsync(site, ledger, round, _ => KillWriterAsync(options));
                await ReadyAsync(site);
            }
            else
            {
                await WriteAsync(site, ledger, round, writers =>
                {
                    writers.Stop();
                    return site.KillAsync();
                });
                await StartAgainAsync(site, killedMeanwhile: round % 3 == 0);
            }

            await HoldsAsync(options, ledger, round);
        }

        await VerifiesAsync(site);
        Assert.True(tally.HasSaved, tally.ToString());
    }

    private static SiteSettings Keep(SiteSettings settings, out StorageOptions options)
    {
        options = new(Engine.Sqlite, settings.Values["Database:ConnectionString"]);
        return settings;
    }

    private static int Rounds(int inATestRun) => int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), out var rounds) ? rounds : inATestRun;

    private static TimeSpan Moment(TimeSpan longest) => longest * Random.Shared.NextDouble();

    private async Task WriteAsync(SiteProcess site, Ledger ledger, int round, Func<Writers, Task> kill)
    {
        using var writers = new Writers(site);
        var writing = writers.WriteAsync(ledger);
        // A server that has just started takes its time over the first save, and most rounds shall have some that were acknowledged.
        if (round % 4 > 0) await ledger.FirstOfEachAsync();
        await Task.Delay(Moment(tally.Writing));
        await kill(writers);
        writers.Stop();
        await writing;
        tally.Count(ledger);
    }

    private async Task StartAgainAsync(SiteProcess site, bool killedMeanwhile)
    {
        if (killedMeanwhile)
        {
            site.Begin();
            await Task.Delay(Moment(tally.Start));
            await site.KillAsync();
            tally.Starts++;
        }

        var clock = Stopwatch.StartNew();
        await site.RestartAsync();
        tally.Start = clock.Elapsed;
    }

    /// <summary>A process of PostgreSQL that dies takes all connections with it: the server goes through its log and comes back.</summary>
    private async Task KillWriterAsync(StorageOptions options)
    {
        int writer;
        await using (var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false }.ToString()))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(
                "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() ORDER BY state = 'idle', random() LIMIT 1", connection);
            writer = (int)(await command.ExecuteScalarAsync())!;
        }

        using var process = Process.GetProcessById(writer);
        process.Kill();
        tally.Backends++;
        await Task.Delay(Moment(tally.Writing));
    }

    private static async Task ReadyAsync(SiteProcess site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!(await client.GetAsync("/health/ready", limit.Token)).IsSuccessStatusCode) await Task.Delay(50, limit.Token);
    }

    private async Task HoldsAsync(StorageOptions options, Ledger ledger, int round)
    {
        await using (var services = new ServiceCollection().AddSingleton(options).AddSingleton(TimeProvider.System).AddDashboardCore().BuildServiceProvider())
        {
            await ledger.AgreesAsync(services.GetRequiredService<DashboardStorage>());
            var said = new StringWriter();
            Assert.True(await new VerifyCommand().RunAsync(services, CommandLine.Read(["verify"])!, said, TestContext.Current.CancellationToken) == 0, said.ToString());
        }

        // An open connection of the tests would keep SQLite's log alive over the next kill, and nothing would have to be repaired.
        await ConnectionPools.ClearAsync(options);
        tally.Rounds = round;
        TestContext.Current.TestOutputHelper?.WriteLine(tally.ToString());
    }

    private static async Task VerifiesAsync(SiteProcess site)
    {
        using var verify = site.Command("verify");
        await verify.WaitForExitAsync();
        Assert.True(verify.ExitCode == 0, string.Join('\n', site.Said.TakeLast(20)));
    }
}
