namespace SmartCityDashboard.App.Ui;

/// <summary>Places in the shell that a page may fill, with SectionContent and SectionId.</summary>
public static class PageSlots
{
    /// <summary>The period choice of the page, in the top bar.</summary>
    public static readonly object Period = new();

    /// <summary>What the page is filtered by, in words: printed under the page header.</summary>
    public static readonly object Papers = new();
}
