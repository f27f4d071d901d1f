namespace SmartCityDashboard.App.Shell;

public static class ThemeChoice
{
    public const string Cookie = "theme";
    public const string System = "system";

    public static IReadOnlyList<string> All { get; } = ["light", "dark", System];

    public static string Read(HttpContext? context) =>
        context?.Request.Cookies[Cookie] is { } value && All.Contains(value) ? value : System;
}
