using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Questions;

/// <summary>Asking the node that leads a visit, and answering. A question that follows on an answer is a new question on the same visit.</summary>
public sealed class QuestionActions(DashboardStorage storage)
{
    /// <param name="reference">The visit.</param>
    /// <param name="text">1 to 2 000 characters.</param>
    /// <param name="origin">The figure that made somebody ask; null on the page of the visit.</param>
    /// <exception cref="NotAllowed">For all but coordinator and evaluator.</exception>
    /// <exception cref="RuleBroken">At the field Text.</exception>
    /// <returns>The question's id.</returns>
    public Task<Guid> AskAsync(Viewer viewer, string reference, string text, QuestionOrigin? origin = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, db => AskAsync(db, reference, text, origin, token), token);

    /// <summary>The first answer, or other words for it; the history keeps the old ones.</summary>
    /// <param name="openedVersion">The version of the question that was shown.</param>
    /// <exception cref="NotAllowed">For all who may not edit the visit as it is now: the right moves with the lead.</exception>
    /// <exception cref="RuleBroken">At the field Answer; or when the question was taken back.</exception>
    /// <exception cref="ChangedMeanwhile">When somebody else answered first.</exception>
    public Task AnswerAsync(Viewer viewer, Guid id, int openedVersion, string answer, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, db => AnswerAsync(db, id, openedVersion, answer, token), token);

    /// <summary>Takes an own question back while nobody has answered it.</summary>
    /// <exception cref="NotAllowed">For everybody but who asked.</exception>
    public Task WithdrawAsync(Viewer viewer, Guid id, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            viewer.Must(Permission.AskQuestions);
            var question = await FindAsync(db, id, token);
            if (question.AskedBy != viewer.MemberId) throw new NotAllowed(QuestionTexts.NotYourQuestion);
            if (question.AnsweredAt is not null) throw new RuleBroken("", QuestionTexts.AlreadyAnswered);
            if (question.WithdrawnAt is not null) throw new RuleBroken("", QuestionTexts.AlreadyTakenBack);
            question.Withdraw(db.ChangingAt!.Value);
        }, token);

    /// <summary>Inside a change that is under way.</summary>
    internal static async Task<Guid> AskAsync(DashboardDb db, string reference, string text, QuestionOrigin? origin, CancellationToken token)
    {
        db.Viewer.Must(Permission.AskQuestions);
        var visit = await db.Visits.AsNoTracking().Where(row => row.Reference == reference).Select(row => (Guid?)row.Id).SingleOrDefaultAsync(token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        var at = db.ChangingAt!.Value;
        var question = new VisitQuestion
        {
            Id = Guid.CreateVersion7(at),
            VisitId = visit,
            Text = Written(text, nameof(VisitQuestion.Text), QuestionTexts.QuestionNeeded),
            AskedAt = at,
            AskedBy = db.Viewer.MemberId,
        };
        if (origin is not null) question.ComeFrom(origin);
        db.Add(question);
        return question.Id;
    }

    /// <summary>Inside a change that is under way.</summary>
    internal static async Task AnswerAsync(DashboardDb db, Guid id, int openedVersion, string answer, CancellationToken token)
    {
        var question = await FindAsync(db, id, token);
        var visit = await db.Visits.AsNoTracking().SingleAsync(row => row.Id == question.VisitId, token);
        if (!MayAnswer(db.Viewer, visit))
            throw new NotAllowed(AccessTexts.NotYoursAt.With((await ProgrammeLists.ReadAsync(db, token)).ReceiverName(visit.LeadReceiver)));
        if (question.WithdrawnAt is not null) throw new RuleBroken("", QuestionTexts.TakenBack);
        var written = Written(answer, nameof(VisitQuestion.Answer), QuestionTexts.AnswerNeeded);
        if (question.Version != openedVersion) throw await StaleAsync(db, question, token);
        if (written != question.Answer) question.GiveAnswer(written, db.ChangingAt!.Value);
    }

    /// <summary>Whoever may edit the visit answers for it.</summary>
    internal static bool MayAnswer(Viewer viewer, Visit visit) => VisitWriter.MayEdit(viewer, visit.LeadReceiver, visit.StatusBeforeWithdrawal ?? visit.Status);

    private static async Task<VisitQuestion> FindAsync(DashboardDb db, Guid id, CancellationToken token) =>
        await db.VisitQuestions.AsTracking().SingleOrDefaultAsync(row => row.Id == id, token) ?? throw new NotFound(QuestionTexts.NoSuchQuestion);

    private static string Written(string text, string field, Text needed)
    {
        var written = text.Trim();
        if (written.Length == 0) throw new RuleBroken(field, needed);
        if (written.Length > VisitQuestion.Longest) throw new RuleBroken(field, QuestionTexts.TooLong.With(VisitQuestion.Longest));
        return written;
    }

    private static async Task<ChangedMeanwhile> StaleAsync(DashboardDb db, VisitQuestion question, CancellationToken token)
    {
        var at = question.AnsweredAt ?? question.AskedAt;
        var by = await db.Changes.AsNoTracking().Where(change => change.At == at).Select(change => change.By).SingleOrDefaultAsync(token);
        return new ChangedMeanwhile(QuestionTexts.ChangedSincePage, question.Version, by ?? "", at, []);
    }
}
