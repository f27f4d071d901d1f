using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Access;

public sealed class AccessTokenOptions : AuthenticationSchemeOptions
{
    /// <summary>The tokens demo-coordinator … are written in the README, so they open nothing outside the demonstration.</summary>
    public bool AcceptsDemonstration { get; set; }
}

/// <summary>Tokens that this program gave out, from <c>Authorization: Bearer …</c>.</summary>
public sealed class AccessTokenHandler(IOptionsMonitor<AccessTokenOptions> options, ILoggerFactory logs, UrlEncoder encoder, MemberQueries members)
    : AuthenticationHandler<AccessTokenOptions>(options, logs, encoder)
{
    public const string SchemeName = "AccessToken";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (BearerToken.Of(Request) is not { } token)
            return AuthenticateResult.NoResult();
        if (token.StartsWith(Personas.TokenPrefix, StringComparison.Ordinal) && !Options.AcceptsDemonstration)
            return AuthenticateResult.Fail("A demonstration token, and this is no demonstration.");
        if (await members.ViewerOfTokenAsync(token, Context.RequestAborted) is not { } viewer)
            return AuthenticateResult.Fail("Unknown, expired or revoked.");

        var user = SignedIn.Principal(viewer.MemberId, viewer.Name, SchemeName);
        return AuthenticateResult.Success(new(user, SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}

public static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static string? Of(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header[Scheme.Length..].Trim() is { Length: > 0 } token
            ? token
            : null;
}
