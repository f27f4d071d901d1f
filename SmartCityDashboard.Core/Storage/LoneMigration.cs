using Microsoft.Data.Sqlite;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Whoever migrates a SQLite file does so alone. EF marks it with a row in the file, which stays when the process is killed, and every later start would wait
/// for it. The lock on a file beside it ends with its process, however that ends: who holds it knows that a row left there belongs to nobody.
/// </summary>
internal static class LoneMigration
{
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(100);

    /// <returns>Ends it when disposed.</returns>
    public static async Task<IAsyncDisposable> BeginAsync(SqliteConnection connection, CancellationToken token)
    {
        var alone = await LockAsync(connection.DataSource + "-migrating", token);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if ((long)(await command.ExecuteScalarAsync(token))! == 0) return alone;
        command.CommandText = "DELETE FROM \"__EFMigrationsLock\"";
        await command.ExecuteNonQueryAsync(token);
        return alone;
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken token)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException fault) when (fault.GetType() == typeof(IOException) && File.Exists(path))
            {
                // Another process migrates.
                await Task.Delay(Again, token);
            }
        }
    }
}
