using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// The database, opened for one viewer at one instant by <see cref="DashboardStorage"/>. Names no entity: mappings are found in the assembly,
/// and each subject adds its own door.
/// </summary>
public abstract class DashboardDb(DbContextOptions options) : DbContext(options)
{
    private Opening opening = new();

    /// <summary>Who asks.</summary>
    public Viewer Viewer => opening.Viewer;

    /// <summary>The past instant that is shown (UTC); null is now.</summary>
    public DateTime? AsOf => opening.AsOf;

    /// <summary>The instant of the change that is under way; null when the database is open for reading.</summary>
    public DateTime? ChangingAt => opening.ChangingAt;

    /// <summary>The clock's instant when the database was opened (UTC).</summary>
    public DateTime Now => opening.Now;

    internal bool ChangeRecorded
    {
        get => opening.ChangeRecorded;
        set => opening.ChangeRecorded = value;
    }

    internal ConcurrentDictionary<string, (string State, object Thing)> Shared => opening.Shared;

    /// <summary>A context is used again and again. All that is particular to an opening lies in one object that is put in here and taken out whole.</summary>
    internal void Open(Opening opened) => opening = opened;

    internal void Change(Viewer viewer, DateTime at, string? why) => opening.Change(viewer, at, why);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcMicroseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(30);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DashboardDb).Assembly);
        HistoryTwins.AddTo(modelBuilder);
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var at = ChangingAt ?? throw new InvalidOperationException("The database is open for reading; changes go through DashboardStorage.ChangeAsync.");
        foreach (var follower in opening.Followers) await follower.FollowAsync(this, cancellationToken);
        if (HistoryTwins.Keep(this, at) && !ChangeRecorded)
        {
            Set<Change>().Add(new Change { At = at, MemberId = Viewer.MemberId, By = Viewer.Name, Why = opening.Why });
            ChangeRecorded = true;
        }

        await InsertAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Where an engine has a shorter way for new rows than EF's.</summary>
    private protected virtual Task InsertAsync(CancellationToken token) => Task.CompletedTask;

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Saves are asynchronous and go through DashboardStorage.ChangeAsync.");

    public override async ValueTask DisposeAsync()
    {
        // Afterwards the context may already be somebody else's.
        var closing = opening.Connection;
        opening = new();
        if (closing is not null) await closing.DisposeAsync();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Writes what is pending and begins another change in the same transaction, with an instant of its own. For what is put into a new database
    /// before people use it: the programme's lists and the demonstration, which have a past from the first day.
    /// </summary>
    internal async Task BeginAsync(Viewer viewer, DateTime at, string? why, CancellationToken token)
    {
        await SaveChangesAsync(token);
        opening.Change(viewer, at, why);
    }

    /// <summary>Writes what is pending and forgets it, inside the same transaction: keeps memory flat while an import runs.</summary>
    internal async Task FlushAsync(CancellationToken token)
    {
        await SaveChangesAsync(token);
        ChangeTracker.Clear();
    }
}

public sealed class SqliteDashboardDb(DbContextOptions<SqliteDashboardDb> options) : DashboardDb(options)
{
    private protected override Task InsertAsync(CancellationToken token) => RowInserts.WriteAsync(this, token);
}

public sealed class PostgreSqlDashboardDb(DbContextOptions<PostgreSqlDashboardDb> options) : DashboardDb(options);
