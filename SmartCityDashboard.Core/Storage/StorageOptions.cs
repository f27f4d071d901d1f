namespace SmartCityDashboard.Core.Storage;

public enum Engine
{
    Sqlite,
    PostgreSql,
}

/// <summary>Where the data lies. <paramref name="ConnectionString"/> is the engine's own.</summary>
public sealed record StorageOptions(Engine Engine, string ConnectionString);
