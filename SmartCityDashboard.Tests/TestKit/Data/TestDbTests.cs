using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.TestKit.Data;

public class TestDbTests
{
    [Theory, BothEngines]
    public async Task A_database_has_the_programme_and_the_newest_form(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await using var db = await database.Storage.OpenAsync(Viewer.System);

        Assert.NotEmpty(await db.Nodes.ToListAsync());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.False(db.Database.HasPendingModelChanges(), "the model has changed: add a migration for this engine");
        Assert.Equal(engine is Engine.PostgreSql, db.Database.IsNpgsql());
    }

    [Theory, BothEngines]
    public async Task Databases_are_apart_and_go_with_their_test(Engine engine)
    {
        await using var kept = await TestDb.CreateAsync(engine);
        var gone = await TestDb.CreateAsync(engine);
        var atFirst = await kept.Storage.ChangesAsync();
        await MarkAsync(gone);
        Assert.Equal(atFirst + 1, await gone.Storage.ChangesAsync());
        Assert.Equal(atFirst, await kept.Storage.ChangesAsync());

        var options = gone.Options;
        await gone.DisposeAsync();

        using var storage = new DashboardStorage(options, kept.Clock);
        await Assert.ThrowsAnyAsync<Exception>(() => storage.ChangesAsync());
    }

    [Theory, BothEngines]
    public async Task The_clock_is_the_tests_own(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine, new(2025, 1, 31, 23, 30, 0, TimeSpan.Zero));
        database.Clock.Advance(TimeSpan.FromHours(1));

        await using var db = await database.Storage.OpenAsync(Viewer.System);

        Assert.Equal(new DateTime(2025, 2, 1, 0, 30, 0), db.Now);
    }

    [Theory]
    [BothEngines("ett")]
    [BothEngines("två")]
    public void Arguments_follow_the_engine(Engine engine, string argument) => Assert.Contains((engine, argument), new[]
    {
        (Engine.Sqlite, "ett"), (Engine.PostgreSql, "ett"), (Engine.Sqlite, "två"), (Engine.PostgreSql, "två"),
    });

    [Theory, BothEngines]
    public async Task A_site_starts_on_the_database_of_a_test(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);

        await using var site = TestSite.Start(_ => SiteSettings.For(database.Options));

        Assert.Equal(database.Options.Engine, site.Services.GetRequiredService<StorageOptions>().Engine);
        Assert.Equal(await database.Storage.ChangesAsync(), await site.Services.GetRequiredService<DashboardStorage>().ChangesAsync());
        await MarkAsync(database);
        Assert.Equal(await database.Storage.ChangesAsync(), await site.Services.GetRequiredService<DashboardStorage>().ChangesAsync());
    }

    private static Task MarkAsync(TestDb database) => database.Storage.ChangeAsync(Viewer.System, "a test", db =>
    {
        db.Set<Change>().Add(new() { At = db.ChangingAt!.Value, MemberId = Guid.Empty, By = "a test" });
        db.ChangeRecorded = true;
        return Task.CompletedTask;
    });
}
