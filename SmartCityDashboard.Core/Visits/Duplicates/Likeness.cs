using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits.Duplicates;

/// <summary>
/// The one rule of suspicion, for form, import and queue: start within three days, a country in common, the same delegation after normalising. A mark,
/// never a block. Withdrawn visits are no candidates; rows of one list are no suspects of each other, since they have ids.
/// </summary>
internal static class Likeness
{
    public const int Days = 3;

    public static IQueryable<Visit> Candidates(DashboardDb db) => db.Visits.Where(visit => visit.Status != VisitStatus.Withdrawn && visit.DelegationKey != "");

    /// <summary>Visits that somebody of these delegations made in these days, by the index; countries are left to <see cref="Look.IsLike"/>.</summary>
    public static IQueryable<Visit> Near(DashboardDb db, IReadOnlyCollection<string> keys, DateOnly from, DateOnly to)
    {
        var (first, last) = (from.AddDays(-Days), to.AddDays(Days));
        return Candidates(db).Where(visit => keys.Contains(visit.DelegationKey) && visit.StartOn >= first && visit.StartOn <= last);
    }

    /// <summary>Every pair with one of <paramref name="ones"/> in it; a pair with both comes twice, once each way.</summary>
    public static IQueryable<PairFound> Pairs(DashboardDb db, IQueryable<Visit> ones, IQueryable<ListedVisit> listed)
    {
        var others = Candidates(db);
        return Suspected(db, listed,
            from one in ones
            from other in others
            where other.DelegationKey == one.DelegationKey && other.StartOn >= one.StartOn.AddDays(-Days) && other.StartOn <= one.StartOn.AddDays(Days) && other.Id != one.Id
            select new PairFound { One = one.Id, Other = other.Id, RegisteredAt = one.RegisteredAt > other.RegisteredAt ? one.RegisteredAt : other.RegisteredAt });
    }

    /// <summary>Every pair there is, once: the other is the later of the two. Half the work, and the index of delegations is all that is read of the visits.</summary>
    public static IQueryable<PairFound> AllPairs(DashboardDb db, IQueryable<ListedVisit> listed)
    {
        var (ones, others) = (Candidates(db), Candidates(db));
        return Suspected(db, listed,
            from one in ones
            from other in others
            where other.DelegationKey == one.DelegationKey && other.StartOn >= one.StartOn && other.StartOn <= one.StartOn.AddDays(Days) && (other.StartOn > one.StartOn || other.Id.CompareTo(one.Id) > 0)
            select new PairFound { One = one.Id, Other = other.Id, RegisteredAt = one.RegisteredAt > other.RegisteredAt ? one.RegisteredAt : other.RegisteredAt });
    }

    private static IQueryable<PairFound> Suspected(DashboardDb db, IQueryable<ListedVisit> listed, IQueryable<PairFound> near)
    {
        var countries = db.VisitCountries;
        return near.Where(pair =>
            countries.Any(mine => mine.VisitId == pair.One && countries.Any(theirs => theirs.VisitId == pair.Other && theirs.Country == mine.Country))
            && !listed.Any(mine => mine.VisitId == pair.One && listed.Any(theirs => theirs.VisitId == pair.Other && theirs.ListKey == mine.ListKey)));
    }
}

internal sealed class PairFound
{
    public Guid One { get; init; }

    public Guid Other { get; init; }

    /// <summary>When the later of the two came (UTC): from then on they are a pair.</summary>
    public DateTime RegisteredAt { get; init; }
}
