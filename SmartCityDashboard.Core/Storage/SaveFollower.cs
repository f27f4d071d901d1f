namespace SmartCityDashboard.Core.Storage;

/// <summary>
/// Told of every save just before it is written, inside its transaction, whichever road it came by: a form, an import, the demonstration. What follows
/// from the changed rows is added to the same save. It lets a later folder follow rows of an earlier one, which does not know it.
/// </summary>
public interface ISaveFollower
{
    /// <summary>Sees the pending rows in the change tracker, hundreds at a time during an import; asks the database only about rows that concern it.</summary>
    Task FollowAsync(DashboardDb db, CancellationToken token);
}
