namespace SmartCityDashboard.App.Links;

/// <summary>The address of what a person has to do.</summary>
public static class WorkLinks
{
    public const string MyWork = "/my-work";
}
