using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Visits in the history of the programme, with the questions about them.</summary>
internal sealed class VisitSaves : ISavedRecords
{
    private static readonly Text Several = new("{0} besök", "{0} visits");

    public Text Number => Several;

    public IQueryable<RecordSave> Saves(DashboardDb db, RecordsShown shown)
    {
        var visits = db.Visits;
        if (shown.Own is { } own) visits = visits.Where(visit => own.Contains(visit.LeadReceiver));
        if (shown.Gone is { Count: > 0 } gone) visits = visits.Where(visit => !gone.Contains(visit.Id));
        if (shown.Node is { } node) visits = visits.Where(visit => visit.LeadReceiver == node);
        if (shown.Reference is { } reference) visits = visits.Where(visit => visit.Reference == reference);
        return RecordSaves.Of(db, visits).Union(Questions(db, visits, db.AsOf ?? DateTime.MaxValue));
    }

    public async Task<IReadOnlyList<Guid>> GoneAsync(DashboardDb now, IReadOnlyList<string> own, CancellationToken token) =>
        await now.Replaced<Visit>().Where(row => own.Contains(EF.Property<string>(row, nameof(Visit.LeadReceiver))))
            .Join(now.Visits.Where(visit => !own.Contains(visit.LeadReceiver)), row => EF.Property<Guid>(row, nameof(Visit.Id)), visit => visit.Id, (row, visit) => visit.Id)
            .Distinct().ToListAsync(token);

    public async Task<IReadOnlyList<RecordChange>> ChangesAsync(DashboardDb db, IReadOnlyList<RecordSave> saves, IReadOnlyDictionary<DateTime, Change> changes, Viewer viewer, CancellationToken token)
    {
        var lists = await ProgrammeLists.ReadAsync(db, token);
        var past = await VisitPast.ReadAsync(db, [.. saves.Select(save => save.Id).Distinct()], lists, token);
        return [.. saves.Where(save => past.Knows(save.Id)).Select(save => Made(past, save.Id, changes[save.At], lists, viewer))];
    }

    /// <summary>A question or an answer is a save of its own: it does not touch the visit's version, so that no form that lies open goes stale by it.</summary>
    private static IQueryable<RecordSave> Questions(DashboardDb db, IQueryable<Visit> visits, DateTime until)
    {
        var current = db.VisitQuestions.Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => new RecordSave { Id = visit.Id, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        var replaced = db.Replaced<VisitQuestion>().Where(row => EF.Property<DateTime>(row, HistoryTwins.ReplacedAt) <= until)
            .Join(visits, row => EF.Property<Guid>(row, nameof(VisitQuestion.VisitId)), visit => visit.Id, (row, visit) => new RecordSave { Id = visit.Id, At = EF.Property<DateTime>(row, HistoryTwins.RecordedAt) });
        return current.Union(replaced);
    }

    private static RecordChange Made(VisitPast past, Guid id, Change change, ProgrammeLists lists, Viewer viewer)
    {
        var old = past.At(id, change.At.AddMicroseconds(-1)) is { } before ? VisitCopy.Whole(before) : null;
        var now = past.At(id, change.At)!;
        var mayRead = viewer.May(Permission.SeeVisitNotes, now.LeadReceiver) && (old is null || viewer.May(Permission.SeeVisitNotes, old.LeadReceiver));
        var fields = VisitFields.Differing(old ?? new VisitDetails(), now, lists)
            .Where(field => mayRead || field.Key != nameof(VisitDetails.Notes))
            .Select(field => new FieldChange(field.Key, field.Label, old is null ? "" : field.Show(old, lists), field.Show(now, lists)));
        var asked = QuestionChanges.Between(past.QuestionsAt(id, change.At.AddMicroseconds(-1)), past.QuestionsAt(id, change.At));
        return new RecordChange(change.At, change.By, change.Why, now.Reference, now.Delegation, now.LeadReceiver, old is null, [.. fields, .. asked]);
    }
}
