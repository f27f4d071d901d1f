using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>What SQL gives back for one group.</summary>
internal sealed class Group
{
    public string? Text1 { get; init; }

    public string? Text2 { get; init; }

    public string? Text3 { get; init; }

    public int Time1 { get; init; }

    public int Time2 { get; init; }

    public long Rows { get; init; }

    /// <summary>Rows whose value is known.</summary>
    public long Known { get; init; }

    /// <summary>The sum, the number of distinct things, or the numerator.</summary>
    public long Amount { get; init; }

    public decimal? Middle { get; init; }

    public long Estimated { get; init; }
}

/// <summary>Reduces facts to numbers, in one grouped query per question.</summary>
internal static class Measuring
{
    public static Task<List<Group>> GroupsAsync(IQueryable<Keyed> keyed, MeasureKind kind, CancellationToken token)
    {
        if (kind == MeasureKind.Median) return MiddlesAsync(keyed, token);
        var groups = keyed.GroupBy(one => new { one.Text1, one.Text2, one.Text3, one.Time1, one.Time2 });
        return (kind switch
        {
            MeasureKind.Sum => groups.Select(group => new Group
            {
                Text1 = group.Key.Text1,
                Text2 = group.Key.Text2,
                Text3 = group.Key.Text3,
                Time1 = group.Key.Time1,
                Time2 = group.Key.Time2,
                Rows = group.LongCount(),
                Known = group.Sum(one => one.Fact.Value != null ? 1L : 0L),
                Amount = group.Sum(one => one.Fact.Value ?? 0L),
                Estimated = group.Sum(one => one.Estimated || one.Fact.ValueEstimated ? 1L : 0L),
            }),
            MeasureKind.Distinct => groups.Select(group => new Group
            {
                Text1 = group.Key.Text1,
                Text2 = group.Key.Text2,
                Text3 = group.Key.Text3,
                Time1 = group.Key.Time1,
                Time2 = group.Key.Time2,
                Rows = group.LongCount(),
                Known = group.LongCount(),
                Amount = group.Select(one => one.Fact.Thing).Distinct().Count(),
                Estimated = group.Sum(one => one.Estimated ? 1L : 0L),
            }),
            MeasureKind.Share => groups.Select(group => new Group
            {
                Text1 = group.Key.Text1,
                Text2 = group.Key.Text2,
                Text3 = group.Key.Text3,
                Time1 = group.Key.Time1,
                Time2 = group.Key.Time2,
                Rows = group.LongCount(),
                Known = group.Sum(one => one.Fact.Hit != null ? 1L : 0L),
                Amount = group.Sum(one => one.Fact.Hit == true ? 1L : 0L),
                Estimated = group.Sum(one => one.Estimated ? 1L : 0L),
            }),
            _ => groups.Select(group => new Group
            {
                Text1 = group.Key.Text1,
                Text2 = group.Key.Text2,
                Text3 = group.Key.Text3,
                Time1 = group.Key.Time1,
                Time2 = group.Key.Time2,
                Rows = group.LongCount(),
                Known = group.LongCount(),
                Amount = group.LongCount(),
                Estimated = group.Sum(one => one.Estimated ? 1L : 0L),
            }),
        }).ToListAsync(token);
    }

    /// <summary>How often each value stands in each group, and the middle of them.</summary>
    private static async Task<List<Group>> MiddlesAsync(IQueryable<Keyed> keyed, CancellationToken token)
    {
        var counts = await keyed.GroupBy(one => new { one.Text1, one.Text2, one.Text3, one.Time1, one.Time2, one.Fact.Value })
            .Select(group => new { group.Key, Rows = group.LongCount(), Estimated = group.Sum(one => one.Estimated || one.Fact.ValueEstimated ? 1L : 0L) })
            .ToListAsync(token);
        return
        [
            .. counts.GroupBy(one => (one.Key.Text1, one.Key.Text2, one.Key.Text3, one.Key.Time1, one.Key.Time2)).Select(group => new Group
            {
                Text1 = group.Key.Text1,
                Text2 = group.Key.Text2,
                Text3 = group.Key.Text3,
                Time1 = group.Key.Time1,
                Time2 = group.Key.Time2,
                Rows = group.Sum(one => one.Rows),
                Known = group.Where(one => one.Key.Value != null).Sum(one => one.Rows),
                Estimated = group.Sum(one => one.Estimated),
                Middle = Middle(group.Select(one => (one.Key.Value, one.Rows))),
            }),
        ];
    }

