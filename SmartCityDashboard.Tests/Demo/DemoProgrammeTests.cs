using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Demo;

public class DemoProgrammeTests(DemoWorld world) : IClassFixture<DemoWorld>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(TestDb.Start.Date);

    private Task<int> CountAsync(VisitFilter filter, DateTime? asOf = null) => world.Database.Get<VisitQueries>().CountAsync(Viewer.System, filter, asOf);

    [Fact]
    public void It_is_about_as_large_as_the_programme()
    {
        Assert.InRange(world.Visits.Count, 400, 500);
        Assert.All(world.Visits.Where(visit => visit.Status == VisitStatus.Held).GroupBy(visit => visit.StartOn.Year), year => Assert.InRange(year.Count(), 1, 400));
        Assert.Equal(world.Lists.Receivers.Select(receiver => receiver.Code).Order(), world.Visits.Select(visit => visit.LeadReceiver).Distinct().Order());
    }

    [Fact]
    public void No_visit_starts_in_the_years_of_the_reference_lists() => Assert.DoesNotContain(world.Visits, visit => visit.StartOn.Year is 2019 or 2020);

    [Fact]
    public void No_company_is_one_of_the_reference_lists() =>
        Assert.All(world.Visits.SelectMany(visit => visit.Companies), company => Assert.StartsWith("559998", company.Number, StringComparison.Ordinal));

    [Fact]
    public void Every_visit_says_that_it_is_made_up() => Assert.All(world.Visits, visit => Assert.StartsWith("DEMO-", visit.RegistrationNumber, StringComparison.Ordinal));

    [Fact]
    public void Every_status_occurs() => Assert.Equal(Enum.GetValues<VisitStatus>(), world.Visits.Select(visit => visit.Status).Distinct().Order());

    [Fact]
    public void Every_visit_keeps_the_rules() => Assert.All(world.Visits, visit => Assert.Empty(VisitRules.Check(visit, world.Lists, Today)));

    [Fact]
    public async Task Every_receiver_has_a_handful_of_activities_of_each_kind_and_none_is_of_the_reference_years()
    {
        var queries = world.Database.Get<ActivityQueries>();
        var rows = (await queries.ListAsync(Viewer.System, new ActivityFilter(), size: 100)).Rows;

        Assert.All(world.Lists.Receivers, receiver => Assert.InRange(rows.Count(row => row.LeadReceiver == receiver.Code), 4, 7));
        Assert.Equal([ActivityStatus.Planned, ActivityStatus.Held, ActivityStatus.Cancelled], rows.Select(row => row.Status).Distinct().Order());
        Assert.Equal(Enum.GetValues<ActivityKind>(), rows.Where(row => row.Status == ActivityStatus.Held && row.StartOn.Year == Today.Year - 1).Select(row => row.Kind).Distinct().Order());
        Assert.DoesNotContain(rows, row => row.StartOn.Year is 2019 or 2020);
        Assert.Contains(rows, row => row is { Status: ActivityStatus.Held, Participants: null });
    }

    [Fact]
    public async Task A_pair_that_looks_alike_waits_for_a_decision() =>
        Assert.InRange(await world.Database.Get<DuplicateQueries>().UndecidedAsync(Viewer.System, new DuplicateFilter()), 1, 5);

    [Fact]
    public void What_makes_sums_differ_occurs()
    {
        Assert.Contains(world.Visits, visit => visit.Countries.Count == 7 && visit.Stops.Select(stop => stop.Receiver).Distinct().Count() == 3);
        Assert.Contains(world.Visits, visit => visit.Reach == Reach.Domestic);
        Assert.Contains(world.Visits, visit => visit.Countries.Contains(Country.Sweden) && visit.Reach == Reach.International);
        Assert.Contains(world.Visits, visit => visit.Countries is ["XS"] && visit.Stops.Any(stop => stop.Objects.Contains("Gästrike Återvinnare")));
        Assert.Contains(world.Visits, visit => visit is { Status: VisitStatus.Held, Participants: null });
        Assert.Contains(world.Visits, visit => visit.WithdrawnBecause is not null && world.Visits.Any(other => other.Reference == visit.DuplicateOf));
    }

    [Fact]
    public async Task Some_visits_have_passed_without_an_answer() => Assert.InRange(await CountAsync(new VisitFilter { NeedsAnswer = true }), 1, 12);

    [Fact]
    public async Task Saves_are_spread_over_three_years_and_none_is_of_the_future()
    {
        await using var db = await world.Database.Storage.OpenAsync(Viewer.System);
        var played = await db.Changes.Where(change => change.At > SwedishTime.StartOf(Today.AddYears(-3))).Select(change => change.At).ToListAsync();
        Assert.Equal(36, played.Select(at => (at.Year, at.Month)).Distinct().Count(), tolerance: 1);
        Assert.All(played, at => Assert.True(at < TestDb.Start.UtcDateTime));
    }

    [Fact]
    public void References_follow_the_order_of_registering() => Assert.All(
        world.Visits.GroupBy(visit => visit.Reference[..8]), year => Assert.Equal(year.Select(visit => visit.Reference).Order(StringComparer.Ordinal), year.Select(visit => visit.Reference)));

    [Fact]
    public async Task A_year_ago_the_answer_was_another()
    {
        var yearAgo = SwedishTime.EndOf(Today.AddYears(-1));
        var held = new VisitFilter { Status = VisitStatus.Held, To = Today.AddYears(-1) };
        Assert.InRange(await CountAsync(held, yearAgo), 100, await CountAsync(held) - 1);
    }

    [Fact]
    public async Task An_evaluator_gets_other_figures_as_of_last_year()
    {
        var year = new KpiQuestion { Code = "K01" }.Year(Today.Year - 1);
        var evaluator = new Viewer(Guid.NewGuid(), "", [new ViewerGrant(Role.Evaluator, null)]);
        var calculator = world.Database.Get<KpiCalculator>();
        var then = await calculator.AnswerAsync(evaluator, year with { AsOf = SwedishTime.EndOf(new DateOnly(Today.Year - 1, 12, 31)) });
        var now = await calculator.AnswerAsync(evaluator, year);
        Assert.InRange(then.Total.Value!.Value, 50, now.Total.Value!.Value - 1);
    }

    [Fact]
    public async Task A_visits_life_names_who_did_what()
    {
        var visit = world.Visits.First(visit => visit is { Status: VisitStatus.Held, LeadReceiver: "ost", RequestedOn: not null });
        var view = await world.Database.Get<VisitQueries>().ViewAsync(Viewer.System, visit.Reference);
        Assert.Equal(VisitStatus.Requested, view.Life[0].Status);
        Assert.Equal("Sara Öberg", view.Life[0].By);
        Assert.Equal("Maria Söderberg", view.Life[^1].By);
    }

    [Fact]
    public async Task Nodes_have_been_asked_and_one_has_answered()
    {
        var queries = world.Database.Get<QuestionQueries>();
        var asked = await world.Database.Get<VisitQueries>().ListAsync(Viewer.System, new VisitFilter { Question = QuestionFilter.Open });
        Assert.NotEmpty(asked.Rows);
        var marks = await queries.MarksAsync(Viewer.System, [.. world.Visits.Select(visit => visit.Reference)]);
        Assert.Contains(marks.Values, mark => mark.Open == 0);
        foreach (var reference in marks.Keys)
            Assert.All((await queries.OfVisitAsync(Viewer.System, reference)).Questions, question => Assert.NotEqual("", question.AskedBy));
    }

    [Fact]
    public async Task The_next_start_adds_nothing()
    {
        var before = await world.Database.Storage.ChangesAsync();
        Assert.False(await DemoProgramme.RunAsync(world.Database.Storage));
        Assert.Equal(before, await world.Database.Storage.ChangesAsync());
    }
}
