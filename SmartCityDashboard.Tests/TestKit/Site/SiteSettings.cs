using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.SignIn;

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>The settings that a site under test starts with: a database of its own, and whatever the test adds or replaces.</summary>
public sealed record SiteSettings(IReadOnlyDictionary<string, string> Values)
{
    public static SiteSettings For(StorageOptions storage) => new(new Dictionary<string, string>
    {
        ["Database:Provider"] = storage.Engine.ToString(),
        ["Database:ConnectionString"] = storage.ConnectionString,
        // Takes seconds to play; a test that looks at it turns it on.
        ["Demonstration:Data"] = "false",
    });

    /// <summary>A database file that the site makes itself when it starts.</summary>
    public static SiteSettings WithFileIn(DirectoryInfo folder) => For(new(Engine.Sqlite, $"Data Source={Path.Combine(folder.FullName, "city.db")}"));

    /// <summary>Sign-in by the test provider. It starts first, and then gets the address of the started site.</summary>
    public SiteSettings SigningInAt(OpenIdProvider provider) => this
        .With("Authentication:Mode", "OpenIdConnect")
        .With("Authentication:OpenIdConnect:Authority", provider.Authority.AbsoluteUri)
        .With("Authentication:OpenIdConnect:ClientId", OpenIdProvider.ClientId)
        .With("Authentication:OpenIdConnect:ClientSecret", OpenIdProvider.ClientSecret)
        .With("Authentication:OpenIdConnect:RoleClaim", OpenIdProvider.RoleClaim)
        .With("Authentication:OpenIdConnect:RequireHttps", "false");

    public SiteSettings With(string key, string value) => new(new Dictionary<string, string>(Values) { [key] = value });
}
