using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The node lead of a stop changes that stop, and nothing else of another node's visit.</summary>
public sealed partial class StopFormPage
{
    private ProgrammeLists? _lists;
    private Visit? _visit;
    private string _receiver = "";
    private string _lead = "";
    private string _delegation = "";

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private VisitActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Parameter] public required string Reference { get; set; }

    [Parameter] public Guid Id { get; set; }

    public override string CancelHref => VisitLinks.To(Reference);

    protected override string FormName => "visit-stop";

    protected override string Record => $"{Reference}/{Id:N}";

    protected override async Task<Opened<StopDetails>> OpenAsync(CancellationToken token)
    {
        _lists = await Programme.ListsAsync(Viewer, null, token);
        var view = await Visits.ViewAsync(Viewer, Reference, null, token);
        var stop = view.Visit.Stops.SingleOrDefault(one => one.Id == Id) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        (_receiver, _lead, _delegation) = (_lists.ReceiverName(stop.Receiver), _lists.ReceiverName(view.Visit.LeadReceiver), view.Visit.Delegation);
        if (!view.OwnStops.Contains(Id)) throw new NotAllowed(AccessTexts.NotYoursAt.With(_lists.ReceiverName(stop.Receiver)));
        _visit = view.Visit;
        return new(Copy(stop), view.Visit.Version);
    }

    protected override StopDetails Copy(StopDetails details) => new()
    {
        Id = details.Id,
        Receiver = details.Receiver,
        Town = details.Town,
        County = details.County,
        StartOn = details.StartOn,
        EndOn = details.EndOn,
        Objects = [.. details.Objects],
    };

    /// <summary>The rules of the visit, tried on a copy of it; only what concerns the stops can be put right here.</summary>
    protected override IReadOnlyList<Problem> Check(StopDetails details)
    {
        var visit = new VisitDetails();
        foreach (var field in VisitFields.All) field.Copy(_visit!, visit);
        visit.Stops = [details];
        return [.. VisitRules.Check(visit, _lists!, Clock.Today()).Where(problem => problem.Field == nameof(VisitDetails.Stops)).Select(problem => problem with { Field = nameof(details.StartOn) })];
    }

    protected override async Task<string> SaveAsync(StopDetails details, Opened<StopDetails> opened, CancellationToken token)
    {
        await Actions.ChangeStopAsync(await Current.GetAsync(token), Reference, opened.Version, details, token);
        return Query.Change(VisitLinks.To(Reference), [("saved", true)]);
    }

    public override async Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token) =>
        await VisitNews.LastSaveAsync(Visits, await Current.GetAsync(token), Reference, token);
}
