namespace SmartCityDashboard.App.Links;

/// <summary>Where to return after a switch: only addresses of this site, so that nobody can send a link through us to somewhere else.</summary>
public static class LocalAddress
{
    public static string OrRoot(string? returnUrl) => IsLocal(returnUrl) ? returnUrl! : "/";

    private static bool IsLocal(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
