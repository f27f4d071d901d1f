using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>What the lists are narrowed to.</summary>
/// <param name="Person">Part of the name of whom it is about.</param>
/// <param name="From">Swedish days.</param>
public sealed record AccessFilter(string? Person, DateOnly? From, DateOnly? To);

/// <param name="LastSignInAt">UTC.</param>
/// <param name="IsRemoved">The name was taken away.</param>
public sealed record MemberRow(Guid Id, string Name, string? Email, IReadOnlyList<ViewerGrant> Grants, DateTime? LastSignInAt, bool IsRemoved);

/// <summary>A grant that was given, or that was ended.</summary>
/// <param name="At">UTC.</param>
/// <param name="By">Who did it; the system where <paramref name="FromProvider"/> is told.</param>
/// <param name="FromProvider">The sign-in provider's roles said so, or said so no longer.</param>
/// <param name="Days">From and to, both included.</param>
public sealed record GrantChange(DateTime At, string By, string? Why, bool FromProvider, string Person, ViewerGrant Grant, DateSpan Days, bool Given);

/// <param name="At">UTC.</param>
public sealed record SignInRow(DateTime At, string Person);

public sealed record AccessPage<TRow>(IReadOnlyList<TRow> Rows, int Count, string? Next);

/// <summary>Who may come in, who gave and ended that, and who came: for those who look after members.</summary>
public sealed class AccessHistory(DashboardStorage storage, TimeProvider clock)
{
    public const int PageSize = 50;

    public async Task<IReadOnlyList<MemberRow>> MembersAsync(Viewer viewer, AccessFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await OpenAsync(viewer, asOf, token);
        var until = asOf ?? DateTime.MaxValue;
        var today = SwedishTime.DayOf(asOf ?? clock.GetUtcNow().UtcDateTime);
        var grants = (await db.Grants.Where(grant => grant.RevokedAt == null && grant.From <= today && (grant.To == null || grant.To >= today)).ToListAsync(token)).ToLookup(grant => grant.MemberId);
        var last = await db.SignIns.Where(row => row.At <= until).GroupBy(row => row.MemberId).Select(group => new { group.Key, At = group.Max(row => row.At) }).ToDictionaryAsync(row => row.Key, row => row.At, token);
        return
        [
            .. from member in await PeopleAsync(db, filter, token)
               // Before sign-ins were kept one by one only the last was known.
               let at = last.TryGetValue(member.Id, out var known) ? known : asOf is null ? member.LastSignInAt : null
               select new MemberRow(member.Id, member.Name, member.Email, [.. grants[member.Id].Select(GrantOf).Order(ByRole)], at, member.NameRemovedAt is not null),
        ];
    }

    /// <summary>Newest first.</summary>
    public async Task<AccessPage<SignInRow>> SignInsAsync(Viewer viewer, AccessFilter filter, string? cursor = null, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await OpenAsync(viewer, asOf, token);
        var names = (await PeopleAsync(db, filter, token)).ToDictionary(member => member.Id, member => member.Name);
        var (from, to) = Instants(filter, asOf);
        var rows = db.SignIns.Where(row => row.At >= from && row.At <= to);
        if (filter.Person is { Length: > 0 })
        {
            var ids = names.Keys.ToList();
            rows = rows.Where(row => ids.Contains(row.MemberId));
        }

        var count = await rows.CountAsync(token);
        if (InstantCursor.Read(cursor) is { } before) rows = rows.Where(row => row.At < before);
        return Page([.. (await rows.OrderByDescending(row => row.At).Take(PageSize + 1).ToListAsync(token)).Select(row => new SignInRow(row.At, names[row.MemberId]))], count, row => row.At);
    }

