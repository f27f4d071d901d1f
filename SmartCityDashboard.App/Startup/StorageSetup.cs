using Microsoft.Data.Sqlite;
using SmartCityDashboard.Core;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup;

public static class StorageSetup
{
    public static void AddStorage(this WebApplicationBuilder builder, StorageOptions storage)
    {
        if (storage.Engine == Engine.Sqlite && Path.GetDirectoryName(new SqliteConnectionStringBuilder(storage.ConnectionString).DataSource) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        builder.Services.AddSingleton(storage);
        builder.Services.AddDashboardCore();
    }
}
