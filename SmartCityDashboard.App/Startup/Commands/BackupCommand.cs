using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage.Backups;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>Writes the whole database to one file while the site goes on.</summary>
public sealed class BackupCommand : FileCommand
{
    private static readonly Text Done = new("{0} rader från {1} tabeller sparade i {2}.", "{0} rows of {1} tables saved in {2}.");

    public override string Name => "backup";

    public override Text Does { get; } = new("Säkerhetskopierar databasen, även medan webbplatsen är igång", "Backs up the database, also while the site runs");

    protected override async Task<Text> RunAsync(Backup backup, string path, CancellationToken token)
    {
        var manifest = await backup.WriteAsync(path, token);
        return Done.With(manifest.Rows.Values.Sum(), manifest.Rows.Count, path);
    }
}

/// <summary>Fills a new database from a backup.</summary>
public sealed class RestoreCommand : FileCommand
{
    private static readonly Text Done = new("{0} rader återställda. Kopian togs {1} UTC.", "{0} rows restored. The backup was taken {1} UTC.");

    public override string Name => "restore";

    public override Text Does { get; } = new("Återställer en säkerhetskopia till en ny databas", "Restores a backup into a new database");

    protected override async Task<Text> RunAsync(Backup backup, string path, CancellationToken token)
    {
        var manifest = await backup.RestoreAsync(path, token);
        return Done.With(manifest.Rows.Values.Sum(), manifest.Taken.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
    }
}

/// <summary>A command that works on one named file.</summary>
public abstract class FileCommand : ShellCommand
{
    private static readonly Text WhichFile = new("Ange en fil.", "Name a file.");
    private static readonly Text NotThere = new("Filen {0} går inte att läsa eller skriva.", "The file {0} can not be read or written.");

    public override string Arguments => "FILE";

    public override async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token)
    {
        if (line.Words is not [var path])
        {
            await output.WriteLineAsync(WhichFile);
            return 1;
        }

        try
        {
            await output.WriteLineAsync(await RunAsync(services.GetRequiredService<Backup>(), path, token));
            return 0;
        }
        catch (Refusal refusal)
        {
            await output.WriteLineAsync(refusal is RuleBroken { Problems: var problems } ? problems[0].Message : refusal.Reason);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(NotThere.With(path));
        }

        return 2;
    }

    /// <returns>What to say when it is done.</returns>
    protected abstract Task<Text> RunAsync(Backup backup, string path, CancellationToken token);
}