    /// <summary>Newest first. A grant that ran out by its last day was ended when that day was set.</summary>
    public async Task<AccessPage<GrantChange>> GrantsAsync(Viewer viewer, AccessFilter filter, string? cursor = null, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await OpenAsync(viewer, asOf, token);
        var names = (await PeopleAsync(db, filter, token)).ToDictionary(member => member.Id, member => member.Name);
        var (from, to) = Instants(filter, asOf);
        var versions = await RowVersions.OfAsync<Grant>(db, nameof(Grant.MemberId), names.Keys, token);
        var steps = versions.SelectMany(member => member).GroupBy(version => version.Row.Id).SelectMany(Steps).Where(step => step.At >= from && step.At <= to).OrderByDescending(step => step.At).ThenBy(step => step.Grant.Id).ToList();
        var changes = await db.ChangesAtAsync([.. steps.Select(step => step.At).Distinct()], token);
        var all = steps.Select(step => Told(step, changes[step.At], names)).ToList();
        // One change can give several grants: a page ends between two changes.
        var rest = InstantCursor.Read(cursor) is { } before ? [.. all.Where(change => change.At < before)] : all;
        var last = rest.Count > PageSize ? rest[PageSize - 1].At : DateTime.MinValue;
        var page = rest.TakeWhile((change, place) => place < PageSize || change.At == last).ToList();
        return new AccessPage<GrantChange>(page, all.Count, page.Count < rest.Count ? InstantCursor.Write(last) : null);
    }

    private async Task<DashboardDb> OpenAsync(Viewer viewer, DateTime? asOf, CancellationToken token)
    {
        viewer.Must(Permission.SeeMembers);
        return await storage.OpenAsync(viewer, asOf, token);
    }

    /// <summary>Few people, and engines differ in what they call the same letter: the names are compared here.</summary>
    private static async Task<IReadOnlyList<Member>> PeopleAsync(DashboardDb db, AccessFilter filter, CancellationToken token) =>
        [.. (await db.Members.ToListAsync(token)).Where(member => IsMeant(member, filter.Person)).OrderBy(member => member.Name, SwedishSort.Comparer)];

    private static bool IsMeant(Member member, string? person) =>
        string.IsNullOrEmpty(person) || AccessTexts.NameShown(member.Name).ToString().Contains(person, StringComparison.CurrentCultureIgnoreCase);

    private static (DateTime From, DateTime To) Instants(AccessFilter filter, DateTime? asOf)
    {
        var until = asOf ?? DateTime.MaxValue;
        var to = filter.To is { } day && SwedishTime.EndOf(day) < until ? SwedishTime.EndOf(day) : until;
        return (filter.From is { } start ? SwedishTime.StartOf(start) : DateTime.MinValue, to);
    }

    private static IEnumerable<(DateTime At, Grant Grant, bool Given)> Steps(IEnumerable<RowVersion<Grant>> versions)
    {
        Grant? before = null;
        foreach (var version in versions.OrderBy(version => version.From))
        {
            var ended = version.Row.RevokedAt is not null || (before is not null && version.Row.To is not null);
            if (before is null || version.Row.RevokedAt != before.RevokedAt || version.Row.To != before.To) yield return (version.From, version.Row, !ended);
            before = version.Row;
        }
    }

    private static GrantChange Told((DateTime At, Grant Grant, bool Given) step, Change change, Dictionary<Guid, string> names)
    {
        var fromProvider = change.Why == MemberActions.SignInReason;
        return new GrantChange(step.At, change.By, fromProvider ? null : change.Why, fromProvider, names[step.Grant.MemberId], GrantOf(step.Grant), new DateSpan(step.Grant.From, EndOf(step.Grant)), step.Given);
    }

    private static DateOnly? EndOf(Grant grant) => grant.RevokedAt is { } revoked && !(grant.To < SwedishTime.DayOf(revoked)) ? SwedishTime.DayOf(revoked) : grant.To;

    private static AccessPage<TRow> Page<TRow>(IReadOnlyList<TRow> rows, int count, Func<TRow, DateTime> at) =>
        new([.. rows.Take(PageSize)], count, rows.Count > PageSize ? InstantCursor.Write(at(rows[PageSize - 1])) : null);

    private static ViewerGrant GrantOf(Grant grant) => new(grant.Role, grant.Receiver);

    private static readonly Comparer<ViewerGrant> ByRole = Comparer<ViewerGrant>.Create((one, other) => (one.Role, one.Receiver).CompareTo((other.Role, other.Receiver)));
}
