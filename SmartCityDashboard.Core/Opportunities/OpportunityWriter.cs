using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>
/// Writes opportunities inside a change that is under way: the one road for people and the demonstration. Checks the right and the rules, and keeps the logs. The caller has
/// opened the change.
/// </summary>
internal sealed class OpportunityWriter(DashboardDb db, ProgrammeLists lists)
{
    private readonly CompanyKeeper companies = new(db);

    private DateTime At => db.ChangingAt!.Value;

    private DateOnly Today => SwedishTime.DayOf(At);

    public async Task<Opportunity> OpenAsync(OpportunityDetails details, CancellationToken token)
    {
        MustEdit(details.LeadReceiver);
        Check(details, isNew: true);
        var visits = await VisitsAsync(details.Visits, token);
        var opportunity = new Opportunity
        {
            Id = Guid.CreateVersion7(At),
            Reference = await NextReferenceAsync(details.OpenedOn.Year, token),
            LeadReceiver = details.LeadReceiver,
            OpenedOn = details.OpenedOn,
            RegisteredAt = At,
            RegisteredBy = db.Viewer.MemberId,
        };
        opportunity.Fill(details, lists);
        db.Add(opportunity);
        await PartsAsync(opportunity.Id, details, isNew: true, token);
        Log(opportunity, new Move(details.FirstStage, details.OpenedOn), place: 0);
        foreach (var visit in visits) db.Add(new OpportunityVisit { OpportunityId = opportunity.Id, VisitId = visit, On = details.OpenedOn });
        return opportunity;
    }

    /// <returns>True when anything changed.</returns>
    public async Task<bool> ChangeAsync(Opportunity opportunity, OpportunityDetails details, CancellationToken token)
    {
        MustEdit(opportunity);
        Check(details, isNew: false);
        opportunity.Fill(details, lists);
        var changed = await PartsAsync(opportunity.Id, details, isNew: false, token);
        var entry = db.Entry(opportunity);
        db.ChangeTracker.DetectChanges();
        if (entry.State == EntityState.Unchanged && changed) entry.State = EntityState.Modified;
        return entry.State == EntityState.Modified;
    }

    public async Task MoveAsync(Opportunity opportunity, Move move, CancellationToken token)
    {
        MustEdit(opportunity);
        if (OpportunityMoves.Check(opportunity, move, Today) is { Count: > 0 } problems) throw new RuleBroken(problems);
        Log(opportunity, move, await Parts<StageChange>(opportunity.Id).MaxAsync(row => row.Place, token) + 1);
    }

    /// <param name="on">A Swedish day, not later than today.</param>
    public void Note(Opportunity opportunity, TouchKind kind, DateOnly on, string words)
    {
        MustEdit(opportunity);
        if (kind is not (TouchKind.Contact or TouchKind.Note)) throw new RuleBroken("Kind", OpportunityTexts.UnknownCode.With(OpportunityTexts.Name(kind)));
        if (on > Today || on < OpportunityRules.Earliest) throw new RuleBroken(nameof(OpportunityTouch.On), OpportunityTexts.TouchInFuture);
        if (string.IsNullOrWhiteSpace(words)) throw new RuleBroken(nameof(TouchNote.Words), OpportunityTexts.WordsNeeded);
        if (words.Length > OpportunityRules.WordsLength) throw new RuleBroken(nameof(TouchNote.Words), OpportunityTexts.TooLong.With(OpportunityRules.WordsLength));
        var touch = Touch(opportunity.Id, kind, on);
        db.Add(new TouchNote { TouchId = touch.Id, OpportunityId = opportunity.Id, Words = words.Trim() });
    }

    public async Task LinkAsync(Opportunity opportunity, string reference, CancellationToken token)
    {
        MustEdit(opportunity);
        var visit = (await VisitsAsync([reference], token)).Single();
        if (await Parts<OpportunityVisit>(opportunity.Id).AnyAsync(row => row.VisitId == visit, token)) throw new RuleBroken(nameof(OpportunityDetails.Visits), OpportunityTexts.IsLinked.With(reference));
        db.Add(new OpportunityVisit { OpportunityId = opportunity.Id, VisitId = visit, On = Today });
        Touch(opportunity.Id, TouchKind.Visit, Today, visit);
        db.Entry(opportunity).State = EntityState.Modified;
    }

