using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>Does the steps of the actions on a page, one at a time, with undo of the last one.</summary>
public sealed partial class ActionDesk
{
    private ActionRow? _row;
    private ActionStep? _step;
    private FormState _form = new();
    private IReadOnlyList<OwnerChoice> _colleagues = [];
    private Text? _problem, _said;
    private Refusal? _failure;
    private (ActionReceipt Receipt, ActionRow Row)? _undo;
    private bool _isBusy;

    [Inject] private CurrentAddress Address { get; set; } = default!;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private FollowUpActions Actions { get; set; } = default!;

    [Inject] private ActionQueries Queries { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Parameter, EditorRequired] public required ProgrammeLists Lists { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Something was done or taken back: the page asks its question again.</summary>
    [Parameter] public EventCallback Changed { get; set; }

    /// <summary>The page's lines; those of them that a step is asked for call <see cref="TakeAsync"/>.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>A step asks for something more; meanwhile the page must not change under it.</summary>
    public bool IsOpen => _step is not null;

    /// <summary>Done is done at once; the others ask first.</summary>
    public async Task TakeAsync((ActionRow Row, ActionStep Step) asked)
    {
        if (_isBusy) return;
        (_row, _failure, _said, _undo, _problem, _form) = (asked.Row, null, null, null, null, new FormState());
        if (asked.Step == ActionStep.Done)
        {
            await DoAsync(viewer => Actions.DoneAsync(viewer, asked.Row.Id, asked.Row.Version), ActionTexts.SaidDone.With(asked.Row.What));
            return;
        }

        try
        {
            if (asked.Step == ActionStep.HandOver) _colleagues = await Queries.OwnersAsync(await Current.GetAsync(), asked.Row.Node);
        }
        catch (Refusal refusal)
        {
            _failure = refusal;
            return;
        }

        _step = asked.Step;
        StateHasChanged();
    }

    private Task ConfirmAsync(ActionStepValues given)
    {
        if (_row is not { } row || _step is not { } step) return Task.CompletedTask;
        var day = given.Day ?? Today;
        return step switch
        {
            ActionStep.Redate => DoAsync(viewer => Actions.RedateAsync(viewer, row.Id, row.Version, day, given.Reason), ActionTexts.SaidRedated.With(row.What, day)),
            ActionStep.Wait => DoAsync(viewer => Actions.WaitAsync(viewer, row.Id, row.Version, day, given.Reason ?? ""), ActionTexts.SaidWaits.With(row.What, day)),
            ActionStep.Drop => DoAsync(viewer => Actions.DropAsync(viewer, row.Id, row.Version, given.Reason), ActionTexts.SaidDropped.With(row.What)),
            _ when given.Node is { } node => DoAsync(viewer => Actions.HandOverAsync(viewer, row.Id, row.Version, node, given.Reason), ActionTexts.SaidHandedOver.With(row.What, Lists.ReceiverName(node))),
            _ => DoAsync(viewer => Actions.AssignAsync(viewer, row.Id, row.Version, given.Owner), ActionTexts.SaidHandedOver.With(row.What, TakerName(row, given.Owner))),
        };
    }

    private object TakerName(ActionRow row, Guid? owner) =>
        _colleagues.FirstOrDefault(one => one.Id == owner)?.Name ?? (object)ActionTexts.Inbox.With(Lists.ReceiverName(row.Node));

    private async Task UndoAsync()
    {
        if (_undo is not var (receipt, row) || _isBusy) return;
        await DoAsync(viewer => Actions.UndoAsync(viewer, receipt.Id, receipt.Version), ActionTexts.SaidUndone.With(row.What));
        _undo = null;
    }

    private async Task DoAsync(Func<Viewer, Task<ActionReceipt>> action, Text said)
    {
        _isBusy = true;
        try
        {
            var receipt = await action(await Current.GetAsync());
            (_step, _said, _failure, _undo) = (null, said, null, (receipt, _row!));
        }
        catch (RuleBroken refusal) when (IsOpen)
        {
            // Said in the dialog, where it can be put right.
            Show(refusal);
            return;
        }
        catch (Refusal refusal)
        {
            (_step, _said, _undo, _failure) = (null, null, null, refusal);
            return;
        }
        finally
        {
            _isBusy = false;
        }

        await Changed.InvokeAsync();
        await Script.InvokeVoidAsync("dashboardActions.goOn");
    }

    private void Show(RuleBroken refusal)
    {
        var problems = refusal.Problems.Select(problem => problem with { Field = FieldOf(problem.Field) }).ToList();
        _form.Show(problems.Where(problem => problem.Field.Length > 0));
        _problem = problems.FirstOrDefault(problem => problem.Field.Length == 0)?.Message;
    }

    private static string FieldOf(string field) => field switch
    {
        nameof(ActionDetails.DueOn) => ActionStepForm.DayField,
        nameof(FollowUpAction.Reason) => ActionStepForm.ReasonField,
        nameof(FollowUpAction.Node) or nameof(ActionDetails.OwnerId) => ActionStepForm.ToField,
        _ => "",
    };

    private void CloseDialog() => (_step, _problem) = (null, null);

    private Task ReloadAsync()
    {
        _failure = null;
        return Changed.InvokeAsync();
    }
}
