using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What a visit still lacks before the next step of its process can be done.</summary>
internal static class GateCheck
{
    /// <exception cref="RuleBroken">Names what is missing.</exception>
    public static async Task MustBeOpenAsync(DashboardDb db, Guid visit, Gates gates, CancellationToken token)
    {
        if (await MissingAsync(db, visit, gates, token) is not Gates.None and var missing) throw new RuleBroken("", FollowUpTexts.GateShut.With(FollowUpWords.Name(missing)));
    }

    public static async Task<Gates> MissingAsync(DashboardDb db, Guid id, Gates gates, CancellationToken token)
    {
        if (gates == Gates.None) return Gates.None;
        var visit = await db.Visits.AsNoTracking().SingleAsync(row => row.Id == id, token);
        var missing = Gates.None;
        async Task UnlessAsync(Gates gate, Func<Task<bool>> filled)
        {
            if (gates.HasFlag(gate) && !await filled()) missing |= gate;
        }

        await UnlessAsync(Gates.CompaniesMet, () => db.VisitCompanies.AnyAsync(row => row.VisitId == id, token));
        await UnlessAsync(Gates.RelevanceAssessed, () => Task.FromResult(visit.Relevance != Relevance.NotAssessed));
        await UnlessAsync(Gates.ParticipantsKnown, () => Task.FromResult(visit.Participants is not null));
        await UnlessAsync(Gates.ReportSubmitted, () => db.BusinessReports.AnyAsync(row => row.VisitId == id && row.SubmittedAt != null, token));
        await UnlessAsync(Gates.PromiseMade, () => db.FollowUpActions.AnyAsync(row => row.VisitId == id && row.What != null && row.State != ActionState.Dropped, token));
        return missing;
    }
}
