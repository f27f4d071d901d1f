using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Questions;

/// <summary>Questions and answers for those who read the visits' rows; all others are refused. Every answer can be asked as of an instant.</summary>
public sealed class QuestionQueries(DashboardStorage storage)
{
    private readonly StandingAnswers<QuestionNews> standing = new(storage);

    /// <exception cref="NotFound">When there is no such visit at that instant.</exception>
    public async Task<QuestionThread> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visit = await db.Visits.SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        var questions = await db.VisitQuestions.Where(row => row.VisitId == visit.Id).OrderBy(row => row.AskedAt).ToListAsync(token);
        var names = await NamesAsync(db, questions.SelectMany(row => new[] { row.AskedAt, row.AnsweredAt ?? row.AskedAt }), token);
        return new QuestionThread(
            visit.LeadReceiver,
            [.. questions.Select(row => Made(row, viewer, names))],
            asOf is null && viewer.May(Permission.AskQuestions),
            asOf is null && QuestionActions.MayAnswer(viewer, visit));
    }

    /// <summary>The questions that wait, oldest first: those that the viewer may answer; for who may ask, all of them, the own ones marked.</summary>
    /// <param name="most">So many at most.</param>
    public async Task<IReadOnlyList<OpenQuestion>> OpenAsync(Viewer viewer, DateTime? asOf = null, int most = 200, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var rows = await db.QuestionsThat(QuestionFilter.Open)
            .Join(viewer.May(Permission.AskQuestions) ? db.Visits : Answerable(db), row => row.VisitId, visit => visit.Id, (row, visit) => new { row.Id, visit.Reference, visit.Delegation, visit.LeadReceiver, row.Text, row.AskedAt, row.AskedBy })
            .OrderBy(row => row.AskedAt).Take(most).ToListAsync(token);
        var names = await NamesAsync(db, rows.Select(row => row.AskedAt), token);
        return [.. rows.Select(row => new OpenQuestion(row.Id, row.Reference, row.Delegation, row.LeadReceiver, row.Text, row.AskedAt, names.GetValueOrDefault(row.AskedAt, ""), row.AskedBy == viewer.MemberId))];
    }

    /// <summary>The questions that the viewer asked and that wait or were answered in the last seven days are counted, and those that wait for the viewer.</summary>
    public Task<QuestionNews> NewsAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        var question = (viewer.MemberId, viewer.IsSystem, string.Join(' ', viewer.Grants));
        return standing.AskAsync(viewer, question, asOf, db => NewsAsync(db, token), token);
    }

    private static async Task<QuestionNews> NewsAsync(DashboardDb db, CancellationToken token)
    {
        var visits = Answerable(db);
        var toAnswer = db.QuestionsThat(QuestionFilter.Open).Where(row => visits.Any(visit => visit.Id == row.VisitId));
        var own = db.QuestionsThat(QuestionFilter.OwnOpen);
        return new QuestionNews(
            await toAnswer.CountAsync(token), await toAnswer.MinAsync(row => (DateTime?)row.AskedAt, token),
            await own.CountAsync(token), await own.MinAsync(row => (DateTime?)row.AskedAt, token),
            await db.QuestionsThat(QuestionFilter.OwnAnswered).CountAsync(token));
    }

    /// <summary>How many questions wait, by the receiver that leads the visit; receivers without any are left out.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsByNodeAsync(Viewer viewer, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visits = db.Visits;
        return await db.QuestionsThat(QuestionFilter.Open)
            .Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => visit.LeadReceiver)
            .GroupBy(lead => lead).Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, token);
    }

    /// <summary>The visits among these that were asked about, by reference.</summary>
    public async Task<IReadOnlyDictionary<string, QuestionMark>> MarksAsync(Viewer viewer, IReadOnlyCollection<string> references, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visits = db.Visits.Where(visit => references.Contains(visit.Reference));
        var rows = await db.VisitQuestions.Where(row => row.WithdrawnAt == null)
            .Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => new { visit.Reference, row.AnsweredAt })
            .ToListAsync(token);
        return rows.GroupBy(row => row.Reference).ToDictionary(group => group.Key, group => new QuestionMark(group.Count(), group.Count(row => row.AnsweredAt is null)));
    }

    /// <summary>The same rule as <see cref="QuestionActions.MayAnswer"/>, for the database.</summary>
    private static IQueryable<Visit> Answerable(DashboardDb db)
    {
        var visits = db.Visits;
        if (db.Viewer.ReceiversFor(Permission.EditVisits) is not { } own) return visits;
        var routes = db.Viewer.May(Permission.RouteRequests);
        return visits.Where(visit => own.Contains(visit.LeadReceiver)
            || (routes && ((visit.StatusBeforeWithdrawal ?? visit.Status) == VisitStatus.Requested || (visit.StatusBeforeWithdrawal ?? visit.Status) == VisitStatus.UnderAssessment)));
    }

    private static async Task<Dictionary<DateTime, string>> NamesAsync(DashboardDb db, IEnumerable<DateTime> instants, CancellationToken token)
    {
        var asked = instants.Distinct().ToList();
        return await db.Changes.Where(change => asked.Contains(change.At)).ToDictionaryAsync(change => change.At, change => change.By, token);
    }

    private static QuestionView Made(VisitQuestion row, Viewer viewer, Dictionary<DateTime, string> names) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Text = row.Text,
        AskedAt = row.AskedAt,
        AskedBy = names.GetValueOrDefault(row.AskedAt, ""),
        IsOwn = row.AskedBy == viewer.MemberId,
        Origin = row.Origin,
        Answer = row.Answer,
        AnsweredAt = row.AnsweredAt,
        AnsweredBy = row.AnsweredAt is { } at ? names.GetValueOrDefault(at) : null,
        WithdrawnAt = row.WithdrawnAt,
    };
}
