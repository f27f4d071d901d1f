using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Activities;

/// <summary>Registers an activity, or changes one.</summary>
public sealed partial class ActivityFormPage
{
    /// <summary>The visits of half a year before and after are offered by name; older ones are written by reference.</summary>
    private const int DaysAround = 183;
    private const int MostVisits = 400;

    private ProgrammeLists? _lists;
    private IReadOnlyList<string> _series = [];
    private IReadOnlyList<PickOption> _visits = [];

    [Inject] private ActivityQueries Activities { get; set; } = default!;

    [Inject] private ActivityActions Actions { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private CompanyQueries Companies { get; set; } = default!;

    [Parameter] public string? Reference { get; set; }

    public override string CancelHref => Reference is { } reference ? ActivityLinks.To(reference) : ActivityLinks.List;

    protected override string FormName => "activity";

    protected override string Record => Reference ?? "new";

    private bool IsNew => Reference is null;

    protected override async Task<Opened<ActivityDetails>> OpenAsync(CancellationToken token)
    {
        _lists = await Programme.ListsAsync(Viewer, null, token);
        var opened = Reference is { } reference ? await OpenKnownAsync(reference, token) : OpenNew();
        _series = await Activities.SeriesAsync(Viewer, token);
        _visits = await VisitsAroundAsync(opened.Details.StartOn == default ? Clock.Today() : opened.Details.StartOn, token);
        return opened;
    }

    public override async Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token)
    {
        if (Reference is not { } reference) return null;
        var view = await Activities.ViewAsync(await Current.GetAsync(token), reference, null, token);
        return new(view.Activity.Version, view.ChangedBy, view.ChangedAt);
    }

    private async Task<Opened<ActivityDetails>> OpenKnownAsync(string reference, CancellationToken token)
    {
        var view = await Activities.ViewAsync(Viewer, reference, null, token);
        if (!view.MayEdit) throw new NotAllowed(AccessTexts.NotYoursAt.With(_lists!.ReceiverName(view.Activity.LeadReceiver)));
        if (view.Activity.Status == ActivityStatus.Withdrawn) throw new NotAllowed(ActivityTexts.WithdrawnIsClosed);
        return new(Copy(view.Activity), view.Activity.Version);
    }

    private Opened<ActivityDetails> OpenNew()
    {
        if (!Viewer.May(Permission.EditVisits)) throw new NotAllowed(AccessTexts.NotYours);
        var own = Viewer.ReceiversFor(Permission.EditVisits);
        return new(new ActivityDetails { LeadReceiver = own is [var receiver, ..] ? receiver : "" }, 0);
    }

    private async Task<IReadOnlyList<PickOption>> VisitsAroundAsync(DateOnly day, CancellationToken token)
    {
        var around = new VisitFilter { From = day.AddDays(-DaysAround), To = day.AddDays(DaysAround) };
        var rows = (await Visits.ListAsync(Viewer, around, size: MostVisits, token: token)).Rows;
        return [.. rows.Select(row => new PickOption(row.Reference, Text.Same($"{row.Reference} {row.Delegation}, {DayText.Write(row.StartOn)}")))];
    }

    protected override ActivityDetails Copy(ActivityDetails details) => ActivityFields.Copy(details);

    protected override IReadOnlyList<Problem> Check(ActivityDetails details) => ActivityRules.Check(details, _lists!, Clock.Today());

    protected override async Task<string> SaveAsync(ActivityDetails details, Opened<ActivityDetails> opened, CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var receipt = Reference is { } reference
            ? await Actions.ChangeAsync(viewer, reference, opened.Version, opened.Details, details, null, token)
            : await Actions.RegisterAsync(viewer, details, token);
        return Query.Change(ActivityLinks.To(receipt.Reference), [("saved", true)]);
    }

    protected override void Take(string field, ActivityDetails from, ActivityDetails to) => ActivityFields.Of(field).Copy(from, to);

    private async Task<string?> CompanyNameAsync(string number) => await Companies.NameAsync(await Current.GetAsync(), number);
}
