using System.Globalization;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>Overdue is one predicate: every question gives the same set, at the edges of Swedish days too.</summary>
public sealed class OverdueTests
{
    private static readonly string[] Nodes = ["norr", "vast", "syd"];

    /// <summary>Midnight in Stockholm and the moments around it: on a plain day, when summer time begins and ends, and at the year's end.</summary>
    public static readonly TheoryData<Engine, string> Edges = new(
        from engine in Enum.GetValues<Engine>()
        from at in new[]
        {
            "2026-03-15T22:59:59Z", "2026-03-15T23:00:00Z", "2026-03-28T23:30:00Z", "2026-03-29T00:59:59Z", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z",
            "2026-10-24T21:59:59Z", "2026-10-25T00:30:00Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z", "2025-12-31T22:59:59Z", "2025-12-31T23:00:00Z",
        }
        select (engine, at));

    [Theory, MemberData(nameof(Edges))]
    public async Task The_overdue_set_is_the_same_in_every_question(Engine engine, string at)
    {
        var now = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
        await using var world = await FollowUpWorld.CreateAsync(engine, now.AddHours(-2));
        var leads = await FillAsync(world, new Random(now.DayOfYear + now.Hour), now);
        // What is saved while a clock stands still is recorded after it; the questions are asked when all of it has been.
        world.Db.Clock.SetUtcNow(now);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm")).DateTime);
        var all = await EveryAsync(world);

        // In plain words, without the predicate.
        var overdue = all.Where(row => row.State is ActionState.Open or ActionState.Waiting && row.DueOn < today).ToList();
        Assert.NotEmpty(overdue);

        Assert.Equal(Ids(overdue), Ids(all.Where(row => row.DaysOverdue > 0)));
        Assert.Equal(Ids(overdue), Ids(await ListAsync(world, new ActionFilter { Due = DueTime.Overdue })));
        Assert.Equal(Ids(overdue), Ids([.. await ListAsync(world, new ActionFilter { Band = AgeBand.UpTo30Days }), .. await ListAsync(world, new ActionFilter { Band = AgeBand.Days31To90 }), .. await ListAsync(world, new ActionFilter { Band = AgeBand.From91Days })]));
        Assert.Equal(overdue.Count, await world.Queries.CountAsync(A.Coordinator(), new ActionFilter { Due = DueTime.Overdue }));

        var debt = await world.Queries.DebtAsync(A.Reader());
        Assert.All(debt, row => Assert.Equal(
            (overdue.Count(one => one.Node == row.Node), overdue.Where(one => one.Node == row.Node).Sum(one => (long)(today.DayNumber - one.DueOn.DayNumber))),
            (row.Debt.Overdue, row.Debt.Days)));
        var owners = await world.Queries.ByOwnerAsync(A.Coordinator());
        Assert.Equal((overdue.Count, debt.Sum(row => row.Debt.Days)), (owners.Sum(row => row.Debt.Overdue), owners.Sum(row => row.Debt.Days)));
        Assert.Equal(overdue.Count, (await Task.WhenAll(leads.Select(lead => world.Queries.WorkAsync(lead)))).Sum(work => work.Late.Count));
        var digests = world.Db.Get<DigestQueries>();
        Assert.Equal(overdue.Count, (await Task.WhenAll(leads.Select(lead => digests.ForAsync(lead, ReminderKind.Digest)))).Sum(digest => digest.CountOf(DigestTopic.Late)));

        var instant = now.UtcDateTime;
        Assert.Equal(Ids(overdue), Ids((await world.Queries.ListAsync(A.Coordinator(), new ActionFilter { Due = DueTime.Overdue }, null, instant, 1000)).Rows));
        Assert.Equal(debt, await world.Queries.DebtAsync(A.Reader(), instant));
    }

