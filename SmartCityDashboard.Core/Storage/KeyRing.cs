using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Storage;

/// <summary>A key that signs cookies and forms, as the web program wrote it. Kept here so that a restart, or a second instance, can read them.</summary>
public sealed class SharedKey
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AddedAt { get; init; }
}

internal sealed class SharedKeyMapping : IEntityTypeConfiguration<SharedKey>
{
    public void Configure(EntityTypeBuilder<SharedKey> key)
    {
        key.ToTable("SharedKeys");
        key.Property(row => row.Xml).HasMaxLength(-1);
    }
}

/// <summary>The keys that all instances of the program share.</summary>
public sealed class KeyRing(DashboardStorage storage)
{
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        return await db.Set<SharedKey>().OrderBy(key => key.AddedAt).Select(key => key.Xml).ToListAsync(token);
    }

    public Task AddAsync(string name, string xml, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, null, db =>
        {
            var at = db.ChangingAt!.Value;
            db.Add(new SharedKey { Id = Guid.CreateVersion7(at), Name = name, Xml = xml, AddedAt = at });
            return Task.CompletedTask;
        }, token);
}
