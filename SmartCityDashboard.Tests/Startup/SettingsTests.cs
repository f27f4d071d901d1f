using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using SmartCityDashboard.App.Startup;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.Architecture;

namespace SmartCityDashboard.Tests.Startup;

public sealed class SettingsTests
{
    [Fact]
    public void Without_settings_development_is_a_demonstration_in_a_file_of_its_own()
    {
        var (settings, faults, _) = Read("Development", []);

        Assert.Empty(faults);
        Assert.Equal(new Settings(new(Engine.Sqlite, $"Data Source={Path.Combine(Repository.Root, "data", "dashboard.db")}"), SignInMode.Demonstration, null, true, null), settings);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:ConnectionString", "nonsense")]
    [InlineData("Database:ConnectionString", "Data Source=:memory:")]
    [InlineData("Database:Conectionstring", "Data Source=x.db")]
    [InlineData("Authentication:Mode", "Password")]
    [InlineData("Authentication:Mode", "1")]
    [InlineData("Authentication:OpenIdConnect:Authority", "login.example.se")]
    [InlineData("Authentication:OpenIdConnect:RequireHttps", "maybe")]
    [InlineData("Demonstration:Data", "yes")]
    [InlineData("Telemetry:OtlpEndpoint", "collector")]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Security", "Ssl")]
    [InlineData("Mail:Hots", "smtp.example.se")]
    [InlineData("Mail:From", "dashboard@example.se")]
    public void A_faulty_setting_is_named(string name, string value) =>
        Assert.Equal([name], Read("Development", new() { [name] = value }).Faults.Select(fault => fault.Name));

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var faults = Read("Staging", new()
        {
            ["Database:Provider"] = "PostgreSql",
            ["Authentication:OpenIdConnect:Authority"] = "http://login.example.se",
            ["Demonstration:Data"] = "2",
        }).Faults;

        Assert.Equal(
            [
                "Database:ConnectionString", "Authentication:OpenIdConnect:ClientId", "Authentication:OpenIdConnect:ClientSecret",
                "Authentication:OpenIdConnect:Authority", "Demonstration:Data",
            ],
            faults.Select(fault => fault.Name));
    }

    [Fact]
    public void The_demonstration_does_not_start_in_production()
    {
        var faults = Read("Production", new() { ["Authentication:Mode"] = "Demonstration", ["Demonstration:Data"] = "true" }).Faults;

        Assert.Equal(["Authentication:Mode", "Demonstration:Data"], faults.Select(fault => fault.Name));
        Assert.All(faults, fault => Assert.Contains("production", fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Production_never_talks_to_its_provider_in_the_open()
    {
        var faults = Read("Production", WithProvider(new() { ["Authentication:OpenIdConnect:RequireHttps"] = "false" })).Faults;

        Assert.Equal("Authentication:OpenIdConnect:RequireHttps", Assert.Single(faults).Name);
    }

    [Fact]
    public void A_fault_never_repeats_a_password() =>
        Assert.DoesNotContain("hemligt", string.Concat(Read("Development", new()
        {
            ["Database:Provider"] = "PostgreSql",
            ["Database:ConnectionString"] = "Password=hemligt;nonsense",
        }).Faults), StringComparison.Ordinal);

    [Fact]
    public void A_mail_server_needs_a_sender_and_the_sites_address_and_takes_no_password_in_the_open()
    {
        var faults = Read("Development", new() { ["Mail:Host"] = "smtp.example.se", ["Mail:From"] = "nobody", ["Mail:Password"] = "hemligt", ["Mail:Security"] = "None" }).Faults;

        Assert.Equal(["Mail:From", "Mail:BaseAddress", "Mail:User", "Mail:Security"], faults.Select(fault => fault.Name));
        Assert.DoesNotContain("hemligt", string.Concat(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_server_of_ones_own_needs_no_password()
    {
        var (settings, faults, _) = Read("Development", new() { ["Mail:Host"] = "localhost", ["Mail:Port"] = "25", ["Mail:Security"] = "None", ["Mail:From"] = "Smart City <dashboard@example.se>", ["Mail:BaseAddress"] = "https://dashboard.example.se/" });

        Assert.Empty(faults);
        Assert.Equal("https://dashboard.example.se/profile", settings.Mail!.Link("/profile"));
    }

    [Fact]
    public void The_sample_shows_every_setting_and_starts_in_production()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(Repository.Root, "appsettings.sample.json")).Build();
        var written = file.AsEnumerable().Where(setting => setting.Value is not null).ToDictionary();

        var (_, faults, asked) = Read("Production", written);

        Assert.Empty(faults);
        Assert.Equal(asked.Order(StringComparer.Ordinal), written.Keys.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string?> WithProvider(Dictionary<string, string?> others) => new(others)
    {
        ["Authentication:OpenIdConnect:Authority"] = "https://login.example.se",
        ["Authentication:OpenIdConnect:ClientId"] = "dashboard",
        ["Authentication:OpenIdConnect:ClientSecret"] = "secret",
    };

    private static (Settings Settings, IReadOnlyList<SettingFault> Faults, IReadOnlyCollection<string> Asked) Read(string environment, Dictionary<string, string?> values)
    {
        var reader = new SettingsReader(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        return (SettingsCheck.Read(reader, new Environment(environment)), reader.Faults, reader.Asked);
    }

    private sealed class Environment(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "SmartCityDashboard";

        public string ContentRootPath { get; set; } = Repository.Root;

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
