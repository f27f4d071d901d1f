namespace SmartCityDashboard.App.Shell;

/// <summary>The one-time word that lets the import map of this page, and no other inline script, run.</summary>
public static class Nonce
{
    public static readonly object Key = new();

    public static string? Of(HttpContext? context) => context?.Items[Key] as string;
}
