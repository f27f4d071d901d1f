using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>Answers about opportunities, row by row; every answer can be asked as of an instant.</summary>
public sealed class OpportunityQueries(DashboardStorage storage)
{
    public const int PageSize = 50;

    /// <param name="cursor">Next or Previous of another page; null is the first page.</param>
    public async Task<OpportunityPage> ListAsync(Viewer viewer, OpportunityFilter filter, string? cursor = null, DateTime? asOf = null, int size = PageSize, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await OpportunityPaging.PageAsync(db, OpportunityMatching.Matching(db, filter), filter, VisitCursor.Read(cursor), size, token);
    }

    public async Task<int> CountAsync(Viewer viewer, OpportunityFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await OpportunityMatching.Matching(db, filter).CountAsync(token);
    }

    /// <summary>Counts, time in stage and medians of what the filter matches.</summary>
    public async Task<PipelineFigures> PipelineAsync(Viewer viewer, OpportunityFilter filter, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        return await Pipeline.OfAsync(db, filter, token);
    }

    /// <summary>For a board: of each stage the cases that have stood in it longest; of the ended ones the newest.</summary>
    /// <param name="most">At most so many of each stage.</param>
    public async Task<IReadOnlyList<OpportunityRow>> BoardAsync(Viewer viewer, OpportunityFilter filter, int most, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        List<OpportunityRow> rows = [];
        foreach (var stage in filter.Stage is { } only ? [only] : OpportunityLife.All)
        {
            var wanted = filter with { Stage = stage, Order = OpportunityOrder.Since, Descending = stage.IsEnded() };
            rows.AddRange(await OpportunityPaging.RowsAsync(db, await OpportunityPaging.SomeAsync(OpportunityMatching.Matching(db, wanted), wanted, null, most, token), token));
        }

        return rows;
    }

    /// <summary>The opportunities that belong with a visit or a company, newest stage change first.</summary>
    /// <param name="filter">Visit or Company.</param>
    public async Task<IReadOnlyList<OpportunityRow>> OfAsync(Viewer viewer, OpportunityFilter filter, DateTime? asOf = null, CancellationToken token = default) =>
        (await ListAsync(viewer, filter with { Order = OpportunityOrder.Since, Descending = true }, null, asOf, 200, token)).Rows;

