using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Asks all silence rules, in the order of their registration.</summary>
public sealed class SilenceQueries(DashboardStorage storage, IEnumerable<SilenceRule> rules)
{
    public const int PageSize = 50;
    private readonly StandingAnswers<IReadOnlyList<Silence>> asked = new(storage);

    public IReadOnlyList<SilenceRule> Rules { get; } = [.. rules];

    /// <param name="node">One receiver; null is all.</param>
    /// <param name="size">How many rows of each rule, 0 for none; the count is of all.</param>
    public Task<IReadOnlyList<Silence>> AskAsync(Viewer viewer, string? node = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        viewer.Must(Permission.SeeVisits);
        return asked.AskAsync(viewer, $"{node} {size}", asOf, db => AskAsync(db, node, size, token), token);
    }

    private async Task<IReadOnlyList<Silence>> AskAsync(DashboardDb db, string? node, int size, CancellationToken token)
    {
        var today = Overdue.Today(db);
        List<Silence> found = [];
        foreach (var rule in Rules)
        {
            var rows = await rule.FindAsync(db, today, token);
            if (node is not null) rows = rows.Where(row => row.Node == node);
            var first = size == 0 ? [] : await rows.Take(size).ToListAsync(token);
            found.Add(new Silence(rule.Key, rule.Name, rule.Advice, first.Count < size ? first.Count : await rows.CountAsync(token), first));
        }

        return found;
    }
}
