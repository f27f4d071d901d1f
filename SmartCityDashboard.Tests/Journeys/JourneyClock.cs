namespace SmartCityDashboard.Tests.Journeys;

/// <summary>
/// A clock that runs, so that pages behave as they do, and can be moved: a site begins in the past and lives up to today.
/// Sign-in cookies end by the browser's clock, so people come when it shows the present.
/// </summary>
public sealed class JourneyClock(TimeSpan ahead = default) : TimeProvider
{
    private TimeSpan ahead = ahead;

    public void Forward(TimeSpan time) => ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
