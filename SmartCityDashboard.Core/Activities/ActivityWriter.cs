using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>
/// Writes activities inside a change that is under way: the one road for form, import and demonstration. Checks the right and the rules, keeps the parts
/// in step. The caller has opened the change.
/// </summary>
/// <param name="editing">EditVisits for people at a form; ImportVisits inside an import.</param>
internal sealed class ActivityWriter(DashboardDb db, ProgrammeLists lists, Permission editing = Permission.EditVisits)
{
    private readonly ActivityPartsWriter parts = new(db);

    private readonly Dictionary<int, ActivityCounter> counters = [];

    private DateTime At => db.ChangingAt!.Value;

    public async Task<Activity> RegisterAsync(ActivityDetails details, CancellationToken token)
    {
        MustEdit(details.LeadReceiver);
        var visits = await CheckAsync(details, token);
        var activity = new Activity
        {
            Id = Guid.CreateVersion7(At),
            Reference = await NextReferenceAsync(details.StartOn.Year, token),
            RegisteredAt = At,
            RegisteredBy = db.Viewer.MemberId,
        };
        activity.Fill(details, lists);
        db.Add(activity);
        await parts.WriteAsync(activity.Id, details, visits, isNew: true, token);
        return activity;
    }

    /// <returns>True when anything changed.</returns>
    public async Task<bool> ChangeAsync(Activity activity, ActivityDetails details, CancellationToken token)
    {
        if (activity.Status == ActivityStatus.Withdrawn) throw new RuleBroken("", ActivityTexts.WithdrawnIsClosed);
        MustEdit(activity.LeadReceiver);
        var visits = await CheckAsync(details, token);
        activity.Fill(details, lists);
        var changed = await parts.WriteAsync(activity.Id, details, visits, isNew: false, token);
        var entry = db.Entry(activity);
        db.ChangeTracker.DetectChanges();
        if (entry.State == EntityState.Unchanged && changed) entry.State = EntityState.Modified;
        return entry.State == EntityState.Modified;
    }

    private void MustEdit(string leadReceiver)
    {
        if (!db.Viewer.May(editing, leadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(leadReceiver)));
    }

    /// <returns>The visits that it belongs with.</returns>
    private async Task<IReadOnlyList<Guid>> CheckAsync(ActivityDetails details, CancellationToken token)
    {
        details.Companies = [.. details.Companies.Select(company => OrganisationNumber.TryRead(company.Number, out var number, out _) ? company with { Number = number } : company)];
        details.Visits = [.. details.Visits.Select(reference => reference.Trim().ToUpperInvariant()).Where(reference => reference.Length > 0).Distinct()];
        if (ActivityRules.Check(details, lists, SwedishTime.DayOf(At)) is { Count: > 0 } problems) throw new RuleBroken(problems);
        if (details.Status == ActivityStatus.Withdrawn) throw new RuleBroken(nameof(details.Status), ActivityTexts.UnknownCode.With(ActivityTexts.Name(ActivityStatus.Withdrawn)));
        if (details.Visits.Count == 0) return [];
        var known = await db.VisitsToWrite.Where(visit => details.Visits.Contains(visit.Reference)).Select(visit => new { visit.Id, visit.Reference }).ToListAsync(token);
        if (details.Visits.Except(known.Select(visit => visit.Reference)).FirstOrDefault() is { } unknown) throw new RuleBroken(nameof(details.Visits), ActivityTexts.NoSuchVisit.With(unknown));
        return [.. known.Select(visit => visit.Id)];
    }

    private async Task<string> NextReferenceAsync(int year, CancellationToken token)
    {
        // Not looked for among all that is tracked, which in an import is thousands of rows for each activity. A flush lets go of it.
        if (!counters.TryGetValue(year, out var counter) || db.Entry(counter).State == EntityState.Detached)
        {
            counter = await db.ActivityCounters.AsTracking().SingleOrDefaultAsync(row => row.Year == year, token);
            if (counter is null) db.Add(counter = new ActivityCounter { Year = year, Last = 0 });
            counters[year] = counter;
        }

        counter.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"SCA-{year}-{counter.Last:0000}");
    }
}
