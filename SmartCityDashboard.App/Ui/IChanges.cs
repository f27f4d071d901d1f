namespace SmartCityDashboard.App.Ui;

/// <summary>Tells that something was saved, by anybody and in any process; never what.</summary>
public interface IChanges
{
    /// <summary>How many changes there have been.</summary>
    Task<long> CountAsync(CancellationToken token);

    /// <summary>Waits until there have been more than <paramref name="count"/>; gives how many.</summary>
    Task<long> BeyondAsync(long count, CancellationToken token);
}
