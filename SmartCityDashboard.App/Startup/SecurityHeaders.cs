using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using SmartCityDashboard.App.Shell;

namespace SmartCityDashboard.App.Startup;

/// <summary>What the browser may do with our pages. Sign-in adds the identity provider's origin to <see cref="FormTargets"/>.</summary>
public sealed class SecurityHeaderOptions
{
    /// <summary>Origins that a form may lead to by redirect; without the identity provider here signing out looks dead in Chromium.</summary>
    public List<string> FormTargets { get; } = [];
}

public static class SecurityHeaders
{
    public static void AddSecurityHeaders(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddOptions<SecurityHeaderOptions>();
    }

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();

        var formTargets = string.Join(' ', ["'self'", .. app.Services.GetRequiredService<IOptions<SecurityHeaderOptions>>().Value.FormTargets]);
        app.Use((context, next) =>
        {
            var nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
            context.Items[Nonce.Key] = nonce;
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy(nonce, formTargets);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            return next(context);
        });
    }

    // Styles need 'unsafe-inline': MudBlazor writes style attributes and elements without a nonce, and a nonce here would switch 'unsafe-inline' off.
    private static string Policy(string nonce, string formTargets) =>
        "default-src 'none'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; " +
        $"script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action {formTargets}";
}
