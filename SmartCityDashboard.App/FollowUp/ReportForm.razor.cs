using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>Writes the business report of a held visit, with the promises made; changes it until the group has decided.</summary>
public sealed partial class ReportForm
{
    private IReadOnlyList<OwnerChoice> _owners = [];
    private IReadOnlyList<Text> _made = [];
    private bool _isPromised;
    private Text _node = Text.Same("");
    private Gates _missing;
    private bool _isSubmitted;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ActionQueries Queries { get; set; } = default!;

    [Inject] private ReportActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Parameter, EditorRequired] public required string Reference { get; set; }

    public override string CancelHref => VisitLinks.To(Reference);

    protected override string FormName => "business-report";

    protected override string Record => Reference;

    private static List<PickOption> Potentials => [.. Enum.GetValues<Potential>().Select(potential => new PickOption(Codes.Of(potential), FollowUpWords.Name(potential)))];

    protected override async Task<Opened<ReportDraft>> OpenAsync(CancellationToken token)
    {
        var view = await Reports.ViewAsync(Viewer, Reference, null, token);
        _node = (await Programme.ListsAsync(Viewer, null, token)).ReceiverName(view.Visit.LeadReceiver);
        if (!view.MayEdit) throw new NotAllowed(AccessTexts.NotYoursAt.With(_node));
        _owners = await Queries.OwnersAsync(Viewer, view.Visit.LeadReceiver, token);
        _made = [.. view.Actions.Where(action => !action.IsStep && action.State != ActionState.Dropped).Select(action => action.What)];
        _isPromised = view.Actions.Any(action => action is { IsStep: false, IsOpen: true });
        (_missing, _isSubmitted) = (view.Missing, view.Report!.IsSubmitted);
        return new(ReportDraft.Of(view.Report, []), view.Report.Version);
    }

    protected override ReportDraft Copy(ReportDraft details) => ReportDraft.Of(details, details.Promises);

    protected override IReadOnlyList<Problem> Check(ReportDraft details) =>
    [
        .. FollowUpRules.Check(details, _made.Count + details.Promises.Count > 0, _isPromised || details.Promises.Count > 0),
        .. details.Promises.SelectMany((promise, place) => FollowUpRules.Check(promise, Clock.Today()).Select(problem => problem with { Field = $"Promises[{place}].{problem.Field}" })),
    ];

    protected override async Task<string> SaveAsync(ReportDraft details, Opened<ReportDraft> opened, CancellationToken token)
    {
        await Actions.SubmitAsync(await Current.GetAsync(token), Reference, opened.Version, details, details.Promises, opened.Details, token);
        return Query.Change(VisitLinks.Report(Reference), [(BusinessReportPage.Submitted, true)]);
    }

    public override async Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token) =>
        await Reports.ViewAsync(await Current.GetAsync(token), Reference, null, token) is { Report: { } report, ChangedAt: { } at, ChangedBy: var by } ? new(report.Version, by, at) : null;

    protected override void Take(string field, ReportDraft from, ReportDraft to) => ReportFields.Of(field).Copy(from, to);

    private void Add()
    {
        Details!.Promises.Add(PromiseFields.Blank(Viewer.MemberId, _owners, Clock.Today()));
        Form.Changed(nameof(ReportDraft.Promises));
    }

    private void Remove(ActionDetails promise)
    {
        Details!.Promises.Remove(promise);
        Form.Changed(nameof(ReportDraft.Promises));
    }
}
