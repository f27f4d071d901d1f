using System.Diagnostics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Startup;

/// <summary>The program as the shell starts it.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task Faulty_settings_end_the_program_with_a_list_and_no_stack_trace()
    {
        var (code, said) = await RunAsync("--environment=Production", "--Authentication:Mode=Demonstration", "--Database:Provider=Oracle", "--Demonstration:Data=true");

        Assert.Equal(1, code);
        Assert.Equal(["Authentication:Mode", "Database:Provider", "Demonstration:Data"], said.Trim().Split('\n').Select(line => line.Split(": ")[0]).Order());
    }

    [Fact]
    public async Task A_database_that_does_not_answer_ends_the_program_with_one_line()
    {
        var (code, said) = await RunAsync("migrate", "--environment=Development", "--Database:Provider=PostgreSql", "--Database:ConnectionString=Host=127.0.0.1;Port=1;Database=x;Password=hemligt");

        Assert.Equal(1, code);
        Assert.StartsWith("Database: ", Assert.Single(said.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_commands_end_with_the_usage()
    {
        var (code, said) = await RunAsync("nonsense");

        Assert.Equal(1, code);
        Assert.Contains("migrate", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_makes_a_database_with_the_programmes_lists()
    {
        var folder = Directory.CreateTempSubdirectory("city-migrate-");
        var storage = new StorageOptions(Engine.Sqlite, $"Data Source={Path.Combine(folder.FullName, "deep", "city.db")}");

        var (code, _) = await RunAsync("migrate", "--environment=Development", $"--Database:ConnectionString={storage.ConnectionString}");

        Assert.Equal(0, code);
        using (var made = new DashboardStorage(storage, TimeProvider.System))
            Assert.True(await made.IsNewestAsync());
        await ConnectionPools.ClearAsync(storage);
        folder.Delete(recursive: true);
    }

    private static async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        var app = Path.Combine(Directories.BuildOutputOf("SmartCityDashboard.App"), "SmartCityDashboard.App.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [app, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
