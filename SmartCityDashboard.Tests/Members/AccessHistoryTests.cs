using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Members;

public sealed class AccessHistoryTests
{
    private static readonly AccessFilter All = new(null, null, null);

    [Theory]
    [BothEngines(Role.Evaluator)]
    [BothEngines(Role.NodeLead)]
    [BothEngines(Role.Secretariat)]
    [BothEngines(Role.Reader)]
    public async Task Who_does_not_look_after_members_learns_nothing_of_them(Engine engine, Role role)
    {
        await using var db = await TestDb.CreateAsync(engine);

        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<AccessHistory>().MembersAsync(A.Of(role), All));
        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<AccessHistory>().GrantsAsync(A.Of(role), All));
        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<AccessHistory>().SignInsAsync(A.Of(role), All));
    }

    [Theory, BothEngines]
    public async Task Each_sign_in_is_kept_and_narrowed_by_person_and_day(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        await SignInAsync(db, "Astrid", "coordinator");
        db.Clock.Advance(TimeSpan.FromDays(1));
        await SignInAsync(db, "Bo", "reader");
        db.Clock.Advance(TimeSpan.FromDays(1));
        await SignInAsync(db, "Astrid", "coordinator");
        await db.Get<MemberActions>().EnrolAsync(Claims("Cecilia", "reader"));

        var all = await db.Get<AccessHistory>().SignInsAsync(A.Administrator(), All);

        Assert.Equal(["Astrid", "Bo", "Astrid"], all.Rows.Select(row => row.Person));
        Assert.Equal(3, all.Count);
        Assert.Equal(2, (await db.Get<AccessHistory>().SignInsAsync(A.Coordinator(), All with { Person = "ASTR" })).Count);
        Assert.Equal(1, (await db.Get<AccessHistory>().SignInsAsync(A.Coordinator(), All with { From = new DateOnly(2026, 3, 17), To = new DateOnly(2026, 3, 17) })).Count);
        Assert.Equal(1, (await db.Get<AccessHistory>().SignInsAsync(A.Administrator(), All, asOf: TestDb.Start.UtcDateTime.AddHours(1))).Count);
        var people = await db.Get<AccessHistory>().MembersAsync(A.Administrator(), All);
        Assert.Equal([("Astrid", true), ("Bo", true), ("Cecilia", false)], people.Select(row => (row.Name, row.LastSignInAt is not null)));
    }

    [Theory, BothEngines]
    public async Task Grants_tell_when_they_were_given_and_ended_by_whom_and_for_which_days(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var bo = await SignInAsync(db, "Bo", "nodelead-vast");
        db.Clock.Advance(TimeSpan.FromDays(1));
        var given = db.Clock.GetUtcNow().UtcDateTime;
        await SignInAsync(db, "Bo", "nodelead-syd");
        db.Clock.Advance(TimeSpan.FromDays(1));
        await db.Get<MemberActions>().RevokeAsync(bo, "Slutat");

        var grants = await db.Get<AccessHistory>().GrantsAsync(A.Administrator(), All);

        Assert.Equal(4, grants.Count);
        var ended = grants.Rows[0];
        Assert.Equal((false, "syd", "Slutat", false), (ended.Given, ended.Grant.Receiver, ended.Why, ended.FromProvider));
        Assert.Equal(new DateSpan(new DateOnly(2026, 3, 17), new DateOnly(2026, 3, 18)), ended.Days);
        Assert.Equal([(false, "vast"), (true, "syd")], grants.Rows.Skip(1).Take(2).OrderBy(row => row.Given).Select(row => (row.Given, row.Grant.Receiver)));
        Assert.Equal((true, "vast", true, (string?)null), (grants.Rows[3].Given, grants.Rows[3].Grant.Receiver, grants.Rows[3].FromProvider, grants.Rows[3].Why));
        Assert.Equal(3, (await db.Get<AccessHistory>().GrantsAsync(A.Administrator(), All, asOf: given)).Count);
        Assert.Empty((await db.Get<AccessHistory>().GrantsAsync(A.Administrator(), All with { Person = "Astrid" })).Rows);
    }

    private static Task<Guid> SignInAsync(TestDb db, string name, params string[] roles) => db.Get<MemberActions>().SignInAsync(Claims(name, roles));

    private static SignInClaims Claims(string name, params string[] roles) => new("test", name, name, null, roles);
}
