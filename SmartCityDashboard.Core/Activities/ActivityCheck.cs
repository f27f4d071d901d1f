using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Looks on the real data whether what follows from an activity still does, and whether its counts hold: a total counts things, however many nodes show them.</summary>
public sealed class ActivityCheck(DashboardStorage storage, ActivityQueries activities)
{
    private static readonly Text LeadMissing = new("{0} aktiviteter saknas hos noden som ledde dem.", "{0} activities are missing at the node that led them.");
    private static readonly Text NotOnePrimary = new("{0} aktiviteter har teman men inte ett som är det viktigaste.", "{0} activities have themes but not one that is the main one.");
    private static readonly Text PlaceOnline = new("{0} digitala aktiviteter har ändå en ort eller ett land.", "{0} online activities have a town or a country nevertheless.");
    private static readonly Text NoLongerOpen = new("{0} aktiviteter är återtagna utan skäl.", "{0} activities are withdrawn without a reason.");
    private static readonly Text Adds = new("Genomförda aktiviteter är {0}, men summan av noderna som ledde dem är {1}.", "Held activities are {0}, but the nodes that led them add up to {1}.");
    private static readonly Text TookPart = new("{0} har lett fler aktiviteter av ett slag än den har medverkat i.", "{0} led more activities of a kind than it took part in.");

    /// <returns>What is wrong; nothing when all holds.</returns>
    public async Task<IReadOnlyList<Text>> FindAsync(CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(Viewer.System, null, token);
        var (rows, receivers, themes) = (db.Activities, db.ActivityReceivers, db.ActivityThemes);
        List<Text> found = [];
        async Task CountAsync(Text text, IQueryable<object> wrong)
        {
            if (await wrong.CountAsync(token) is > 0 and var count) found.Add(text.With(count));
        }

        await CountAsync(LeadMissing, rows.Where(row => !receivers.Any(one => one.ActivityId == row.Id && one.Receiver == row.LeadReceiver)));
        await CountAsync(NotOnePrimary, rows.Where(row => themes.Any(one => one.ActivityId == row.Id) && themes.Count(one => one.ActivityId == row.Id && one.Primary) != 1));
        await CountAsync(PlaceOnline, rows.Where(row => row.IsOnline && (row.Town != null || row.PlaceCountry != null)));
        await CountAsync(NoLongerOpen, rows.Where(row => row.Status == ActivityStatus.Withdrawn && row.WithdrawnBecause == null));
        var held = await rows.CountAsync(row => row.Status == ActivityStatus.Held, token);
        found.AddRange(Counted(await activities.CountsAsync(Viewer.System, new ActivityFilter(), null, token), held));
        return found;
    }

    private static IEnumerable<Text> Counted(ActivityCounts counts, int held)
    {
        if (counts.Led.Sum(one => one.Held) is var led && led != held) yield return Adds.With(held, led);
        foreach (var one in counts.Led)
            if (counts.TookPartBy(one.Receiver!, one.Kind) is var took && (took.Held < one.Held || took.People < one.People)) yield return TookPart.With(one.Receiver!);
    }
}
