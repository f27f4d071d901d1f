using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SmartCityDashboard.Core.Storage;

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteDashboardDb>
{
    public SqliteDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDashboardDb>().UseSqlite("Data Source=:memory:").Options);
}

internal sealed class PostgreSqlDesignTime : IDesignTimeDbContextFactory<PostgreSqlDashboardDb>
{
    public PostgreSqlDashboardDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlDashboardDb>().UseNpgsql("Host=localhost").Options);
}
