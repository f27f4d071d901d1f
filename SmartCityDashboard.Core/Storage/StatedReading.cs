namespace SmartCityDashboard.Core.Storage;

/// <summary>What the data is at one moment.</summary>
/// <param name="AsOf">UTC; asked as of it, any question has the answer of that moment, for ever.</param>
/// <param name="Changes">How many changes there have been.</param>
public sealed record StorageState(DateTime AsOf, long Changes);

/// <summary>For answers that state their instant.</summary>
public static class StatedReading
{
    /// <summary>Reads now, or as of an instant, and gives the instant whose answer it is.</summary>
    /// <param name="storage">What is read.</param>
    /// <param name="asOf">UTC; null is now.</param>
    /// <param name="read">Called with the instant to read as of; null is now.</param>
    /// <param name="token">Gives up.</param>
    public static async Task<(T Answer, DateTime AsOf)> StatedAsync<T>(this DashboardStorage storage, DateTime? asOf, Func<DateTime?, Task<T>> read, CancellationToken token)
    {
        if (asOf is { } past) return (await read(past), past);
        var state = await storage.StateAsync(token);
        var answer = await read(null);
        // Somebody saved meanwhile, and the answer may include it or not: what was is certain.
        return await storage.ChangesAsync(token) == state.Changes ? (answer, state.AsOf) : (await read(state.AsOf), state.AsOf);
    }
}
