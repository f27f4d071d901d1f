using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>Opens an opportunity, also straight from a visit, or changes one.</summary>
public sealed partial class OpportunityFormPage
{
    private ProgrammeLists? _lists;
    private IReadOnlyList<PickOption> _receivers = [];

    [Inject] private OpportunityQueries Opportunities { get; set; } = default!;

    [Inject] private OpportunityActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private CompanyQueries Companies { get; set; } = default!;

    [Parameter] public string? Reference { get; set; }

    public override string CancelHref => Reference is { } reference ? OpportunityLinks.To(reference) : Visit is { } visit ? VisitLinks.To(visit) : OpportunityLinks.List;

    protected override string FormName => "opportunity";

    protected override string Record => Reference ?? $"new {Visit}".Trim();

    private bool IsNew => Reference is null;

    private string? Visit => Address.Value("visit")?.Trim().ToUpperInvariant();

    protected override async Task<Opened<OpportunityDetails>> OpenAsync(CancellationToken token)
    {
        _lists = await Programme.ListsAsync(Viewer, null, token);
        if (Reference is { } reference) return await OpenKnownAsync(reference, token);

        Viewer.Must(Permission.EditVisits);
        var own = Viewer.ReceiversFor(Permission.EditVisits);
        _receivers = [.. ProgrammePicks.Receivers(_lists).Where(option => own is null || own.Contains(option.Code))];
        var details = Visit is { } visit ? await Opportunities.FromVisitAsync(Viewer, visit, token) : new OpportunityDetails { OpenedOn = Clock.Today() };
        if (_receivers.All(option => option.Code != details.LeadReceiver)) details.LeadReceiver = _receivers is [var first, ..] ? first.Code : "";
        return new(details, 0);
    }

    private async Task<Opened<OpportunityDetails>> OpenKnownAsync(string reference, CancellationToken token)
    {
        var view = await Opportunities.ViewAsync(Viewer, reference, null, token);
        if (!view.MayEdit) throw new NotAllowed(AccessTexts.NotYoursAt.With(_lists!.ReceiverName(view.Opportunity.LeadReceiver)));
        if (view.Opportunity.IsWithdrawn) throw new NotAllowed(OpportunityTexts.WithdrawnIsClosed);
        return new(OpportunityFields.Copy(view.Opportunity), view.Opportunity.Version);
    }

    protected override OpportunityDetails Copy(OpportunityDetails details) => OpportunityFields.Copy(details);

    protected override IReadOnlyList<Problem> Check(OpportunityDetails details) => OpportunityRules.Check(details, _lists!, Clock.Today(), IsNew);

    protected override async Task<string> SaveAsync(OpportunityDetails details, Opened<OpportunityDetails> opened, CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var receipt = Reference is { } reference
            ? await Actions.ChangeAsync(viewer, reference, opened.Version, opened.Details, details, null, token)
            : await Actions.OpenAsync(viewer, details, token);
        return Query.Change(OpportunityLinks.To(receipt.Reference), [("saved", true)]);
    }

    protected override void Take(string field, OpportunityDetails from, OpportunityDetails to) => OpportunityFields.Of(field).Copy(from, to);

    public override async Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token)
    {
        if (Reference is not { } reference) return null;
        var view = await Opportunities.ViewAsync(await Current.GetAsync(token), reference, null, token);
        return new(view.Opportunity.Version, view.ChangedBy, view.ChangedAt);
    }

    private async Task<string?> CompanyNameAsync(string number) => await Companies.NameAsync(await Current.GetAsync(), number);
}