    /// <exception cref="NotFound">When there is no such opportunity at that instant.</exception>
    public async Task<OpportunityView> ViewAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var opportunity = await db.Opportunities.AsTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(OpportunityTexts.NoSuchOpportunity);
        var recordedAt = (DateTime)db.Entry(opportunity).Property(HistoryTwins.RecordedAt).CurrentValue!;
        // Rights are today's: also for a past view the lead receiver of today decides who reads notes and history.
        var leadNow = asOf is null ? opportunity.LeadReceiver : await LeadNowAsync(viewer, opportunity.Id, token);
        bool MayBoth(Permission permission) => viewer.May(permission, opportunity.LeadReceiver) && viewer.May(permission, leadNow);
        var (maySeeNotes, maySeeHistory) = (MayBoth(Permission.SeeVisitNotes), MayBoth(Permission.SeeHistory));
        await OpportunityReader.FillAsync(db, [opportunity], maySeeNotes, token);
        var change = await db.Changes.AsNoTracking().SingleAsync(row => row.At == recordedAt, token);
        return new OpportunityView
        {
            Opportunity = opportunity,
            Visits = await VisitsAsync(db, opportunity.Id, token),
            Stages = await StagesAsync(db, opportunity, maySeeHistory, token),
            Touches = await Touches.OfAsync(db, opportunity.Id, maySeeNotes, maySeeHistory, token),
            Handovers = await HandoversAsync(db, opportunity.Id, maySeeHistory, token),
            Changes = maySeeHistory ? await OpportunityPast.ChangesAsync(db, opportunity.Id, maySeeNotes, token) : [],
            IsSilent = await db.Opportunities.Where(one => one.Id == opportunity.Id).Silent(db).AnyAsync(token),
            MayEdit = asOf is null && OpportunityWriter.MayEdit(viewer, opportunity.LeadReceiver),
            MaySeeNotes = maySeeNotes,
            MaySeeHistory = maySeeHistory,
            ChangedAt = change.At,
            ChangedBy = maySeeHistory ? change.By : "",
        };
    }

    /// <summary>What a visit brings with it when a case is opened from it: its companies, the visiting country, its themes, its delegation as the buyer.</summary>
    /// <exception cref="NotFound">When there is no such visit.</exception>
    public async Task<OpportunityDetails> FromVisitAsync(Viewer viewer, string reference, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var visit = await db.Visits.SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        await VisitReader.FillAsync(db, [visit], withNotes: false, token);
        var today = Silence.Today(db);
        return new OpportunityDetails
        {
            LeadReceiver = visit.LeadReceiver,
            OpenedOn = today,
            Buyer = visit.Delegation,
            BuyerCountry = visit.Countries.FirstOrDefault(code => code != Country.Sweden),
            Companies = [.. visit.Companies],
            Themes = [.. visit.Themes],
            Visits = [visit.Reference],
        };
    }

    /// <summary>Whole opportunities, page after page, for a download. Notes only where the viewer may read them, and none of the past: that door knows who led then, and rights are today's.</summary>
    public async IAsyncEnumerable<Opportunity> AllAsync(
        Viewer viewer, OpportunityFilter filter, DateTime? asOf = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        VisitCursor? cursor = null;
        while (true)
        {
            var some = await OpportunityPaging.SomeAsync(OpportunityMatching.Matching(db, filter), filter, cursor, 500, token);
            if (some.Count == 0) yield break;
            await OpportunityReader.FillAsync(db, some, withNotes: asOf is null, token);
            foreach (var one in some) yield return one;
            cursor = OpportunityPaging.After(some[^1], filter);
        }
    }

    private async Task<string> LeadNowAsync(Viewer viewer, Guid id, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return await now.Opportunities.Where(row => row.Id == id).Select(row => row.LeadReceiver).SingleAsync(token);
    }

    private static async Task<IReadOnlyList<LinkedVisit>> VisitsAsync(DashboardDb db, Guid opportunity, CancellationToken token)
    {
        var visits = db.Visits;
        return await db.OpportunityVisits.Where(row => row.OpportunityId == opportunity)
            .Join(visits, row => row.VisitId, visit => visit.Id, (row, visit) => new { visit.Reference, visit.Delegation, visit.StartOn, visit.EndOn, visit.LeadReceiver, row.On })
            .OrderBy(row => row.StartOn).ThenBy(row => row.Reference)
            .Select(row => new LinkedVisit(row.Reference, row.Delegation, row.StartOn, row.EndOn, row.LeadReceiver, row.On))
            .ToListAsync(token);
    }

    private static async Task<IReadOnlyList<StageStay>> StagesAsync(DashboardDb db, Opportunity opportunity, bool withPeople, CancellationToken token)
    {
        var log = await db.StageChanges.AsNoTracking().Where(change => change.OpportunityId == opportunity.Id).OrderBy(change => change.Place).ToListAsync(token);
        var people = withPeople ? await Touches.PeopleAsync(db, [.. log.Select(change => change.RegisteredAt)], token) : [];
        var today = Silence.Today(db);
        return
        [
            .. log.Select((change, place) =>
            {
                var until = place + 1 < log.Count ? log[place + 1].On : today;
                var made = people.GetValueOrDefault(change.RegisteredAt);
                return new StageStay(
                    change.Stage, change.On, Math.Max(0, until.DayNumber - change.On.DayNumber), change.RegisteredAt, made?.By ?? "", made?.Why, change.Until, change.Because, change.With);
            }),
        ];
    }

    private static async Task<IReadOnlyList<HandoverView>> HandoversAsync(DashboardDb db, Guid opportunity, bool withPeople, CancellationToken token)
    {
        var handovers = await db.Handovers.AsNoTracking().Where(row => row.OpportunityId == opportunity).OrderBy(row => row.RegisteredAt).ToListAsync(token);
        var people = withPeople ? await Touches.PeopleAsync(db, [.. handovers.Select(row => row.RegisteredAt)], token) : [];
        return [.. handovers.Select(row => new HandoverView(row.From, row.To, row.RegisteredAt, people.GetValueOrDefault(row.RegisteredAt)?.By ?? "", people.GetValueOrDefault(row.RegisteredAt)?.Why))];
    }
}
