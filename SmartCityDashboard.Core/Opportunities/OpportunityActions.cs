using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>What a save gives back: the version to send with the next step.</summary>
public sealed record OpportunityReceipt(Guid Id, string Reference, int Version);

/// <summary>
/// All changes of opportunities by people. Each checks the right at the lead receiver against the grants of now, refuses a stale version, and throws only a
/// <see cref="Refusal"/>.
/// </summary>
public sealed class OpportunityActions(DashboardStorage storage)
{
    /// <summary>Opens a case in its first stage. <see cref="OpportunityQueries.FromVisitAsync"/> gives details that a visit brings with it.</summary>
    public Task<OpportunityReceipt> OpenAsync(Viewer viewer, OpportunityDetails details, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var opportunity = await new OpportunityWriter(db, await ProgrammeLists.ReadAsync(db, token)).OpenAsync(details, token);
            return new OpportunityReceipt(opportunity.Id, opportunity.Reference, opportunity.Version);
        }, token);

    /// <param name="opened">The details as the form was opened with: tells which fields somebody else changed meanwhile.</param>
    /// <param name="openedVersion">The version that the form was opened with.</param>
    /// <exception cref="ChangedMeanwhile">When the opportunity was saved since; nothing is overwritten.</exception>
    public Task<OpportunityReceipt> ChangeAsync(
        Viewer viewer, string reference, int openedVersion, OpportunityDetails opened, OpportunityDetails details, string? why = null, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (opportunity, lists) = await FindAsync(db, reference, token);
            if (!OpportunityWriter.MayEdit(viewer, opportunity.LeadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(opportunity.LeadReceiver)));
            if (opportunity.Version != openedVersion) await RefuseStaleAsync(db, opportunity, opened, details, lists, token);
            await new OpportunityWriter(db, lists).ChangeAsync(opportunity, details, token);
            return Receipt(db, opportunity);
        }, token);

    /// <summary>Moves the case to another stage, on the way or aside: parks it, closes it, records its agreement. <see cref="OpportunityMoves"/> says what each step needs.</summary>
    public Task<OpportunityReceipt> MoveAsync(Viewer viewer, string reference, int openedVersion, Move move, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, move.Why, (writer, opportunity) => writer.MoveAsync(opportunity, move, token), token);

    /// <param name="until">The wake-up day, after today.</param>
    public Task<OpportunityReceipt> ParkAsync(Viewer viewer, string reference, int openedVersion, DateOnly on, DateOnly until, string? why = null, CancellationToken token = default) =>
        MoveAsync(viewer, reference, openedVersion, new Move(OpportunityStage.Parked, on) { Until = until, Why = why }, token);

    /// <summary>Back to the stage that it was parked in.</summary>
    /// <exception cref="RuleBroken">When it is not parked.</exception>
    public Task<OpportunityReceipt> WakeAsync(Viewer viewer, string reference, int openedVersion, DateOnly on, string? why = null, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, why, (writer, opportunity) => opportunity is { Stage: OpportunityStage.Parked, StageBefore: { } before }
            ? writer.MoveAsync(opportunity, new Move(before, on) { Why = why }, token)
            : throw new RuleBroken("", OpportunityTexts.NotParked), token);

    public Task<OpportunityReceipt> CloseAsync(Viewer viewer, string reference, int openedVersion, DateOnly on, ClosingReason because, string? why = null, CancellationToken token = default) =>
        MoveAsync(viewer, reference, openedVersion, new Move(OpportunityStage.Closed, on) { Because = because, Why = why }, token);

    /// <summary>Back to the stage that it was closed in.</summary>
    /// <exception cref="RuleBroken">When it is not closed, or no reason is given.</exception>
    public Task<OpportunityReceipt> ReopenAsync(Viewer viewer, string reference, int openedVersion, DateOnly on, string why, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, why, (writer, opportunity) => opportunity is { Stage: OpportunityStage.Closed, StageBefore: { } before }
            ? writer.MoveAsync(opportunity, new Move(before, on) { Why = why }, token)
            : throw new RuleBroken("", OpportunityTexts.NotClosed), token);

    /// <param name="visit">Reference of a visit of any node.</param>
    public Task<OpportunityReceipt> LinkAsync(Viewer viewer, string reference, int openedVersion, string visit, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, null, (writer, opportunity) => writer.LinkAsync(opportunity, visit, token), token);

    public Task<OpportunityReceipt> UnlinkAsync(Viewer viewer, string reference, int openedVersion, string visit, string? why = null, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, why, (writer, opportunity) => writer.UnlinkAsync(opportunity, visit, token), token);

    /// <summary>Logs a contact or a note. Needs no version: nobody's words are in the way of another's.</summary>
    /// <param name="kind">Contact or Note; the other touches follow from what they tell of.</param>
    public Task TouchAsync(Viewer viewer, string reference, TouchKind kind, DateOnly on, string words, CancellationToken token = default) =>
        StepAsync(viewer, reference, null, null, (writer, opportunity) => Now(() => writer.Note(opportunity, kind, on, words)), token);

    /// <summary>Gives the case to another lead receiver, and the right to edit it with it. The record of it is kept.</summary>
    public Task<OpportunityReceipt> HandOverAsync(Viewer viewer, string reference, int openedVersion, string receiver, string? why = null, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, why, (writer, opportunity) => Now(() => writer.HandOver(opportunity, receiver)), token);

    public Task<OpportunityReceipt> WithdrawAsync(Viewer viewer, string reference, int openedVersion, string because, string? duplicateOf, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, because, (writer, opportunity) => writer.WithdrawAsync(opportunity, because, duplicateOf, token), token);

    public Task<OpportunityReceipt> RestoreAsync(Viewer viewer, string reference, int openedVersion, CancellationToken token = default) =>
        StepAsync(viewer, reference, openedVersion, null, (writer, opportunity) => Now(() => writer.Restore(opportunity)), token);

    private Task<OpportunityReceipt> StepAsync(Viewer viewer, string reference, int? openedVersion, string? why, Func<OpportunityWriter, Opportunity, Task> step, CancellationToken token) =>
        storage.ChangeAsync(viewer, Reason(why), async db =>
        {
            var (opportunity, lists) = await FindAsync(db, reference, token);
            if (!OpportunityWriter.MayEdit(viewer, opportunity.LeadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(opportunity.LeadReceiver)));
            if (openedVersion is { } version && version != opportunity.Version)
                throw new ChangedMeanwhile(OpportunityTexts.ChangedSincePage, opportunity.Version, "", opportunity.RegisteredAt, []);
            await step(new OpportunityWriter(db, lists), opportunity);
            db.ChangeTracker.DetectChanges();
            return Receipt(db, opportunity);
        }, token);

    private static async Task<(Opportunity Opportunity, ProgrammeLists Lists)> FindAsync(DashboardDb db, string reference, CancellationToken token)
    {
        var opportunity = await db.Opportunities.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(OpportunityTexts.NoSuchOpportunity);
        return (opportunity, await ProgrammeLists.ReadAsync(db, token));
    }

    /// <summary>Two people, one opportunity: the second save is refused and told what changed meanwhile, field by field.</summary>
    private static async Task RefuseStaleAsync(DashboardDb db, Opportunity opportunity, OpportunityDetails opened, OpportunityDetails mine, ProgrammeLists lists, CancellationToken token)
    {
        await OpportunityReader.FillAsync(db, [opportunity], withNotes: true, token);
        var conflicts = OpportunityFields.Differing(opened, opportunity, lists)
            .Select(field => new FieldConflict(field.Key, field.Label, field.Show(opened, lists), field.Show(mine, lists), field.Show(opportunity, lists)))
            .ToList();
        var recordedAt = (DateTime)db.Entry(opportunity).Property(HistoryTwins.RecordedAt).CurrentValue!;
        var change = await db.Changes.AsNoTracking().SingleAsync(row => row.At == recordedAt, token);
        throw new ChangedMeanwhile(OpportunityTexts.ChangedMeanwhile.With(change.By), opportunity.Version, change.By, change.At, conflicts);
    }

    private static string? Reason(string? why) => why?.Trim() switch
    {
        null or "" => null,
        { Length: > OpportunityRules.ReasonLength } => throw new RuleBroken(nameof(Move.Why), OpportunityTexts.TooLong.With(OpportunityRules.ReasonLength)),
        var reason => reason,
    };

    private static Task Now(Action step)
    {
        step();
        return Task.CompletedTask;
    }

    private static OpportunityReceipt Receipt(DashboardDb db, Opportunity opportunity) =>
        new(opportunity.Id, opportunity.Reference, opportunity.Version + (db.Entry(opportunity).State == EntityState.Modified ? 1 : 0));
}
