using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Answers about visits, row by row; every answer can be asked as of an instant.</summary>
public sealed class VisitQueries(DashboardStorage storage)
{
    public const int PageSize = 50;
    private readonly StandingAnswers<object?> standing = new(storage);

    /// <param name="cursor">Next or Previous of another page; null is the first page.</param>
    public async Task<VisitPage> ListAsync(Viewer viewer, VisitFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await VisitPaging.PageAsync(db, Matching(db, filter), filter, VisitCursor.Read(cursor), size, token);
    }

    public Task<int> CountAsync(Viewer viewer, VisitFilter filter, DateTime? asOf = null, CancellationToken token = default) =>
        RememberedAsync("count", viewer, filter, asOf, matching => matching.CountAsync(token), token);

    /// <summary>The day on which the first of the visits was asked for, or else registered; null when there are none.</summary>
    public Task<DateOnly?> FirstRequestedAsync(Viewer viewer, VisitFilter filter, DateTime? asOf = null, CancellationToken token = default) =>
        RememberedAsync("first", viewer, filter, asOf, async matching =>
        {
            var asked = await matching.Where(visit => visit.RequestedOn != null).MinAsync(visit => visit.RequestedOn, token);
            var registered = await matching.Where(visit => visit.RequestedOn == null).MinAsync(visit => (DateTime?)visit.RegisteredAt, token);
            var day = registered is { } at ? SwedishTime.DayOf(at) : (DateOnly?)null;
            return asked < day || day is null ? asked : day;
        }, token);