    /// <summary>The median of values that stand there so many times; null when none is known.</summary>
    public static decimal? Middle(IEnumerable<(long? Value, long Times)> values)
    {
        var known = values.Where(one => one.Value is not null).OrderBy(one => one.Value).ToList();
        var total = known.Sum(one => one.Times);
        if (total == 0) return null;
        return (At((total - 1) / 2) + At(total / 2)) / 2m;

        long At(long place)
        {
            foreach (var (value, times) in known)
            {
                if (place < times) return value!.Value;
                place -= times;
            }

            throw new InvalidOperationException("There are fewer values than counted.");
        }
    }

    /// <summary>Sums that count, added up. A thing that stands in several of them is one thing.</summary>
    public static Group Add(IEnumerable<SumRow> sums, MeasureKind kind)
    {
        var (rows, known, amount, estimated) = (0L, 0L, 0L, 0L);
        HashSet<string> things = [];
        List<(long?, long)> values = [];
        foreach (var sum in sums)
        {
            (rows, known, amount, estimated) = kind switch
            {
                MeasureKind.Sum => (rows + sum.Rows, known + sum.Valued, amount + sum.Value, estimated + sum.ValueEstimated),
                MeasureKind.Median => (rows + sum.Rows, sum.Same is null ? known : known + sum.Rows, amount, estimated + sum.Estimated),
                MeasureKind.Share => (rows + sum.Rows, known + sum.Assessed, amount + sum.Hits, estimated + sum.Estimated),
                _ => (rows + sum.Rows, known + sum.Rows, amount + sum.Rows, estimated + sum.Estimated),
            };
            if (kind == MeasureKind.Distinct && sum.Thing is { } thing) things.Add(thing);
            if (kind == MeasureKind.Median) values.Add((sum.Same, sum.Rows));
        }

        return new Group { Rows = rows, Known = known, Amount = kind == MeasureKind.Distinct ? things.Count : amount, Middle = Middle(values), Estimated = estimated };
    }

    /// <summary>The number that a group stands for, and which kind of empty when there is none.</summary>
    public static KpiCell Cell(Group group, Measure measure)
    {
        var (kind, unknown) = (measure.Kind, group.Rows - group.Known);
        var status = group.Estimated > 0 || (kind == MeasureKind.Sum && unknown > 0) ? CellStatus.Estimated : CellStatus.Normal;
        KpiCell Made(decimal? value, CellStatus state, long? numerator = null, long? denominator = null) =>
            new(value, numerator, denominator, group.Known, unknown, group.Estimated, state);
        return kind switch
        {
            MeasureKind.Sum when group.Known == 0 && unknown > 0 => Made(null, measure.WhenUnknown),
            MeasureKind.Share when group.Known == 0 => Made(null, unknown > 0 ? measure.WhenUnknown : CellStatus.NotApplicable, 0, 0),
            MeasureKind.Median when group.Known == 0 => Made(null, unknown > 0 ? measure.WhenUnknown : CellStatus.NotApplicable),
            MeasureKind.Median => Made(group.Middle, status),
            MeasureKind.Share when group.Known < KpiCalculator.SmallestShareBase => Made(null, CellStatus.Suppressed, group.Amount, group.Known),
            MeasureKind.Share => Made(Math.Round(100m * group.Amount / group.Known, 1, MidpointRounding.ToEven), status, group.Amount, group.Known),
            _ => Made(group.Amount, status),
        };
    }
}
