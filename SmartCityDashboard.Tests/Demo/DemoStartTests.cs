using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Demo;

public class DemoStartTests(DemoWorld world) : IClassFixture<DemoWorld>
{
    [Theory, BothEngines]
    public async Task The_same_day_has_the_same_programme_on_both_engines(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await DemoProgramme.RunAsync(database.Storage);
        Assert.Equal(world.Visits.Select(Told), (await DemoWorld.AllAsync(database)).Select(Told));
    }

    [Theory]
    [InlineData("2022-02-01")]
    [InlineData("2028-02-29")]
    public async Task Any_day_will_do(string day)
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite, new DateTimeOffset(DateTime.Parse(day), TimeSpan.Zero));
        await DemoProgramme.RunAsync(database.Storage);
        var visits = await DemoWorld.AllAsync(database);
        Assert.True(visits.Count > 100);
        Assert.DoesNotContain(visits, visit => visit.StartOn.Year is 2019 or 2020);
    }

    [Fact]
    public async Task An_interrupted_start_leaves_no_visit_and_the_next_one_plays_all()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        await ExecuteAsync(database, "CREATE TRIGGER Stop BEFORE INSERT ON Visits WHEN (SELECT COUNT(*) FROM Visits) > 200 BEGIN SELECT RAISE(ABORT, 'the power went'); END");
        await Assert.ThrowsAsync<DbUpdateException>(() => DemoProgramme.RunAsync(database.Storage));
        Assert.Equal(0, await database.Get<VisitQueries>().CountAsync(Viewer.System, new VisitFilter()));

        await ExecuteAsync(database, "DROP TRIGGER Stop");
        Assert.True(await DemoProgramme.RunAsync(database.Storage));
        Assert.Equal(world.Visits.Count, (await DemoWorld.AllAsync(database)).Count);
    }

    [Fact]
    public async Task It_can_come_after_people_have_signed_in()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        await database.Get<MemberActions>().AddPersonasAsync();
        Assert.True(await DemoProgramme.RunAsync(database.Storage));
        Assert.True(await database.Get<VisitQueries>().CountAsync(Viewer.System, new VisitFilter(), TestDb.Start.UtcDateTime.AddYears(-1)) > 100);
    }

    [Fact]
    public async Task Visits_of_others_are_left_alone()
    {
        await using var database = await TestDb.CreateAsync(Engine.Sqlite);
        var day = new DateOnly(2025, 5, 5);
        await database.Get<VisitActions>().RegisterAsync(Viewer.System, new VisitDetails { Delegation = "Delegation från Oslo", StartOn = day, EndOn = day, LeadReceiver = "vast" });
        Assert.False(await DemoProgramme.RunAsync(database.Storage));
        Assert.False(await MarkedAsync(database));
    }

    [Fact]
    public async Task The_mark_tells_that_the_data_is_made_up() => Assert.True(await MarkedAsync(world.Database));

    private static async Task<bool> MarkedAsync(TestDb database)
    {
        var mark = new DemoMark();
        await mark.ReadAsync(database.Storage);
        return mark.IsSet;
    }

    private static async Task ExecuteAsync(TestDb database, string sql)
    {
        await using var db = await database.Storage.OpenAsync(Viewer.System);
        await db.Database.CurrentTransaction!.RollbackAsync();
        await db.Database.ExecuteSqlRawAsync(sql);
    }

    private static string Told(Visit visit) => string.Join('|', visit.Reference, visit.RegisteredAt, visit.Delegation, visit.Status, visit.StartOn, visit.LeadReceiver, visit.Participants,
        string.Join(',', visit.Countries), string.Join(',', visit.Companies.Select(company => company.Number)), string.Join(',', visit.Stops.Select(stop => stop.Town)));
}
