using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>Edits the draft of the next version of the process.</summary>
public sealed partial class ProcessDraftPage
{
    private int _number;
    private Text? _moved;

    [Inject] private ProcessQueries Processes { get; set; } = default!;

    [Inject] private ProcessActions Actions { get; set; } = default!;

    [Inject] private IJSRuntime Browser { get; set; } = default!;

    public override string CancelHref => FollowUpLinks.Process;

    protected override string FormName => "process";

    protected override string Record => "draft";

    protected override async Task<Opened<ProcessDraft>> OpenAsync(CancellationToken token)
    {
        Viewer.Must(Permission.EditProcess);
        if ((await Processes.AllAsync(Viewer, null, token)).Draft is not { } draft) throw new NotFound(ProcessTexts.NoSuchVersion);
        _number = draft.Number;
        return new(new ProcessDraft { ValidFrom = draft.Version.ValidFrom, Steps = [.. draft.Steps.Select(EditedStep.Of)] }, draft.Version.Version);
    }

    protected override ProcessDraft Copy(ProcessDraft details) => details.Copy();

    protected override IReadOnlyList<Problem> Check(ProcessDraft details) =>
    [
        .. ProcessRules.Check(details.ValidFrom ?? default, [.. details.Steps.Select(step => step.Filled)], Clock.Today()),
        .. details.Steps.Select((step, place) => (step, place)).Where(one => one.step.Offset is null).Select(one => new Problem($"Steps[{one.place}].{nameof(StepDetails.Offset)}", ProcessPageTexts.NumberNeeded)),
    ];

    protected override async Task<string> SaveAsync(ProcessDraft details, Opened<ProcessDraft> opened, CancellationToken token)
    {
        await Actions.SaveDraftAsync(await Current.GetAsync(token), _number, opened.Version, details.ValidFrom!.Value, [.. details.Steps.Select(step => new DraftStep(step.Key, step.Filled))], token);
        return Query.Change(FollowUpLinks.Process, [("saved", true)]);
    }

    private void Add()
    {
        Details!.Steps.Add(new EditedStep { Details = new StepDetails { Kind = StepKind.CheckIn, From = StepStart.VisitEnd } });
        Form.Changed(nameof(Details.Steps));
    }

    private void Remove(EditedStep step)
    {
        Details!.Steps.Remove(step);
        Form.Changed(nameof(Details.Steps));
    }

    private async Task MoveAsync(EditedStep step, int by)
    {
        var (steps, from) = (Details!.Steps, Details.Steps.IndexOf(step));
        var to = from + by;
        if (to < 0 || to >= steps.Count) return;
        steps.RemoveAt(from);
        steps.Insert(to, step);
        _moved = ProcessPageTexts.Moved.With(step.Details.Name, to + 1);
        Form.Changed(nameof(Details.Steps));
        StateHasChanged();
        await Browser.InvokeVoidAsync("dashboardFocus", $"#step-{to}");
    }
}
