using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>An opportunity that goes on and was not touched for <see cref="Silence.AfterDays"/> days, or ever: the same predicate as in its list.</summary>
public sealed class OpportunityWithoutTouch : SilenceRule
{
    public override string Key => "opportunity-without-touch";

    public override Text Name { get; } = new("Affärsmöjlighet utan kontakt på 60 dagar", "Opportunity without any contact for 60 days");

    public override Text Advice { get; } = new("Ta kontakt, parkera den till en dag eller avsluta den med ett skäl.", "Get in touch, park it until a day, or close it with a reason.");

    public override Task<IQueryable<SilentRow>> FindAsync(DashboardDb db, DateOnly today, CancellationToken token)
    {
        var (touches, done) = (db.OpportunityTouches, Touches.Done(db));
        return Task.FromResult(db.Opportunities.Silent(db)
            .Select(one => new { one.LeadReceiver, one.Reference, one.Title, one.Id, Touched = touches.Where(touch => touch.OpportunityId == one.Id).Max(touch => (DateOnly?)touch.On), Done = done.Where(action => action.OpportunityId == one.Id).Max(action => (DateOnly?)action.On) })
            .Select(one => new { one.LeadReceiver, one.Reference, one.Title, one.Id, Last = one.Touched == null ? one.Done : one.Done == null || one.Touched > one.Done ? one.Touched : one.Done })
            // Never comes first: the engines do not agree on where null stands.
            .OrderBy(one => one.Last != null).ThenBy(one => one.Last).ThenBy(one => one.Id)
            .Select(one => new SilentRow { Node = one.LeadReceiver, Reference = one.Reference, Title = one.Title, SinceOn = one.Last }));
    }
}
