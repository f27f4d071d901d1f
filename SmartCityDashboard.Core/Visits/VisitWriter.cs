using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>
/// Writes visits inside a change that is under way: the one road for form, import and demonstration. Checks the right and the rules, keeps the parts
/// in step. The caller has opened the change.
/// </summary>
/// <param name="editing">EditVisits for people at a form; ImportVisits inside an import.</param>
/// <param name="tracked">See <see cref="VisitPartsWriter"/>.</param>
internal sealed class VisitWriter(DashboardDb db, ProgrammeLists lists, Permission editing = Permission.EditVisits, bool tracked = false)
{
    private readonly VisitPartsWriter parts = new(db, lists, tracked);

    private readonly Dictionary<int, ReferenceCounter> counters = [];

    private DateTime At => db.ChangingAt!.Value;

    private DateOnly Today => SwedishTime.DayOf(At);

    public async Task<Visit> RegisterAsync(VisitDetails details, CancellationToken token)
    {
        MustEdit(details.LeadReceiver, details.Status);
        await CheckAsync(details, null, token);
        var visit = new Visit
        {
            Id = Guid.CreateVersion7(At),
            Reference = await NextReferenceAsync(details.StartOn.Year, token),
            RegisteredAt = At,
            RegisteredBy = db.Viewer.MemberId,
        };
        visit.Fill(details, lists);
        db.Add(visit);
        await parts.WriteAsync(visit.Id, details, isNew: true, token);
        return visit;
    }

    /// <returns>True when anything changed.</returns>
    public async Task<bool> ChangeAsync(Visit visit, VisitDetails details, CancellationToken token)
    {
        if (visit.Status == VisitStatus.Withdrawn) throw new RuleBroken("", VisitTexts.WithdrawnIsClosed);
        MustEdit(visit.LeadReceiver, visit.Status);
        MustRoute(visit, details);
        await CheckAsync(details, visit.Reference, token);
        visit.Fill(details, lists);
        var changed = await parts.WriteAsync(visit.Id, details, isNew: false, token);
        var entry = db.Entry(visit);
        db.ChangeTracker.DetectChanges();
        if (entry.State == EntityState.Unchanged && changed) entry.State = EntityState.Modified;
        return entry.State == EntityState.Modified;
    }

    /// <summary>The right follows the lead receiver; the secretariat also edits and routes what is still a request.</summary>
    public static bool MayEdit(Viewer viewer, string leadReceiver, VisitStatus status) =>
        viewer.May(Permission.EditVisits, leadReceiver) || (status.IsRequest() && viewer.May(Permission.RouteRequests));

    private void MustEdit(string leadReceiver, VisitStatus status)
    {
        if (editing == Permission.EditVisits && MayEdit(db.Viewer, leadReceiver, status)) return;
        if (!db.Viewer.May(editing, leadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(leadReceiver)));
    }

    /// <summary>Whoever only routes requests leaves them requests, gives them to a receiver or declines them.</summary>
    private void MustRoute(Visit visit, VisitDetails details)
    {
        if (editing != Permission.EditVisits || db.Viewer.May(editing, visit.LeadReceiver)) return;
        if (!details.Status.IsRequest() && details.Status is not (VisitStatus.Assigned or VisitStatus.Declined)) throw new RuleBroken(nameof(details.Status), VisitTexts.OnlyRouting);
    }

    private async Task CheckAsync(VisitDetails details, string? reference, CancellationToken token)
    {
        details.PrecededBy = string.IsNullOrWhiteSpace(details.PrecededBy) ? null : details.PrecededBy.Trim().ToUpperInvariant();
        details.Companies = [.. details.Companies.Select(company => OrganisationNumber.TryRead(company.Number, out var number, out _) ? company with { Number = number } : company)];
        if (VisitRules.Check(details, lists, Today) is { Count: > 0 } problems) throw new RuleBroken(problems);
        if (details.Status == VisitStatus.Withdrawn) throw new RuleBroken(nameof(details.Status), VisitTexts.UnknownCode.With(VisitTexts.Name(VisitStatus.Withdrawn)));
        if (details.PrecededBy is not { } before) return;
        if (before == reference) throw new RuleBroken(nameof(details.PrecededBy), VisitTexts.PrecededByItself);
        if (!await db.VisitsToWrite.AnyAsync(visit => visit.Reference == before, token)) throw new RuleBroken(nameof(details.PrecededBy), VisitTexts.NoSuchDuplicate.With(before));
    }

    private async Task<string> NextReferenceAsync(int year, CancellationToken token)
    {
        // Not looked for among all that is tracked, which in an import is thousands of rows for each visit. A flush lets go of it.
        if (!counters.TryGetValue(year, out var counter) || db.Entry(counter).State == EntityState.Detached)
        {
            counter = await db.ReferenceCounters.AsTracking().SingleOrDefaultAsync(row => row.Year == year, token);
            if (counter is null) db.Add(counter = new ReferenceCounter { Year = year, Last = 0 });
            counters[year] = counter;
        }

        counter.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"SCS-{year}-{counter.Last:0000}");
    }
}
