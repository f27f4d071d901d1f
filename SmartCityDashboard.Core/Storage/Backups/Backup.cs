using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Storage.Backups;

/// <summary>What a backup says of itself.</summary>
/// <param name="Form">The newest migration of the database it was taken from, by name.</param>
/// <param name="Taken">UTC.</param>
/// <param name="Rows">Table → number of rows.</param>
public sealed record BackupManifest(string Form, DateTime Taken, IReadOnlyDictionary<string, long> Rows);

/// <summary>
/// A backup is one zip file with a list of rows per table, taken in one snapshot while the server runs. It does not know the engine: what was taken
/// from SQLite can be put back into PostgreSQL.
/// </summary>
public sealed class Backup(DashboardStorage storage)
{
    private const string ManifestName = "manifest.json";

    /// <summary>Writes beside the target and moves it there at the end: a broken run leaves no half file.</summary>
    public async Task<BackupManifest> WriteAsync(string path, CancellationToken token = default)
    {
        var unfinished = path + ".part";
        BackupManifest manifest;
        await using (var db = await storage.OpenAsync(Viewer.System, null, token))
        await using (var file = File.Create(unfinished))
        {
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, token);
            Dictionary<string, long> rows = [];
            foreach (var table in StoredTable.AllOf(db))
            {
                await using var entry = await zip.CreateEntry(EntryOf(table), CompressionLevel.Fastest).OpenAsync(token);
                rows[table.Name] = await table.WriteAsync(db, entry, token);
            }

            manifest = new BackupManifest(await FormAsync(db, token), UtcMicroseconds.Whole(db.Now), rows);
            await using var last = await zip.CreateEntry(ManifestName).OpenAsync(token);
            await JsonSerializer.SerializeAsync(last, manifest, cancellationToken: token);
        }

        File.Move(unfinished, path, overwrite: true);
        return manifest;
    }

    /// <summary>Fills a new database, in one transaction: all of the backup or nothing.</summary>
    /// <exception cref="RuleBroken">When the database is not new, or the file is no backup of this form.</exception>
    public async Task<BackupManifest> RestoreAsync(string path, CancellationToken token = default)
    {
        await storage.MigrateAsync(token);
        await using var file = File.OpenRead(path);
        ZipArchive zip;
        try
        {
            zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, token);
        }
        catch (InvalidDataException)
        {
            throw new RuleBroken("file", BackupTexts.NoBackup);
        }

        await using (zip)
        {
            return await storage.FillAsync(db => FillAsync(db, zip, token), token);
        }
    }

    private static async Task<BackupManifest> FillAsync(DashboardDb db, ZipArchive zip, CancellationToken token)
    {
        if (await db.Set<Change>().AnyAsync(token)) throw new RuleBroken("database", BackupTexts.NotNew);
        var entry = zip.GetEntry(ManifestName) ?? throw new RuleBroken("file", BackupTexts.NoBackup);
        await using var manifestStream = await entry.OpenAsync(token);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(manifestStream, cancellationToken: token) ?? throw new RuleBroken("file", BackupTexts.NoBackup);
        var form = await FormAsync(db, token);
        if (manifest.Form != form) throw new RuleBroken("file", BackupTexts.OtherForm.With(manifest.Form, form));
        var tables = StoredTable.AllOf(db);
        foreach (var table in tables.Reverse()) await table.ClearAsync(db, token);
        foreach (var table in tables)
        {
            if (!manifest.Rows.TryGetValue(table.Name, out var written) || zip.GetEntry(EntryOf(table)) is not { } rows) throw new RuleBroken("file", BackupTexts.Damaged.With(table.Name));
            await using var stream = await rows.OpenAsync(token);
            if (await table.ReadAsync(db, stream, token) != written) throw new RuleBroken("file", BackupTexts.Damaged.With(table.Name));
        }

        return manifest;
    }

    private static string EntryOf(StoredTable table) => $"tables/{table.Name}.jsonl";

    /// <summary>Both engines name a migration alike after its date.</summary>
    private static async Task<string> FormAsync(DashboardDb db, CancellationToken token) => (await db.Database.GetAppliedMigrationsAsync(token)).Last().Split('_', 2)[1];
}