    /// <summary>The link was a mistake, and so no touch; both stay in the past.</summary>
    public async Task UnlinkAsync(Opportunity opportunity, string reference, CancellationToken token)
    {
        MustEdit(opportunity);
        var visit = await db.VisitsToWrite.Where(row => row.Reference == reference).Select(row => row.Id).SingleOrDefaultAsync(token);
        var link = await Parts<OpportunityVisit>(opportunity.Id).SingleOrDefaultAsync(row => row.VisitId == visit, token) ?? throw new NotFound(OpportunityTexts.NotLinked.With(reference));
        db.Remove(link);
        db.RemoveRange(await Parts<OpportunityTouch>(opportunity.Id).Where(row => row.VisitId == visit).ToListAsync(token));
        db.Entry(opportunity).State = EntityState.Modified;
    }

    public void HandOver(Opportunity opportunity, string to)
    {
        MustEdit(opportunity);
        if (lists.Receiver(to) is null) throw new RuleBroken(nameof(opportunity.LeadReceiver), OpportunityTexts.LeadNeeded);
        if (to == opportunity.LeadReceiver) throw new RuleBroken(nameof(opportunity.LeadReceiver), OpportunityTexts.IsLead.With(lists.ReceiverName(to)));
        db.Add(new Handover { Id = Guid.CreateVersion7(At), OpportunityId = opportunity.Id, From = opportunity.LeadReceiver, To = to, RegisteredAt = At });
        opportunity.LeadReceiver = to;
    }

    public async Task WithdrawAsync(Opportunity opportunity, string because, string? duplicateOf, CancellationToken token)
    {
        MustEdit(opportunity);
        if (string.IsNullOrWhiteSpace(because)) throw new RuleBroken(nameof(Opportunity.WithdrawnBecause), OpportunityTexts.ReasonNeeded);
        duplicateOf = string.IsNullOrWhiteSpace(duplicateOf) ? null : duplicateOf.Trim().ToUpperInvariant();
        if (duplicateOf is not null && (duplicateOf == opportunity.Reference || !await db.OpportunitiesToCount.AnyAsync(row => row.Reference == duplicateOf, token)))
            throw new RuleBroken(nameof(Opportunity.DuplicateOf), OpportunityTexts.NoSuchDuplicate.With(duplicateOf));
        opportunity.Withdraw(because, duplicateOf);
    }

    public void Restore(Opportunity opportunity)
    {
        MustLead(opportunity.LeadReceiver);
        if (!opportunity.IsWithdrawn) throw new RuleBroken("", OpportunityTexts.NotWithdrawn);
        opportunity.Restore();
    }

    public static bool MayEdit(Viewer viewer, string leadReceiver) => viewer.May(Permission.EditVisits, leadReceiver);

    private void MustEdit(Opportunity opportunity)
    {
        MustLead(opportunity.LeadReceiver);
        if (opportunity.IsWithdrawn) throw new RuleBroken("", OpportunityTexts.WithdrawnIsClosed);
    }

    private void MustEdit(string leadReceiver)
    {
        if (lists.Receiver(leadReceiver) is not null) MustLead(leadReceiver);
        else db.Viewer.Must(Permission.EditVisits);
    }

    private void MustLead(string leadReceiver)
    {
        if (!MayEdit(db.Viewer, leadReceiver)) throw new NotAllowed(AccessTexts.NotYoursAt.With(lists.ReceiverName(leadReceiver)));
    }

    private void Check(OpportunityDetails details, bool isNew)
    {
        details.Companies = [.. details.Companies.Select(company => OrganisationNumber.TryRead(company.Number, out var number, out _) ? company with { Number = number } : company)];
        if (OpportunityRules.Check(details, lists, Today, isNew) is { Count: > 0 } problems) throw new RuleBroken(problems);
    }

