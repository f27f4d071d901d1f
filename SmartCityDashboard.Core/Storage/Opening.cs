using System.Collections.Concurrent;
using System.Data.Common;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.Core.Storage;

/// <summary>For whom and at which instant a context is open. As it is made, it is open for nobody.</summary>
internal sealed class Opening
{
    public Viewer Viewer { get; private set; } = new(Guid.Empty, "", []);

    public DateTime? AsOf { get; init; }

    public DateTime Now { get; init; }

    /// <summary>The connection that this opening owns and closes.</summary>
    public DbConnection? Connection { get; init; }

    /// <summary>Immutable things that all openings of one storage share, each with the state of the data that it was made of.</summary>
    public ConcurrentDictionary<string, (string State, object Thing)> Shared { get; init; } = new();

    public IReadOnlyList<ISaveFollower> Followers { get; init; } = [];

    public DateTime? ChangingAt { get; private set; }

    public string? Why { get; private set; }

    /// <summary>Whether the change that is under way has its row.</summary>
    public bool ChangeRecorded { get; set; }

    public static Opening For(Viewer viewer, DbConnection connection, DateTime? asOf, DateTime now, ConcurrentDictionary<string, (string State, object Thing)> shared, IReadOnlyList<ISaveFollower> followers) =>
        new() { Viewer = viewer, Connection = connection, AsOf = asOf, Now = now, Shared = shared, Followers = followers };

    /// <summary>Begins a change.</summary>
    public void Change(Viewer viewer, DateTime at, string? why) => (Viewer, ChangingAt, Why, ChangeRecorded) = (viewer, at, why, false);
}
