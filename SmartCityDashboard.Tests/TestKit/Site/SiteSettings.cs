namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>The settings that a site under test starts with: a database of its own, and whatever the test adds or replaces.</summary>
public sealed record SiteSettings(IReadOnlyDictionary<string, string> Values)
{
    public static SiteSettings Sqlite(string file) => Storage("Sqlite", $"Data Source={file}");

    public static SiteSettings PostgreSql(string connectionString) => Storage("PostgreSql", connectionString);

    public SiteSettings With(string key, string value) => new(new Dictionary<string, string>(Values) { [key] = value });

    private static SiteSettings Storage(string engine, string connectionString) =>
        new(new Dictionary<string, string> { ["Storage:Engine"] = engine, ["Storage:ConnectionString"] = connectionString });
}
