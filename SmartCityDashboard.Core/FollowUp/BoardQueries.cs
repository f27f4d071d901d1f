using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Actions as a board: the parts that they divide into, counted by one grouped question; and all of them, for a file.</summary>
public sealed class BoardQueries(DashboardStorage storage)
{
    public const int LatelyDays = 14;
    private const int FilePage = 500;
    private readonly StandingAnswers<BoardCounts> counts = new(storage);

    /// <summary>How many of what the filter matches are in each part; the filter's own part is left aside.</summary>
    public Task<BoardCounts> CountsAsync(Viewer viewer, ActionFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        var whole = filter with { Part = null };
        return counts.AskAsync(viewer, whole.ToString(), asOf, async db =>
        {
            var today = Overdue.Today(db);
            var (now, sunday) = (today.DayNumber, ActionSelection.Sunday(today).DayNumber);
            var sums = await ActionSelection.Matching(db, db.FollowUpActions, whole).Where(Overdue.Open<FollowUpAction>()).GroupBy(row => 1)
                .Select(rows => new
                {
                    Late = rows.Sum(row => row.OpenDay < now ? 1 : 0),
                    Soon = rows.Sum(row => row.OpenDay >= now && row.OpenDay <= sunday && row.State == ActionState.Open ? 1 : 0),
                    Later = rows.Sum(row => row.OpenDay > sunday && row.State == ActionState.Open ? 1 : 0),
                    Waiting = rows.Sum(row => row.OpenDay >= now && row.State == ActionState.Waiting ? 1 : 0),
                })
                .SingleOrDefaultAsync(token);
            var done = await ActionSelection.Matching(db, db.FollowUpActions, whole with { Part = BoardPart.DoneLately }).CountAsync(token);
            return new BoardCounts(sums?.Late ?? 0, sums?.Soon ?? 0, sums?.Later ?? 0, sums?.Waiting ?? 0, done);
        }, token);
    }

    /// <summary>The first rows of every part: open ones by due day, done ones with the newest first.</summary>
    public async Task<IReadOnlyList<BoardLane>> LanesAsync(Viewer viewer, ActionFilter filter, int size, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        List<(BoardPart Part, List<FollowUpAction> Actions)> found = [];
        foreach (var part in Enum.GetValues<BoardPart>())
        {
            var within = filter with { Part = part };
            found.Add((part, await ActionSelection.PageAsync(ActionSelection.Matching(db, db.FollowUpActions, within), within, null, size, token)));
        }

        var rows = (await ActionRows.OfAsync(db, [.. found.SelectMany(lane => lane.Actions)], token)).ToDictionary(row => row.Id);
        return [.. found.Select(lane => new BoardLane(lane.Part, [.. lane.Actions.Select(action => rows[action.Id])]))];
    }

    /// <summary>Every action that the filter matches, in the order of the list, read page by page.</summary>
    public async IAsyncEnumerable<ActionRow> AllAsync(Viewer viewer, ActionFilter filter, DateTime? asOf = null, [EnumeratorCancellation] CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        VisitCursor? cursor = null;
        while (true)
        {
            var actions = await ActionSelection.PageAsync(ActionSelection.Matching(db, db.FollowUpActions, filter), filter, cursor, FilePage, token);
            foreach (var row in await ActionRows.OfAsync(db, actions, token)) yield return row;
            if (actions.Count < FilePage) yield break;
            cursor = VisitCursor.Read(ActionSelection.After(actions[^1], filter));
        }
    }
}
