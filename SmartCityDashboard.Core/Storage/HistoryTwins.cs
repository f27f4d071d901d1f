using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// The twin of each kept table: same columns, same indexes, and until when the version was the truth. A version moves to the twin in the
/// transaction of the change that replaces it.
/// </summary>
internal static class HistoryTwins
{
    public const string RecordedAt = nameof(RecordedAt);
    public const string ReplacedAt = nameof(ReplacedAt);

    public static string NameOf(IReadOnlyEntityType kept) => kept.GetTableName() + "History";

    public static bool IsKept(IReadOnlyEntityType type) => typeof(IKept).IsAssignableFrom(type.ClrType);

    public static void AddTo(ModelBuilder model)
    {
        foreach (var kept in model.Model.GetEntityTypes().Where(IsKept).ToList())
        {
            var table = model.Entity(kept.ClrType);
            table.Property<DateTime>(RecordedAt);
            table.HasIndex(RecordedAt);
            if (typeof(IVersioned).IsAssignableFrom(kept.ClrType)) table.Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            AddTwin(model, kept);
        }
    }

    private static void AddTwin(ModelBuilder model, IMutableEntityType kept)
    {
        var twin = model.SharedTypeEntity<Dictionary<string, object>>(NameOf(kept));
        twin.ToTable(NameOf(kept));
        foreach (var column in kept.GetProperties())
        {
            var copy = twin.IndexerProperty(column.ClrType, column.Name).IsRequired(!column.IsNullable).ValueGeneratedNever();
            if (column.GetMaxLength() is { } length) copy.HasMaxLength(length);
        }

        twin.IndexerProperty<DateTime>(ReplacedAt);
        twin.HasKey([.. kept.FindPrimaryKey()!.Properties.Select(key => key.Name), RecordedAt]);
        foreach (var index in kept.GetIndexes())
        {
            twin.HasIndex([.. index.Properties.Select(column => column.Name)]);
        }
    }

    /// <summary>Moves replaced versions to their twins and stamps the new ones. True when a kept row changes.</summary>
    public static bool Keep(DashboardDb db, DateTime at)
    {
        var changed = db.ChangeTracker.Entries()
            .Where(entry => entry is { Entity: IKept, State: EntityState.Added or EntityState.Modified or EntityState.Deleted })
            .ToList();
        foreach (var entry in changed)
        {
            if (entry.State is not EntityState.Added && Recorded(entry) != at) Move(db, entry, at);
            if (entry.State is EntityState.Deleted) continue;
            entry.Property(RecordedAt).CurrentValue = at;
            if (entry is { State: EntityState.Modified, Entity: IVersioned })
            {
                var version = entry.Property(nameof(IVersioned.Version));
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }

        return changed.Count > 0;
    }

    private static DateTime Recorded(EntityEntry entry) => (DateTime)entry.Property(RecordedAt).OriginalValue!;

    private static void Move(DashboardDb db, EntityEntry entry, DateTime at)
    {
        var old = entry.Metadata.GetProperties().ToDictionary(column => column.Name, column => entry.OriginalValues[column]!);
        old[ReplacedAt] = at;
        db.Set<Dictionary<string, object>>(NameOf(entry.Metadata)).Add(old);
    }
}
