using CsCheck;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

/// <summary>What decisions do to the number of visits, whatever was registered and however they fall.</summary>
public sealed class DuplicateLawTests
{
    private static readonly Gen<VisitDetails> Visit =
        from lead in Gen.OneOf("vast", "syd")
        from day in Gen.Int[1, 9]
        from delegation in Gen.OneOf("Bergen", "Oslo stad")
        from countries in Gen.OneOf<string[]>(["NO"], ["NO", "DK"], ["DK"])
        select A.Visit(lead, $"2025-05-0{day}", visit => (visit.Delegation, visit.Countries) = (delegation, [.. countries]));

    /// <summary>Three ways a pair may be decided on, and whether that is taken back.</summary>
    private static readonly Gen<(int Verdict, bool Undo)> Decision = Gen.Select(Gen.Int[0, 2], Gen.Bool);

    [Theory, BothEngines]
    public Task Each_same_takes_one_visit_from_the_count_and_each_undo_gives_it_back(Engine engine) =>
        Gen.Select(Visit.Array[3, 7], Decision.Array[1, 8]).SampleAsync(async (visits, decisions) =>
        {
            await using var db = await TestDb.CreateAsync(engine);
            foreach (var visit in visits) await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast", "syd"), visit);
            var (withdrawn, suspected) = (0, Alike(visits));
            Assert.Equal(suspected, await UndecidedAsync(db));
            foreach (var (verdict, undo) in decisions)
            {
                if ((await PageAsync(db)).Pairs is not [var pair, ..]) break;
                db.Clock.Advance(TimeSpan.FromMinutes(1));
                var before = db.Clock.GetUtcNow().UtcDateTime;
                var (first, second) = (pair.First.Visit, pair.Second.Visit);
                var opened = new PairOpened(first.Reference, first.Version, second.Reference, second.Version);
                db.Clock.Advance(TimeSpan.FromMinutes(1));

                var now = verdict == 0
                    ? await db.Get<DuplicateActions>().DifferentAsync(A.Coordinator(), opened, null)
                    : await db.Get<DuplicateActions>().SameAsync(A.Coordinator(), opened, verdict == 1 ? first.Reference : second.Reference, null);
                var gone = verdict == 0 ? 0 : 1;
                Assert.Equal(visits.Length - withdrawn - gone, await K01Async(db));
                if (undo) await db.Get<DuplicateActions>().UndoAsync(A.Coordinator(), now);
                else withdrawn += gone;
                Assert.Equal(visits.Length - withdrawn, await K01Async(db));
                Assert.Equal(visits.Length - withdrawn + (undo ? 0 : gone), await K01Async(db, before));
            }
        }, iter: 8, threads: 1);

    [Theory, BothEngines]
    public Task The_count_says_what_the_queue_says_now_and_as_of_then(Engine engine) =>
        Gen.Select(Visit.Array[3, 7], Decision.Array[1, 6]).SampleAsync(async (visits, decisions) =>
        {
            await using var db = await TestDb.CreateAsync(engine);
            foreach (var visit in visits) await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast", "syd"), visit);
            List<(DateTime At, int Undecided)> past = [];
            foreach (var (verdict, undo) in decisions)
            {
                if ((await PageAsync(db)).Pairs is not [var pair, ..]) break;
                db.Clock.Advance(TimeSpan.FromMinutes(1));
                past.Add((db.Clock.GetUtcNow().UtcDateTime, await UndecidedAsync(db)));
                db.Clock.Advance(TimeSpan.FromMinutes(1));
                var (first, second) = (pair.First.Visit, pair.Second.Visit);
                var opened = new PairOpened(first.Reference, first.Version, second.Reference, second.Version);
                var now = verdict == 0
                    ? await db.Get<DuplicateActions>().DifferentAsync(A.Coordinator(), opened, null)
                    : await db.Get<DuplicateActions>().SameAsync(A.Coordinator(), opened, verdict == 1 ? first.Reference : second.Reference, null);
                if (undo) await db.Get<DuplicateActions>().UndoAsync(A.Coordinator(), now);
                Assert.Equal((await PageAsync(db)).Undecided, await UndecidedAsync(db));
            }

            db.Clock.Advance(TimeSpan.FromMinutes(1));
            foreach (var (at, undecided) in past) Assert.Equal(undecided, await db.Get<DuplicateQueries>().UndecidedAsync(A.Coordinator(), new(), at));
        }, iter: 5, threads: 1);

    /// <summary>The rule, written once more in the simplest way.</summary>
    private static int Alike(VisitDetails[] visits) =>
        (from place in Enumerable.Range(0, visits.Length)
         from other in Enumerable.Range(0, place)
         let one = visits[place]
         let two = visits[other]
         where one.Delegation == two.Delegation && one.Countries.Intersect(two.Countries).Any() && Math.Abs(one.StartOn.DayNumber - two.StartOn.DayNumber) <= 3
         select place).Count();

    private static Task<DuplicatePage> PageAsync(TestDb db) => db.Get<DuplicateQueries>().PageAsync(A.Coordinator(), new(), PairState.Undecided);

    private static Task<int> UndecidedAsync(TestDb db) => db.Get<DuplicateQueries>().UndecidedAsync(A.Coordinator(), new());

    private static async Task<int> K01Async(TestDb db, DateTime? asOf = null) =>
        (int)(await db.Get<KpiCalculator>().AnswerAsync(A.Evaluator(), new KpiQuestion { Code = "K01", AsOf = asOf })).Total.Value!.Value;
}