    [Theory, BothEngines]
    public async Task Open_actions_by_owner_with_the_inboxes_are_all_open_ones_and_the_nodes_add_up(Engine engine)
    {
        await using var world = await FollowUpWorld.CreateAsync(engine);
        var leads = await FillAsync(world, new Random(4), TestDb.Start);
        await world.Db.Get<MemberActions>().RevokeAsync(leads[1].MemberId, "Slutade");
        var open = (await EveryAsync(world)).Where(row => row.IsOpen).ToList();

        var (owners, nodes) = (await world.Queries.ByOwnerAsync(A.Coordinator()), await world.Queries.DebtAsync(A.Coordinator()));

        Assert.Equal(open.Count, owners.Sum(row => row.Debt.Open));
        Assert.Equal(open.Count, nodes.Sum(row => row.Debt.Open));
        Assert.All(nodes, node => Assert.Equal(node.Debt, owners.Where(row => row.Node == node.Node).Aggregate(Debt.None, (sum, row) => sum + row.Debt)));
        foreach (var kind in Enum.GetValues<OwnerKind>())
            Assert.Equal(owners.Where(row => row.Kind == kind).Sum(row => row.Debt.Open), await world.Queries.CountAsync(A.Coordinator(), new ActionFilter { Kind = kind }));
        Assert.DoesNotContain(owners, row => row.OwnerId == leads[1].MemberId);
    }

    [Theory, BothEngines]
    public async Task Pages_follow_each_other_without_gap_or_double(Engine engine)
    {
        await using var world = await FollowUpWorld.CreateAsync(engine);
        await FillAsync(world, new Random(7), TestDb.Start);
        foreach (var filter in new[] { new ActionFilter(), new ActionFilter { State = ActionState.Done }, new ActionFilter { Node = "vast", Due = DueTime.Overdue } })
        {
            var whole = (await world.Queries.ListAsync(A.Coordinator(), filter, size: 1000)).Rows;
            List<ActionRow> paged = [];
            string? cursor = null;
            do
            {
                var page = await world.Queries.ListAsync(A.Coordinator(), filter, cursor, size: 3);
                paged.AddRange(page.Rows);
                cursor = page.Next;
            }
            while (cursor is not null);
            Assert.Equal(whole.Select(row => row.Id), paged.Select(row => row.Id));
            Assert.True(whole.Count > 3);
        }
    }

    private static async Task<IReadOnlyList<Viewer>> FillAsync(FollowUpWorld world, Random random, DateTimeOffset now)
    {
        var today = SwedishTime.DayOf(now.UtcDateTime);
        List<Viewer> leads = [];
        foreach (var node in Nodes) leads.Add(await world.MemberAsync($"nodelead-{node}"));
        for (var visit = 0; visit < 9; visit++)
        {
            var lead = leads[visit % 3];
            var end = today.AddDays(-random.Next(1, 130)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var reference = await world.HeldAsync(end, Nodes[visit % 3], lead);
            for (var promise = 0; promise < 4; promise++)
            {
                var due = today.AddDays(random.Next(4) switch { 0 => random.Next(-140, -1), 1 => -1, 2 => 0, _ => random.Next(1, 30) });
                await world.Actions.AddAsync(lead, reference, new ActionDetails
                {
                    What = "Löfte",
                    DueOn = due,
                    OwnerId = promise == 1 ? lead.MemberId : null,
                    OwnerOutside = promise == 2 ? "Business Sweden" : null,
                });
            }

            foreach (var row in (await world.OfAsync(reference)).Where(row => !row.IsStep)) await StepAsync(world, lead, row, random.Next(6), today);
        }

        return leads;
    }

    private static Task StepAsync(FollowUpWorld world, Viewer lead, ActionRow row, int step, DateOnly today) => step switch
    {
        0 => world.Actions.DoneAsync(lead, row.Id, row.Version),
        1 => world.Actions.WaitAsync(lead, row.Id, row.Version, today.AddDays(1), "Väntar"),
        2 => world.Actions.HandOverAsync(lead, row.Id, row.Version, row.Node == "syd" ? "norr" : "syd"),
        _ => Task.CompletedTask,
    };

    private static async Task<List<ActionRow>> EveryAsync(FollowUpWorld world)
    {
        List<ActionRow> rows = [];
        foreach (var visit in (await world.Db.Get<VisitQueries>().ListAsync(A.Coordinator(), new VisitFilter())).Rows) rows.AddRange(await world.OfAsync(visit.Reference));
        return rows;
    }

    private static async Task<IReadOnlyList<ActionRow>> ListAsync(FollowUpWorld world, ActionFilter filter) => (await world.Queries.ListAsync(A.Coordinator(), filter, size: 1000)).Rows;

    private static IEnumerable<Guid> Ids(IEnumerable<ActionRow> rows) => rows.Select(row => row.Id).Order();
}
