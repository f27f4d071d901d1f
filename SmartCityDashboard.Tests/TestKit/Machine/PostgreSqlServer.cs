using System.Diagnostics;
using Npgsql;

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>One PostgreSQL server for the whole test run, on loopback and in a folder of its own; it starts when the first test asks and takes below a second.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private static readonly Part<PostgreSqlServer> Part = new("PostgreSQL", "apt-get install -y postgresql", StartAsync);

    private readonly Process guard;
    private readonly NpgsqlDataSource administration;

    private PostgreSqlServer(Process guard, int port)
    {
        this.guard = guard;
        Port = port;
        administration = NpgsqlDataSource.Create(ConnectionString("postgres"));
    }

    public int Port { get; }

    public static Task<PostgreSqlServer> SharedAsync() => Part.GetAsync();

    public static async ValueTask StopSharedAsync()
    {
        if (await Part.BroughtAsync() is { } server)
            await server.DisposeAsync();
    }

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var bin = await PostgreSqlPrograms.FindAsync();
        var port = FreePort.Next();
        var guard = Process.Start(new ProcessStartInfo("bash",
            [Path.Combine(AppContext.BaseDirectory, "TestKit/Machine/postgresql.sh"), bin, Directory.CreateTempSubdirectory("city-pg-").FullName, $"{port}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = guard.StandardError.ReadToEndAsync();
        return await guard.StandardOutput.ReadLineAsync() == "ready"
            ? new(guard, port)
            : throw new InvalidOperationException($"the server in {bin} did not start: {await errors}");
    }

    /// <summary>A fresh database; its connection string. From a template it is a copy, made in some 50 ms. Nobody may be connected to the template meanwhile.</summary>
    public async Task<string> CreateDatabaseAsync(string template = "template0")
    {
        var name = $"city_{Guid.CreateVersion7():n}";
        await ExecuteAsync($"""CREATE DATABASE "{name}" TEMPLATE "{template}" """);
        return ConnectionString(name);
    }

    public async Task DropDatabaseAsync(string connectionString)
    {
        await using (var connection = new NpgsqlConnection(connectionString))
            NpgsqlConnection.ClearPool(connection);
        await ExecuteAsync($"""DROP DATABASE IF EXISTS "{NameIn(connectionString)}" WITH (FORCE)""");
    }

    public static string NameIn(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;

    public async ValueTask DisposeAsync()
    {
        await administration.DisposeAsync();
        guard.StandardInput.Close();
        await guard.WaitForExitAsync();
        guard.Dispose();
    }

    private string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=app;Database={database};Maximum Pool Size=20;Include Error Detail=true";

    private async Task ExecuteAsync(string sql)
    {
        await using var command = administration.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
