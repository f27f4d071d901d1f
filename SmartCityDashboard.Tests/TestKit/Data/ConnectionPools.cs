using Microsoft.Data.Sqlite;
using Npgsql;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Tests.TestKit.Data;

internal static class ConnectionPools
{
    /// <summary>Closes the idle connections to one database.</summary>
    public static async Task ClearAsync(StorageOptions options)
    {
        await using var connection = StorageEngine.For(options).Connect(ownConnection: false);
        if (connection is SqliteConnection sqlite)
            SqliteConnection.ClearPool(sqlite);
        if (connection is NpgsqlConnection postgreSql)
            NpgsqlConnection.ClearPool(postgreSql);
    }
}
