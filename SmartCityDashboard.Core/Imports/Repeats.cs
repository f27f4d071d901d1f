using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Imports;

/// <summary>New rows that repeat an activity of the same node, kind, first day and title, registered or further up in the file: such a row makes no second one.</summary>
internal sealed class Repeats(DashboardDb db)
{
    private const int AtATime = 500;
    private readonly Dictionary<Likeness, Text> known = [];

    public async Task MarkAsync(IReadOnlyList<PlannedRow> rows, CancellationToken token)
    {
        foreach (var some in rows.Chunk(AtATime))
        {
            await LookAsync([.. some.Select(row => (ActivityDetails)row.Details!)], token);
            foreach (var row in some)
            {
                var look = Likeness.Of((ActivityDetails)row.Details!);
                if (known.TryAdd(look, ImportTexts.StandsInRow.With(row.Row.Number))) continue;
                (row.Kind, row.Note) = (RowKind.AlreadyThere, known[look]);
            }
        }
    }

    private async Task LookAsync(IReadOnlyCollection<ActivityDetails> looked, CancellationToken token)
    {
        var (titles, from, to) = (looked.Select(one => SwedishSort.Key(one.Title)).Distinct().ToList(), looked.Min(one => one.StartOn), looked.Max(one => one.StartOn));
        var there = await db.Activities.AsNoTracking().Where(row => row.Status != ActivityStatus.Withdrawn && row.StartOn >= from && row.StartOn <= to && titles.Contains(row.TitleSort))
            .OrderByDescending(row => row.Reference).ToListAsync(token);
        foreach (var one in there) known[Likeness.Of(one)] = ImportTexts.AlreadyThere.With(one.Reference);
    }

    private readonly record struct Likeness(string Lead, ActivityKind? Kind, DateOnly StartOn, string Title)
    {
        public static Likeness Of(ActivityDetails details) => new(details.LeadReceiver, details.Kind, details.StartOn, ImportList.Key(details.Title));
    }
}
