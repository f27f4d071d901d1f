using Npgsql;

namespace SmartCityDashboard.Tests.TestKit.Machine;

public class MachineTests
{
    [Fact]
    public async Task A_part_that_is_missing_skips_the_test_with_reason_and_command()
    {
        // Record lets a skip through, which would skip this test.
        try
        {
            await Missing(mustBeThere: false).GetAsync();
        }
        catch (Exception skipped) when (skipped.GetType().Name == "SkipException")
        {
            Assert.EndsWith("Coffee can't be had: the pot is empty. It comes with: brew coffee", skipped.Message, StringComparison.Ordinal);
            return;
        }

        Assert.Fail("the test was not skipped");
    }

    [Fact]
    public async Task A_part_that_is_missing_fails_the_test_on_the_build_server()
    {
        var failed = await Record.ExceptionAsync(Missing(mustBeThere: true).GetAsync);

        Assert.IsType<Xunit.Sdk.FailException>(failed);
    }

    [Fact]
    public async Task A_part_is_brought_once_for_all()
    {
        var trips = 0;
        var part = new Part<string>("Coffee", "brew coffee", () => Task.FromResult($"cup {++trips}"));

        Assert.Null(await part.BroughtAsync());
        Assert.All(await Task.WhenAll(part.GetAsync(), part.GetAsync()), cup => Assert.Equal("cup 1", cup));
    }

    [Fact]
    public void A_browser_or_server_named_by_hand_that_does_not_exist_is_a_mistake()
    {
        Assert.Contains(Chromium.Variable, Assert.Throws<FileNotFoundException>(() => Chromium.Installed("/no/such/browser")).Message, StringComparison.Ordinal);
        Assert.Contains(PostgreSqlPrograms.Variable, Assert.Throws<FileNotFoundException>(() => PostgreSqlPrograms.Installed("/no/such/bin")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_made_from_a_template_has_its_tables_and_can_be_dropped()
    {
        var server = await PostgreSqlServer.SharedAsync();
        var template = await server.CreateDatabaseAsync();
        await AskAsync(template, "CREATE TABLE nodes AS SELECT 'Väst' AS name; SELECT 1");

        var copy = await server.CreateDatabaseAsync(PostgreSqlServer.NameIn(template));
        Assert.Equal("Väst", await AskAsync(copy, "SELECT name FROM nodes"));

        await server.DropDatabaseAsync(copy);
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync(copy, "SELECT 1"));
        await server.DropDatabaseAsync(template);
    }

    [Fact]
    public async Task A_server_leaves_nothing_behind()
    {
        await PostgreSqlServer.SharedAsync();
        var server = await PostgreSqlServer.StartAsync();
        var connectionString = await server.CreateDatabaseAsync();
        var data = Path.GetDirectoryName((string)(await AskAsync(connectionString, "SHOW data_directory"))!)!;
        Assert.True(Directory.Exists(data));

        await server.DisposeAsync();

        Assert.False(Directory.Exists(data));
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => AskAsync(connectionString, "SELECT 1"));
    }

    private static Part<string> Missing(bool mustBeThere) =>
        new("Coffee", "brew coffee", () => throw new InvalidOperationException("the pot is empty"), () => mustBeThere);

    private static async Task<object?> AskAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
