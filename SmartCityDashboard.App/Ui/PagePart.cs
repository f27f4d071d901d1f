namespace SmartCityDashboard.App.Ui;

/// <summary>
/// A part that one subject puts on a page of another, which knows only the place: registered as a service, shown by <c>PageParts</c>.
/// </summary>
/// <param name="Place">One of <see cref="PagePlaces"/>.</param>
/// <param name="Component">Takes the parameters that the place gives.</param>
public sealed record PagePart(string Place, Type Component);

public static class PagePlaces
{
    /// <summary>On the page of one visit, under its facts. Gives Reference (text) and Version (number).</summary>
    public const string OneVisit = "one-visit";
}
