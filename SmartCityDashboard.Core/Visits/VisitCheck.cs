using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Looks on the real data whether what follows from a visit still does: who took part, where it was, whether it is international.</summary>
public sealed class VisitCheck(DashboardStorage storage)
{
    private static readonly Text LeadMissing = new("{0} besök saknas hos noden som ledde dem.", "{0} visits are missing at the node that led them.");
    private static readonly Text StopMissing = new("{0} stopp saknas hos noden som tog emot.", "{0} stops are missing at the node that received.");
    private static readonly Text Stranger = new("{0} noder står som medverkande utan att leda eller ha ett stopp.", "{0} nodes stand as having taken part without leading or having a stop.");
    private static readonly Text NoCounty = new("{0} besök saknar län.", "{0} visits lack a county.");
    private static readonly Text WrongReach = new("{0} besök räknas fel som internationella eller inhemska.", "{0} visits are wrongly counted as international or domestic.");

    /// <returns>What is wrong; nothing when all holds.</returns>
    public async Task<IReadOnlyList<Text>> FindAsync(CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var (visits, receivers, stops, counties, countries) = (db.Visits, db.VisitReceivers, db.VisitStops, db.VisitCounties, db.VisitCountries);
        List<Text> found = [];
        async Task CountAsync(Text text, IQueryable<object> wrong)
        {
            if (await wrong.CountAsync(token) is > 0 and var count) found.Add(text.With(count));
        }

        await CountAsync(LeadMissing, visits.Where(visit => !receivers.Any(row => row.VisitId == visit.Id && row.Receiver == visit.LeadReceiver)));
        await CountAsync(StopMissing, stops.Where(stop => !receivers.Any(row => row.VisitId == stop.VisitId && row.Receiver == stop.Receiver)));
        await CountAsync(Stranger, receivers.Where(row =>
            !visits.Any(visit => visit.Id == row.VisitId && visit.LeadReceiver == row.Receiver) && !stops.Any(stop => stop.VisitId == row.VisitId && stop.Receiver == row.Receiver)));
        await CountAsync(NoCounty, visits.Where(visit => !counties.Any(row => row.VisitId == visit.Id)));
        await CountAsync(WrongReach, visits.Where(visit => visit.Reach !=
            (!countries.Any(row => row.VisitId == visit.Id) ? Reach.CountryMissing
            : countries.Any(row => row.VisitId == visit.Id && row.Country != Country.Sweden) ? Reach.International : Reach.Domestic)));
        return found;
    }
}
