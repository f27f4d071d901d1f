namespace SmartCityDashboard.App.Startup;

/// <summary>A choice about how pages look, kept in the reader's browser for a year. Nothing personal, so it needs no consent.</summary>
internal static class Preference
{
    public static void Keep(HttpContext context, string name, string value) => context.Response.Cookies.Append(name, value, new CookieOptions
    {
        MaxAge = TimeSpan.FromDays(365),
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
    });
}