    private void Log(Opportunity opportunity, Move move, int place)
    {
        opportunity.Take(move);
        db.Add(new StageChange
        {
            Id = Guid.CreateVersion7(At),
            OpportunityId = opportunity.Id,
            Place = place,
            Stage = move.To,
            On = move.On,
            RegisteredAt = At,
            Until = opportunity.ParkedUntil,
            Because = opportunity.ClosedBecause,
            With = move.To == OpportunityStage.Agreement ? opportunity.AgreedWith : null,
        });
        Touch(opportunity.Id, TouchKind.Stage, move.On);
    }

    private OpportunityTouch Touch(Guid opportunity, TouchKind kind, DateOnly on, Guid? visit = null)
    {
        var touch = new OpportunityTouch { Id = Guid.CreateVersion7(At), OpportunityId = opportunity, Kind = kind, On = on, RegisteredAt = At, VisitId = visit };
        db.Add(touch);
        return touch;
    }

    private async Task<bool> PartsAsync(Guid opportunity, OpportunityDetails details, bool isNew, CancellationToken token)
    {
        var changed = await companies.KeepAsync(details.Companies.Select(company => (company.Number, company.Name)), token);
        async Task<List<T>> RowsAsync<T>() where T : class => isNew ? [] : await Parts<T>(opportunity).ToListAsync(token);
        changed |= PartRows.Match(db, await RowsAsync<OpportunityCompany>(), row => row.Number, details.Companies.Select(company => company.Number), number => new OpportunityCompany { OpportunityId = opportunity, Number = number });
        changed |= PartRows.Match(db, await RowsAsync<OpportunityTheme>(), row => row.Theme, details.Themes, code => new OpportunityTheme { OpportunityId = opportunity, Theme = code });
        var notes = string.IsNullOrWhiteSpace(details.Notes) ? null : details.Notes.Trim();
        var row = (await RowsAsync<OpportunityNote>()).SingleOrDefault();
        if (row?.Notes == notes) return changed;
        if (notes is null) db.Remove(row!);
        else if (row is null) db.Add(new OpportunityNote { OpportunityId = opportunity, Notes = notes });
        else row.Notes = notes;
        return true;
    }

    private IQueryable<T> Parts<T>(Guid opportunity) where T : class =>
        db.OpportunityPartsToWrite<T>().AsTracking().Where(row => EF.Property<Guid>(row, nameof(OpportunityNote.OpportunityId)) == opportunity);

    private async Task<IReadOnlyList<Guid>> VisitsAsync(List<string> references, CancellationToken token)
    {
        var wanted = references.Select(reference => reference.Trim().ToUpperInvariant()).Where(reference => reference.Length > 0).Distinct().ToList();
        var found = await db.VisitsToWrite.Where(visit => wanted.Contains(visit.Reference) && visit.Status != VisitStatus.Withdrawn)
            .Select(visit => new { visit.Id, visit.Reference }).ToListAsync(token);
        if (wanted.Except(found.Select(visit => visit.Reference)).FirstOrDefault() is { } unknown) throw new RuleBroken(nameof(OpportunityDetails.Visits), OpportunityTexts.NoSuchVisit.With(unknown));
        if (wanted.Count == 0 && references.Count > 0) throw new RuleBroken(nameof(OpportunityDetails.Visits), OpportunityTexts.VisitNeeded);
        return [.. found.Select(visit => visit.Id)];
    }

    private async Task<string> NextReferenceAsync(int year, CancellationToken token)
    {
        var counter = db.ChangeTracker.Entries<OpportunityCounter>().Select(entry => entry.Entity).SingleOrDefault(row => row.Year == year)
            ?? await db.OpportunityCounters.AsTracking().SingleOrDefaultAsync(row => row.Year == year, token);
        if (counter is null) db.Add(counter = new OpportunityCounter { Year = year, Last = 0 });
        counter.Last++;
        return string.Create(CultureInfo.InvariantCulture, $"SCB-{year}-{counter.Last:0000}");
    }
}
