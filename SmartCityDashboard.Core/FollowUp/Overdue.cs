using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>Something that falls due.</summary>
public interface IDue
{
    /// <summary>The number of the due day (<see cref="DateOnly.DayNumber"/>) while it is open, null when it is closed: one column tells both, and days are counted in SQL.</summary>
    int? OpenDay { get; }
}

/// <summary>How long something has been overdue.</summary>
public enum AgeBand
{
    UpTo30Days,
    Days31To90,
    From91Days,
}

/// <summary>
/// Overdue is defined here and nowhere else: open, and due before today, in Swedish calendar days. What is due today is not overdue. Waiting until a day
/// makes that day the due day. Debt is the sum of days past due.
/// </summary>
public static class Overdue
{
    /// <summary>The last day past due of the first and of the second age band.</summary>
    internal const int FirstBandEnds = 30, SecondBandEnds = 90;

    /// <summary>Today in an opening of the database: the Swedish date of the past instant that is shown, of the change, or of now.</summary>
    public static DateOnly Today(DashboardDb db) => SwedishTime.DayOf(db.AsOf ?? db.ChangingAt ?? db.Now);

    public static Expression<Func<T, bool>> Open<T>() where T : class, IDue => row => row.OpenDay != null;

    public static Expression<Func<T, bool>> At<T>(DateOnly today) where T : class, IDue => Before<T>(today);

    /// <summary>Open and overdue for so many days.</summary>
    public static Expression<Func<T, bool>> In<T>(AgeBand band, DateOnly today) where T : class, IDue => band switch
    {
        AgeBand.UpTo30Days => Between<T>(today.AddDays(-FirstBandEnds), today.AddDays(-1)),
        AgeBand.Days31To90 => Between<T>(today.AddDays(-SecondBandEnds), today.AddDays(-FirstBandEnds - 1)),
        _ => Before<T>(today.AddDays(-SecondBandEnds)),
    };

    /// <summary>Open and due on one of these days; both ends belong.</summary>
    public static Expression<Func<T, bool>> Between<T>(DateOnly from, DateOnly to) where T : class, IDue
    {
        var (first, last) = (from.DayNumber, to.DayNumber);
        return row => row.OpenDay >= first && row.OpenDay <= last;
    }

    /// <summary>Open and due after a day.</summary>
    public static Expression<Func<T, bool>> After<T>(DateOnly day) where T : class, IDue
    {
        var last = day.DayNumber;
        return row => row.OpenDay > last;
    }

    /// <summary>Days past due; 0 when it is not overdue.</summary>
    public static int Days(IDue row, DateOnly today) => row.OpenDay is { } due && due < today.DayNumber ? today.DayNumber - due : 0;

    public static AgeBand? Band(IDue row, DateOnly today) => Days(row, today) switch
    {
        0 => null,
        <= FirstBandEnds => AgeBand.UpTo30Days,
        <= SecondBandEnds => AgeBand.Days31To90,
        _ => AgeBand.From91Days,
    };

    private static Expression<Func<T, bool>> Before<T>(DateOnly day) where T : class, IDue
    {
        var limit = day.DayNumber;
        return row => row.OpenDay < limit;
    }

    /// <summary>The same sums for any group of open rows: how many there are, overdue by age, and the debt.</summary>
    internal static Expression<Func<IGrouping<TKey, T>, DebtSums<TKey>>> Sums<TKey, T>(DateOnly today) where T : class, IDue
    {
        var now = today.DayNumber;
        var (first, second) = (now - FirstBandEnds, now - SecondBandEnds);
        return rows => new DebtSums<TKey>
        {
            Key = rows.Key,
            Open = rows.Count(),
            UpTo30Days = rows.Sum(row => row.OpenDay < now && row.OpenDay >= first ? 1 : 0),
            Days31To90 = rows.Sum(row => row.OpenDay < first && row.OpenDay >= second ? 1 : 0),
            From91Days = rows.Sum(row => row.OpenDay < second ? 1 : 0),
            Days = rows.Sum(row => row.OpenDay < now ? now - row.OpenDay!.Value : 0),
        };
    }
}

/// <summary>The sums of one group, as SQL gives them.</summary>
internal sealed class DebtSums<TKey>
{
    public required TKey Key { get; init; }

    public int Open { get; init; }

    public int UpTo30Days { get; init; }

    public int Days31To90 { get; init; }

    public int From91Days { get; init; }

    public int Days { get; init; }

    public Debt Debt => new(Open, UpTo30Days, Days31To90, From91Days, Days);
}

/// <summary>How much is open, how much of it overdue by age, and the debt.</summary>
/// <param name="Days">The sum of days past due.</param>
public sealed record Debt(int Open, int UpTo30Days, int Days31To90, int From91Days, long Days)
{
    public static readonly Debt None = new(0, 0, 0, 0, 0);

    public int Overdue => UpTo30Days + Days31To90 + From91Days;

    public int In(AgeBand band) => band switch
    {
        AgeBand.UpTo30Days => UpTo30Days,
        AgeBand.Days31To90 => Days31To90,
        _ => From91Days,
    };

    public static Debt operator +(Debt one, Debt other) => new(
        one.Open + other.Open, one.UpTo30Days + other.UpTo30Days, one.Days31To90 + other.Days31To90, one.From91Days + other.From91Days, one.Days + other.Days);
}
