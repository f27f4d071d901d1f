using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Storage;

/// <summary>Contexts are used again, by whoever comes next: nothing of an opening may outlive it.</summary>
public sealed class OpeningTests
{
    [Theory, BothEngines]
    public async Task A_context_that_was_closed_is_open_for_nobody(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var db = await database.Storage.OpenAsync(A.Coordinator());

        await db.DisposeAsync();

        Assert.Empty(db.Viewer.Grants);
        Assert.Throws<NotAllowed>(() => db.Visits);
    }

    [Theory, BothEngines]
    public async Task Who_opens_next_sees_the_present_with_rights_of_the_own(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        var before = database.Clock.GetUtcNow().UtcDateTime;
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await using (var past = await database.Storage.OpenAsync(A.Coordinator(), before)) Assert.Empty(await past.Visits.AsTracking().ToListAsync());
        await database.Storage.ChangeAsync(A.NodeLead("vast"), "a reason", async db => Assert.Single(await db.Visits.AsTracking().ToListAsync()));

        await using (var reader = await database.Storage.OpenAsync(A.Reader()))
        {
            Assert.Throws<NotAllowed>(() => reader.Visits);
            Assert.Equal((null, null), (reader.AsOf, reader.ChangingAt));
            Assert.Empty(reader.ChangeTracker.Entries());
            await Assert.ThrowsAsync<InvalidOperationException>(() => reader.SaveChangesAsync());
        }

        await using var evaluator = await database.Storage.OpenAsync(A.Evaluator());
        Assert.Single(await evaluator.Visits.ToListAsync());
        Assert.Empty(evaluator.ChangeTracker.Entries());
    }

    [Theory, BothEngines]
    public async Task Many_at_once_each_see_with_their_own_rights(Engine engine)
    {
        await using var database = await TestDb.CreateAsync(engine);
        await database.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());

        await Task.WhenAll(Enumerable.Range(0, 200).Select(place => Task.Run(async () =>
        {
            var viewer = place % 2 == 0 ? A.Reader() : A.Evaluator();
            await using var db = await database.Storage.OpenAsync(viewer);
            await Task.Yield();
            Assert.Equal(viewer.MemberId, db.Viewer.MemberId);
            if (place % 2 == 0) Assert.Throws<NotAllowed>(() => db.Visits);
            else Assert.Equal(1, await db.Visits.CountAsync());
        })));
    }
}