    /// <exception cref="NotFound">When there is no such visit at that instant.</exception>
    public async Task<VisitView> ViewAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visit = await db.Visits.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        var recordedAt = (DateTime)db.Entry(visit).Property("RecordedAt").CurrentValue!;
        // Rights are today's: also for a past view the lead receiver of today decides who reads notes.
        var leadNow = asOf is null ? visit.LeadReceiver : await LeadNowAsync(viewer, visit.Id, token);
        var maySeeNotes = viewer.May(Permission.SeeVisitNotes, visit.LeadReceiver) && viewer.May(Permission.SeeVisitNotes, leadNow);
        var maySeeHistory = viewer.May(Permission.SeeHistory, visit.LeadReceiver) && viewer.May(Permission.SeeHistory, leadNow);
        var maySeeContact = asOf is null && viewer.May(Permission.SeeContacts, visit.LeadReceiver);
        await VisitReader.FillAsync(db, [visit], maySeeNotes, token);
        var change = await db.Changes.SingleAsync(row => row.At == recordedAt, token);
        var life = await Versions.OfColumnAsync<Visit, VisitStatus>(db, visit.Id, nameof(Visit.Status), token);
        var mayEdit = asOf is null && VisitWriter.MayEdit(viewer, visit.LeadReceiver, visit.StatusBeforeWithdrawal ?? visit.Status);
        return new VisitView
        {
            Visit = visit,
            Life = [.. life.Select(step => maySeeHistory ? new VisitStep(step.Value, step.At, step.By, step.Why) : new VisitStep(step.Value, step.At, "", null))],
            FollowedBy = await db.Visits.Where(row => row.PrecededBy == visit.Reference && row.Status != VisitStatus.Withdrawn).OrderBy(row => row.StartOn).ThenBy(row => row.Reference).Select(row => row.Reference).ToListAsync(token),
            MayEdit = mayEdit,
            MaySeeNotes = maySeeNotes,
            MaySeeContact = maySeeContact,
            Contact = maySeeContact ? await VisitReader.ContactAsync(db.ContactPersons, visit.Id, token) : null,
            OwnStops = mayEdit || asOf is not null ? [] : [.. visit.Stops.Where(stop => viewer.May(Permission.EditVisits, stop.Receiver)).Select(stop => stop.Id)],
            ChangedAt = change.At,
            ChangedBy = maySeeHistory ? change.By : "",
        };
    }

    /// <summary>Whole visits, page after page, for a download. Notes only where the viewer may read them, and none of the past: that door knows who led then, and rights are today's.</summary>
    public async IAsyncEnumerable<Visit> AllAsync(
        Viewer viewer, VisitFilter filter, DateTime? asOf = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        VisitCursor? cursor = null;
        while (true)
        {
            var visits = await VisitPaging.VisitsAsync(Matching(db, filter), filter, cursor, 500, token);
            if (visits.Count == 0) yield break;
            await VisitReader.FillAsync(db, visits, withNotes: asOf is null, token);
            foreach (var visit in visits) yield return visit;
            cursor = VisitPaging.After(visits[^1], filter);
        }
    }

    /// <summary>One page of whole visits, without notes and contact persons whoever asks.</summary>
    /// <param name="cursor">Next of the page before; null is the first page.</param>
    public async Task<VisitSlice> WholeAsync(Viewer viewer, VisitFilter filter, string? cursor, DateTime? asOf, int size, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visits = await VisitPaging.VisitsAsync(Matching(db, filter), filter, VisitCursor.Read(cursor), size + 1, token);
        var more = visits.Count > size;
        if (more) visits.RemoveAt(size);
        await VisitReader.FillAsync(db, visits, withNotes: false, token);
        return new VisitSlice(visits, more ? VisitPaging.After(visits[^1], filter).ToString() : null);
    }

    /// <summary>The visit that the viewer registered last: its values are offered in the next form.</summary>
    public async Task<VisitDetails?> LastRegisteredAsync(Viewer viewer, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var visit = await db.Visits.Where(row => row.RegisteredBy == viewer.MemberId).OrderByDescending(row => row.RegisteredAt).ThenByDescending(row => row.Id).FirstOrDefaultAsync(token);
        if (visit is null) return null;
        await VisitReader.FillAsync(db, [visit], withNotes: false, token);
        return visit;
    }

    internal static IQueryable<Visit> Matching(DashboardDb db, VisitFilter filter)
    {
        var visits = db.Visits;
        if (filter.Status is { } status) visits = visits.Where(visit => visit.Status == status);
        else if (filter.Question is null) visits = visits.Where(visit => visit.Status != VisitStatus.Withdrawn);
        if (filter.From is { } from) visits = visits.Where(visit => visit.StartOn >= from);
        if (filter.To is { } to) visits = visits.Where(visit => visit.StartOn <= to);
        if (filter.Node is { } node) visits = visits.Where(visit => visit.LeadReceiver == node);
        if (filter.Format is { } format) visits = visits.Where(visit => visit.Format == format);
        if (filter.Channel is { } channel) visits = visits.Where(visit => visit.Channel == channel);
        if (filter.TookPart is { } receiver)
        {
            var receivers = db.VisitReceivers;
            visits = visits.Where(visit => receivers.Any(row => row.VisitId == visit.Id && row.Receiver == receiver));
        }

        if (filter.Country is { } country)
        {
            var countries = db.VisitCountries;
            visits = visits.Where(visit => countries.Any(row => row.VisitId == visit.Id && row.Country == country));
        }

        if (filter.Theme is { } theme)
        {
            // As in the KPIs: a theme of today also stands for the older ones that belong to it.
            var (themes, known) = (db.VisitThemes, db.Themes);
            visits = visits.Where(visit => themes.Any(row => row.VisitId == visit.Id && known.Any(one => one.Code == row.Theme && (one.Code == theme || one.MapsTo == theme))));
        }

        if (filter.Company is { } number)
        {
            var companies = db.VisitCompanies;
            visits = visits.Where(visit => companies.Any(row => row.VisitId == visit.Id && row.Number == number));
        }

        if (filter.Question is { } asked)
        {
            var questions = db.QuestionsThat(asked);
            visits = visits.Where(visit => questions.Any(row => row.VisitId == visit.Id));
        }

        if (filter.NeedsAnswer)
        {
            var today = SwedishTime.DayOf(db.AsOf ?? db.Now);
            visits = visits.Where(visit => visit.Status == VisitStatus.Confirmed && visit.EndOn < today);
        }

        foreach (var word in (filter.Search ?? "").ToLower(Cultures.Swedish).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            visits = visits.Where(visit => visit.SearchText.Contains(word));
        }

        return visits;
    }

    /// <summary>
    /// A number about all matching visits, which the viewer's rights do not change; asked again only when something was saved, or the day is another.
    /// Questions may be the viewer's own, so there it is remembered for each.
    /// </summary>
    private async Task<T> RememberedAsync<T>(string what, Viewer viewer, VisitFilter filter, DateTime? asOf, Func<IQueryable<Visit>, Task<T>> ask, CancellationToken token)
    {
        viewer.Must(Permission.SeeVisits);
        var question = (what, filter, filter.Question is null ? (Guid?)null : viewer.MemberId);
        return (T)(await standing.AskAsync(viewer, question, asOf, async db => await ask(Matching(db, filter)), token))!;
    }

    private async Task<string> LeadNowAsync(Viewer viewer, Guid id, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return await now.Visits.Where(row => row.Id == id).Select(row => row.LeadReceiver).SingleAsync(token);
    }
}
