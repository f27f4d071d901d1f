using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace SmartCityDashboard.App.Access;

/// <summary>
/// Over https the sign-in cookie is bound to this very host (the prefix __Host-). A browser refuses such a cookie over plain http, so on this
/// machine's own addresses, and only there, it goes by its plain name.
/// </summary>
public sealed class SiteCookies : ICookieManager
{
    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, Bound(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Name(context, key), Bound(context, options));

    private static string Name(HttpContext context, string key) => IsPlain(context) ? key : $"__Host-{key}";

    private static CookieOptions Bound(HttpContext context, CookieOptions options)
    {
        options.Secure = !IsPlain(context);
        options.Path = "/";
        options.Domain = null;
        return options;
    }

    private static bool IsPlain(HttpContext context) => !context.Request.IsHttps
        && (context.Request.Host.Host == "localhost" || (IPAddress.TryParse(context.Request.Host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)));
}
