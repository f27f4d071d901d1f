namespace SmartCityDashboard.App.Startup;

/// <summary>Addresses that programs ask: they get numbers and problem documents, never a page or a redirect.</summary>
internal static class ApiPaths
{
    public static bool Has(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi") || path.StartsWithSegments("/health");
}
