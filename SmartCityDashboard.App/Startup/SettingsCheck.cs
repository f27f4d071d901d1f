using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

/// <summary>The rules of the settings, and what each is when nobody says.</summary>
internal static class SettingsCheck
{
    private const string ConnectionString = "Database:ConnectionString";
    private const string Mode = "Authentication:Mode";
    private const string Authority = "Authentication:OpenIdConnect:Authority";
    private const string RequireHttps = "Authentication:OpenIdConnect:RequireHttps";
    private const string DemonstrationData = "Demonstration:Data";

    /// <returns>The settings are whole only when the reader found no fault.</returns>
    public static Settings Read(SettingsReader reader, IHostEnvironment environment)
    {
        var storage = Storage(reader, environment);
        var signIn = reader.OneOf(Mode, environment.IsDevelopment() ? SignInMode.Demonstration : SignInMode.OpenIdConnect);
        var provider = Provider(reader, environment, signIn == SignInMode.OpenIdConnect);
        var data = reader.Flag(DemonstrationData, environment.IsDevelopment());
        var otlp = reader.Address("Telemetry:OtlpEndpoint");
        var mail = MailCheck.Read(reader);
        reader.RefuseOthersIn("Database", "Authentication:OpenIdConnect", "Demonstration", "Telemetry", MailSettings.Section);

        if (environment.IsProduction() && signIn == SignInMode.Demonstration)
            reader.Fault(Mode, "the demonstration sign-in lets anybody in and does not start in production. Choose OpenIdConnect.");
        if (environment.IsProduction() && data)
            reader.Fault(DemonstrationData, "demonstration data does not belong in production. Choose false.");
        return new(storage, signIn, provider, data, otlp, mail);
    }

    private static StorageOptions Storage(SettingsReader reader, IHostEnvironment environment)
    {
        var engine = reader.OneOf("Database:Provider", Engine.Sqlite);
        var written = engine == Engine.Sqlite
            ? reader.Text(ConnectionString) ?? "Data Source=data/dashboard.db"
            : reader.Required(ConnectionString, "PostgreSql needs one, such as Host=localhost;Database=dashboard;Username=dashboard.");
        try
        {
            return new(engine, engine == Engine.Sqlite ? FileOf(reader, written, environment) : ServerOf(reader, written));
        }
        catch (ArgumentException)
        {
            // The engine's own message may repeat the password.
            reader.Fault(ConnectionString, $"can not be read as a connection string of {engine}.");
            return new(engine, "");
        }
    }

    private static string FileOf(SettingsReader reader, string written, IHostEnvironment environment)
    {
        var file = new SqliteConnectionStringBuilder(written);
        if (file.DataSource is "" or ":memory:" || file.Mode == SqliteOpenMode.Memory)
            reader.Fault(ConnectionString, "names no file: write Data Source=… with a path.");
        else if (!file.DataSource.StartsWith("file:", StringComparison.Ordinal))
            file.DataSource = Path.GetFullPath(Path.Combine(environment.ContentRootPath, file.DataSource));
        return file.ToString();
    }

    private static string ServerOf(SettingsReader reader, string written)
    {
        DbConnectionStringBuilder server = new NpgsqlConnectionStringBuilder(written);
        if (written != "" && (!server.ContainsKey("Host") || !server.ContainsKey("Database")))
            reader.Fault(ConnectionString, "names no Host or no Database.");
        return written;
    }

    private static ProviderSettings? Provider(SettingsReader reader, IHostEnvironment environment, bool needed)
    {
        if (needed && reader.Text(Authority) is null)
            reader.Fault(Authority, "is missing. It is the address of the sign-in provider.");
        var authority = reader.Address(Authority);
        var clientId = Needed(reader, "Authentication:OpenIdConnect:ClientId", "The provider gives it.", needed);
        var secret = Needed(reader, "Authentication:OpenIdConnect:ClientSecret", "The provider gives it. Keep it out of files: set the environment variable Authentication__OpenIdConnect__ClientSecret.", needed);
        var roleClaim = reader.Text("Authentication:OpenIdConnect:RoleClaim") ?? "roles";
        var audience = reader.Text("Authentication:OpenIdConnect:Audience") ?? clientId;
        var https = reader.Flag(RequireHttps, true);
        if (!needed || authority is null)
            return null;

        if (https && authority.Scheme != "https")
            reader.Fault(Authority, $"must begin with https, unless {RequireHttps} is false.");
        if (!https && environment.IsProduction())
            reader.Fault(RequireHttps, "must be true in production.");
        return new(authority, clientId, secret, roleClaim, audience, https);
    }

    private static string Needed(SettingsReader reader, string name, string what, bool needed) => needed ? reader.Required(name, what) : reader.Text(name) ?? "";
}
