using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;
using SmartCityDashboard.Tests.Imports;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Members;

public sealed class MemberRemovalTests
{
    private const string Name = "Gunvor Vidfamne";

    [Theory, BothEngines]
    public async Task A_removed_name_stands_nowhere_in_the_database_and_what_the_person_did_is_still_there(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var id = await WorkAsync(db);
        var before = await db.Get<VisitHistory>().PageAsync(A.Coordinator(), new HistoryFilter());
        db.Clock.Advance(TimeSpan.FromDays(1));
        var then = db.Clock.GetUtcNow().UtcDateTime;
        db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotEmpty(await HoldersAsync(db));

        await db.Get<MemberRemoval>().RemoveAsync(A.Administrator(), id);

        Assert.Empty(await HoldersAsync(db));
        Assert.Empty((await db.Get<MemberQueries>().ViewerAsync(id))!.Grants);
        var after = await db.Get<VisitHistory>().PageAsync(A.Coordinator(), new HistoryFilter(), asOf: then);
        Assert.Equal(before.Saves.Select(save => (save.At, save.Records)), after.Saves.Select(save => (save.At, save.Records)));
        Assert.Equal([AccessTexts.RemovedPerson.Sv], after.Saves.Select(save => save.By).Where(by => by != "Nodansvarig vast").Distinct());
        Assert.Equal(4, await db.Get<VisitQueries>().CountAsync(A.Coordinator(), new VisitFilter()));
        Assert.Empty(await db.Get<HistoryCheck>().FindAsync());
        Assert.NotEqual(id, await db.Get<MemberActions>().SignInAsync(new("test", "gunvor", "Gunvor igen", null, ["reader"])));
    }

    [Theory]
    [BothEngines(Role.Coordinator)]
    [BothEngines(Role.Evaluator)]
    [BothEngines(Role.NodeLead)]
    [BothEngines(Role.Secretariat)]
    [BothEngines(Role.Reader)]
    public async Task Only_the_administrator_removes_a_name_and_never_the_own(Engine engine, Role role)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var id = await WorkAsync(db);

        await Assert.ThrowsAsync<NotAllowed>(() => db.Get<MemberRemoval>().RemoveAsync(A.Of(role), id));
        await Assert.ThrowsAsync<RuleBroken>(() => db.Get<MemberRemoval>().RemoveAsync(A.Administrator(), A.Administrator().MemberId));

        Assert.Equal(Name, (await db.Get<MemberQueries>().ViewerAsync(id))!.Name);
    }

    /// <summary>
    /// A coordinator who leads a node too imports, asks a node, decides on a pair and decides again, writes a report, keeps a promise twice, adopts a process, has a draft
    /// and a token.
    /// </summary>
    private static async Task<Guid> WorkAsync(TestDb db)
    {
        var id = await db.Get<MemberActions>().SignInAsync(new("test", "gunvor", Name, "gunvor.vidfamne@example.org", ["coordinator", "nodelead-vast"]));
        var gunvor = (await db.Get<MemberQueries>().ViewerAsync(id))!;
        await db.ImportAsync(gunvor, await Lists.OfAsync(Lists.Row("1"), Lists.Row("2")));
        var visit = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        await db.Get<QuestionActions>().AskAsync(gunvor, visit.Reference, "Vilka kom?");
        var other = await db.Get<VisitActions>().RegisterAsync(A.NodeLead("vast"), A.Visit());
        var pair = new PairOpened(visit.Reference, 1, other.Reference, 1);
        await db.Get<DuplicateActions>().DifferentAsync(gunvor, pair, null);
        await db.Get<DuplicateActions>().UndoAsync(gunvor, pair);
        await db.Get<DuplicateActions>().DifferentAsync(gunvor, pair, null);
        await db.Get<ReportActions>().SubmitAsync(gunvor, visit.Reference, 1, A.Report(), [A.Promise()]);
        var promise = (await db.Get<ActionQueries>().OfVisitAsync(gunvor, visit.Reference)).Single(action => !action.IsStep);
        var done = await db.Get<FollowUpActions>().DoneAsync(gunvor, promise.Id, promise.Version);
        var undone = await db.Get<FollowUpActions>().UndoAsync(gunvor, promise.Id, done.Version);
        await db.Get<FollowUpActions>().DoneAsync(gunvor, promise.Id, undone.Version);
        await db.Get<ProcessActions>().AdoptAsync(gunvor, await db.Get<ProcessActions>().DraftAsync(gunvor), 1);
        await db.Get<DraftActions>().SaveAsync(gunvor, "question", visit.Reference, 1, $$"""{"text":"Hälsar {{Name}}"}""");
        await db.Get<MemberActions>().AddTokenAsync(id, $"{Name}s dator", "hemligt", null);
        return id;
    }

    /// <summary>Every column of every table, the twins of the past among them, that still tells who it was.</summary>
    private static async Task<IReadOnlyList<string>> HoldersAsync(TestDb db)
    {
        List<string> found = [];
        await using var open = await db.Get<DashboardStorage>().OpenAsync(Viewer.System);
        var quote = open.GetService<ISqlGenerationHelper>();
        foreach (var (table, column) in open.Model.GetEntityTypes().SelectMany(type => type.GetProperties().Where(IsText).Select(property => (type.GetTableName()!, property.GetColumnName()))))
        {
            var sql = $"SELECT COUNT(*) AS {quote.DelimitIdentifier("Value")} FROM {quote.DelimitIdentifier(table)} WHERE lower({quote.DelimitIdentifier(column)}) LIKE '%gunvor%'";
            if (await open.Database.SqlQueryRaw<long>(sql).SingleAsync() > 0) found.Add($"{table}.{column}");
        }

        return found;
    }

    private static bool IsText(IProperty property) => property.ClrType == typeof(string);
}
