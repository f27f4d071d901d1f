using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Visits;

/// <summary>Registers a visit, or changes one.</summary>
public sealed partial class VisitFormPage
{
    private ProgrammeLists? _lists;
    private VisitDetails? _last;
    private bool _mayEditContact;
    private IReadOnlyList<VisitRow> _similar = [];

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private DuplicateQueries Duplicates { get; set; } = default!;

    [Inject] private VisitActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private CompanyQueries Companies { get; set; } = default!;

    [Parameter] public string? Reference { get; set; }

    public override string CancelHref => Reference is { } reference ? VisitLinks.To(reference) : VisitLinks.List;

    protected override string FormName => "visit";

    protected override string Record => Reference ?? "new";

    private bool IsNew => Reference is null;

    protected override async Task<Opened<VisitDetails>> OpenAsync(CancellationToken token)
    {
        _lists = await Programme.ListsAsync(Viewer, null, token);
        _similar = [];
        if (Reference is { } reference) return await OpenKnownAsync(reference, token);

        if (!Viewer.May(Permission.EditVisits) && !Viewer.May(Permission.RouteRequests)) throw new NotAllowed(AccessTexts.NotYours);
        _last = await Visits.LastRegisteredAsync(Viewer, token);
        _mayEditContact = Viewer.May(Permission.EditContacts);
        return new(Blank(), 0);
    }

    private async Task<Opened<VisitDetails>> OpenKnownAsync(string reference, CancellationToken token)
    {
        var view = await Visits.ViewAsync(Viewer, reference, null, token);
        if (!view.MayEdit) throw new NotAllowed(AccessTexts.NotYoursAt.With(_lists!.ReceiverName(view.Visit.LeadReceiver)));
        if (view.Visit.Status == VisitStatus.Withdrawn) throw new NotAllowed(VisitTexts.WithdrawnIsClosed);
        _mayEditContact = Viewer.May(Permission.EditContacts, view.Visit.LeadReceiver);
        var details = Copy(view.Visit);
        details.Contact = view.Contact;
        return new(details, view.Visit.Version);
    }

    /// <summary>The own node is chosen; who receives requests begins with one that came today.</summary>
    private VisitDetails Blank()
    {
        var own = Viewer.ReceiversFor(Permission.EditVisits);
        var isRequest = Viewer.May(Permission.RouteRequests);
        return new VisitDetails
        {
            LeadReceiver = own is [var receiver, ..] ? receiver : "",
            Status = isRequest ? VisitStatus.Requested : VisitStatus.Confirmed,
            RequestedOn = isRequest ? Clock.Today() : null,
        };
    }

    protected override VisitDetails Copy(VisitDetails details)
    {
        var copy = new VisitDetails();
        FillUndrafted(details, copy);
        foreach (var field in VisitFields.All) field.Copy(details, copy);
        return copy;
    }

    protected override IReadOnlyList<Problem> Check(VisitDetails details) => VisitRules.Check(details, _lists!, Clock.Today());

    protected override async Task<string> SaveAsync(VisitDetails details, Opened<VisitDetails> opened, CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var receipt = Reference is { } reference
            ? await Actions.ChangeAsync(viewer, reference, opened.Version, opened.Details, details, null, token)
            : await Actions.RegisterAsync(viewer, details, token);
        return Query.Change(VisitLinks.To(receipt.Reference), [("saved", true)]);
    }

    public override async Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token) =>
        Reference is { } reference ? await VisitNews.LastSaveAsync(Visits, await Current.GetAsync(token), reference, token) : null;

    protected override void Take(string field, VisitDetails from, VisitDetails to) => VisitFields.Of(field).Copy(from, to);

    protected override void FillUndrafted(VisitDetails current, VisitDetails restored) => restored.Contact = current.Contact is { } contact ? contact with { } : null;

    private async Task LookForSimilarAsync() => _similar = await Duplicates.LikeAsync(await Current.GetAsync(), Details!, Reference);

    private async Task<string?> CompanyNameAsync(string number) => await Companies.NameAsync(await Current.GetAsync(), number);
}
