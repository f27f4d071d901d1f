namespace SmartCityDashboard.App.Ui;

/// <summary>Ids for elements that name each other, unlike any other in the process. The circuit renders the page anew, so they need not match the prerender's.</summary>
internal static class Ids
{
    private static int _last;

    public static string Next(string prefix) => $"{prefix}-{Interlocked.Increment(ref _last):x}";
}
