using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What a save gives back.</summary>
public sealed record VisitReceipt(Guid Id, string Reference, int Version);

/// <summary>All changes of a visit by people. Each checks the right against the grants of now, and throws only a <see cref="Refusal"/>.</summary>
public sealed class VisitActions(DashboardStorage storage)
{
    public Task<VisitReceipt> RegisterAsync(Viewer viewer, VisitDetails details, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var lists = await ProgrammeLists.ReadAsync(db, token);
            var writer = new VisitWriter(db, lists);
            var visit = await writer.RegisterAsync(details, token);
            await ContactAsync(db, lists, visit, visit.LeadReceiver, null, details.Contact, token);
            return Receipt(visit);
        }, token);

    /// <param name="opened">The details as the form was opened with: tells which fields somebody else changed meanwhile.</param>
    /// <param name="openedVersion">The version that the form was opened with.</param>
    /// <exception cref="ChangedMeanwhile">When the visit was saved since; nothing is overwritten.</exception>
    public Task<VisitReceipt> ChangeAsync(
        Viewer viewer, string reference, int openedVersion, VisitDetails opened, VisitDetails details, string? why = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (visit, lists) = await FindAsync(db, reference, token);
            if (!VisitWriter.MayEdit(viewer, visit.LeadReceiver, visit.Status)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(visit.LeadReceiver)));
            await VisitConflict.RefuseStaleAsync(db, visit, openedVersion, opened, details, lists, token);
            var lead = visit.LeadReceiver;
            await new VisitWriter(db, lists).ChangeAsync(visit, details, token);
            await ContactAsync(db, lists, visit, lead, opened.Contact, details.Contact, token);
            return Receipt(visit, raised: db.Entry(visit).State == EntityState.Modified);
        }, token);

    /// <summary>The next step of a visit's life.</summary>
    public Task<VisitReceipt> MoveAsync(Viewer viewer, string reference, int openedVersion, VisitStatus status, string? why = null, CancellationToken token = default) =>
        EditAsync(viewer, reference, openedVersion, why, (details, _) => details.Status = status, token);

    /// <summary>Gives a request to the receiver that will lead the visit.</summary>
    public Task<VisitReceipt> AssignAsync(Viewer viewer, string reference, int openedVersion, string receiver, CancellationToken token = default) =>
        EditAsync(viewer, reference, openedVersion, null, (details, visit) =>
        {
            if (!visit.Status.IsRequest()) throw new RuleBroken("", VisitTexts.NotARequest);
            (details.LeadReceiver, details.Status) = (receiver, VisitStatus.Assigned);
        }, token);

    /// <summary>The node lead of a stop changes that stop and nothing else.</summary>
    public Task<VisitReceipt> ChangeStopAsync(Viewer viewer, string reference, int openedVersion, StopDetails stop, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var (visit, lists) = await FindAsync(db, reference, token);
            await VisitReader.FillAsync(db, [visit], withNotes: false, token);
            var own = visit.Stops.SingleOrDefault(one => one.Id == stop.Id) ?? throw new NotFound(VisitTexts.NoSuchVisit);
            viewer.Must(Permission.EditVisits, own.Receiver);
            RefuseStale(visit, openedVersion);
            if (visit.Status == VisitStatus.Withdrawn) throw new RuleBroken("", VisitTexts.WithdrawnIsClosed);
            (own.Town, own.County, own.StartOn, own.EndOn, own.Objects) = (stop.Town, stop.County, stop.StartOn, stop.EndOn, stop.Objects);
            if (VisitRules.Check(visit, lists, SwedishTime.DayOf(db.ChangingAt!.Value)) is { Count: > 0 } problems) throw new RuleBroken(problems);
            await new VisitPartsWriter(db, lists).WriteStopsAsync(visit.Id, visit, token);
            db.Entry(visit).State = EntityState.Modified;
            return Receipt(visit, raised: true);
        }, token);

    public Task<VisitReceipt> WithdrawAsync(Viewer viewer, string reference, int openedVersion, string because, string? duplicateOf, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(because), async db =>
        {
            var (visit, lists) = await FindOwnAsync(db, viewer, reference, openedVersion, token);
            await WithdrawAsync(db, visit, because, duplicateOf, token);
            return Receipt(visit, raised: true);
        }, token);

    /// <summary>Inside a change that is under way; the caller has checked the right.</summary>
    internal static async Task WithdrawAsync(DashboardDb db, Visit visit, string because, string? duplicateOf, CancellationToken token)
    {
        duplicateOf = string.IsNullOrWhiteSpace(duplicateOf) ? null : duplicateOf.Trim().ToUpperInvariant();
        if (duplicateOf is not null && (duplicateOf == visit.Reference || !await db.Visits.AnyAsync(row => row.Reference == duplicateOf, token)))
            throw new RuleBroken(nameof(Visit.DuplicateOf), VisitTexts.NoSuchDuplicate.With(duplicateOf));
        visit.Withdraw(because, duplicateOf);
    }

    public Task<VisitReceipt> RestoreAsync(Viewer viewer, string reference, int openedVersion, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var (visit, _) = await FindOwnAsync(db, viewer, reference, openedVersion, token);
            visit.Restore();
            return Receipt(visit, raised: true);
        }, token);

    /// <summary>Removes a contact person before its time; no figure depends on it.</summary>
    public Task RemoveContactAsync(Viewer viewer, string reference, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var visit = await db.VisitsToWrite.SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
            if (!viewer.May(Permission.RemoveContacts)) viewer.Must(Permission.EditContacts, visit.LeadReceiver);
            await new VisitPartsWriter(db, await ProgrammeLists.ReadAsync(db, token)).WriteContactAsync(visit.Id, null, token);
        }, token);

    /// <summary>Removes every contact person whose day has passed.</summary>
    /// <returns>How many were removed.</returns>
    public Task<int> RemoveExpiredContactsAsync(Viewer viewer, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            viewer.Must(Permission.RemoveContacts);
            var today = SwedishTime.DayOf(db.ChangingAt!.Value);
            return await db.ContactsToWrite.Where(contact => contact.KeepUntil < today).ExecuteDeleteAsync(token);
        }, token);

    private Task<VisitReceipt> EditAsync(Viewer viewer, string reference, int openedVersion, string? why, Action<VisitDetails, Visit> edit, CancellationToken token) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (visit, lists) = await FindOwnAsync(db, viewer, reference, openedVersion, token);
            await VisitReader.FillAsync(db, [visit], withNotes: false, token);
            visit.Notes = await db.NotesToWrite.Where(row => row.VisitId == visit.Id).Select(row => row.Notes).SingleOrDefaultAsync(token);
            var details = VisitCopy.Whole(visit);
            edit(details, visit);
            await new VisitWriter(db, lists).ChangeAsync(visit, details, token);
            return Receipt(visit, raised: db.Entry(visit).State == EntityState.Modified);
        }, token);

    private static async Task<(Visit Visit, ProgrammeLists Lists)> FindOwnAsync(DashboardDb db, Viewer viewer, string reference, int openedVersion, CancellationToken token)
    {
        var (visit, lists) = await FindAsync(db, reference, token);
        if (!VisitWriter.MayEdit(viewer, visit.LeadReceiver, visit.StatusBeforeWithdrawal ?? visit.Status)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(visit.LeadReceiver)));
        RefuseStale(visit, openedVersion);
        return (visit, lists);
    }

    private static async Task<(Visit Visit, ProgrammeLists Lists)> FindAsync(DashboardDb db, string reference, CancellationToken token)
    {
        var visit = await db.Visits.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        return (visit, await ProgrammeLists.ReadAsync(db, token));
    }

    internal static void RefuseStale(Visit visit, int openedVersion)
    {
        if (visit.Version != openedVersion) throw new ChangedMeanwhile(VisitTexts.ChangedSincePage, visit.Version, "", visit.RegisteredAt, []);
    }

    /// <summary>A contact person raises no version, so who touched it is told from what the form was opened with: left alone it is not written at all.</summary>
    /// <param name="lead">Who led before the change, and so who may.</param>
    private static async Task ContactAsync(DashboardDb db, ProgrammeLists lists, Visit visit, string lead, ContactDetails? opened, ContactDetails? contact, CancellationToken token)
    {
        if (contact == opened || !db.Viewer.May(Permission.EditContacts, lead)) return;
        if (await VisitReader.ContactAsync(db.ContactsToWrite, visit.Id, token) != opened) throw new RuleBroken($"{nameof(VisitDetails.Contact)}.{nameof(ContactDetails.Name)}", VisitTexts.ContactChangedMeanwhile);
        await new VisitPartsWriter(db, lists).WriteContactAsync(visit.Id, contact, token);
    }

    internal static string? Reason(string? why) =>
        why?.Trim() is not { Length: > VisitRules.ReasonLength } ? why?.Trim() : throw new RuleBroken("why", VisitTexts.TooLong.With(VisitRules.ReasonLength));

    private static VisitReceipt Receipt(Visit visit, bool raised = false) => new(visit.Id, visit.Reference, visit.Version + (raised ? 1 : 0));
}
