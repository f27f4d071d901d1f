using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

public enum SignInMode
{
    /// <summary>One button per invented person; refused in production.</summary>
    Demonstration,
    OpenIdConnect,
}

/// <summary>Every setting of the program, read and checked before anything starts. The file appsettings.sample.json at the root shows them all.</summary>
/// <param name="Provider">Null unless people sign in through one.</param>
/// <param name="OtlpEndpoint">Where metrics are sent; null sends none.</param>
/// <param name="Mail">Where reminders are sent; null sends none.</param>
public sealed record Settings(StorageOptions Storage, SignInMode SignIn, ProviderSettings? Provider, bool DemonstrationData, Uri? OtlpEndpoint, MailSettings? Mail = null);

/// <summary>The OpenID Connect provider.</summary>
/// <param name="RoleClaim">The claim that names a person's roles: coordinator, nodelead-vast, secretariat …</param>
/// <param name="Audience">Whom the provider's tokens for the API are made for.</param>
/// <param name="RequireHttps">False only for a provider on the same machine while trying out.</param>
public sealed record ProviderSettings(Uri Authority, string ClientId, string ClientSecret, string RoleClaim, string Audience, bool RequireHttps);
