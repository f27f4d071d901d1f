using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>Asks for a stage change with its day and what else that stage needs.</summary>
public sealed partial class MoveForm : IDisposable
{
    private readonly FormState _form = new();
    private (string, int) _shown;
    private OpportunityStage _to;
    private DateOnly? _on;
    private DateOnly? _until;
    private ClosingReason? _because;
    private string? _with;
    private string? _why;
    private Text? _failure;
    private bool _isSaving;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Parameter, EditorRequired] public required OneOpportunityData Case { get; set; }

    [Parameter] public DateOnly Today { get; set; }

    /// <summary>Moves; may throw a <see cref="Refusal"/>, which is said in the form.</summary>
    [Parameter, EditorRequired] public required Func<Move, Task> Save { get; set; }

    /// <summary>Somebody began to fill it in.</summary>
    [Parameter] public EventCallback Touched { get; set; }

    private IReadOnlyList<OpportunityStage> Targets =>
    [
        .. OpportunityLife.All.Where(stage => (stage != Case.Stage || stage == OpportunityStage.Parked) && !(Case.Stage.IsEnded() && stage.IsAside())
            && (stage != OpportunityStage.Realised || Case.AgreedOn is not null)),
    ];

    private bool IsBack(OpportunityStage to) => !to.IsAside() && (Case.Stage == OpportunityStage.Closed || to < (Case.StageBefore ?? Case.Stage));

    private bool IsWhyNeeded => IsBack(_to) || _because == ClosingReason.Other;

    protected override void OnInitialized() => _form.Touched += Touch;

    protected override void OnParametersSet()
    {
        if (_shown == (Case.Reference, Case.Version)) return;
        _shown = (Case.Reference, Case.Version);
        (_to, _on, _until, _because, _with, _why, _failure) = (Natural(), Today, null, null, Case.Details.Buyer, null, null);
        _form.Show([]);
    }

    /// <summary>Back to where it was from aside, else the next stage on the way.</summary>
    private OpportunityStage Natural() => Case.StageBefore
        ?? (Case.Stage == OpportunityStage.Realised ? OpportunityStage.Agreement : Targets.First(stage => stage > Case.Stage));

    private void Choose(string? code)
    {
        _to = Codes.Read<OpportunityStage>(code) ?? _to;
        if (_to != OpportunityStage.Closed) _because = null;
        _form.Show([]);
        Touch();
    }

    private Text Verb(OpportunityStage to) => (Case.Stage, to) switch
    {
        (_, OpportunityStage.Parked) => OneOpportunityTexts.ParkIt,
        (_, OpportunityStage.Closed) => OneOpportunityTexts.CloseIt,
        (OpportunityStage.Parked, _) => OneOpportunityTexts.WakeIt.With(OpportunityTexts.Name(to)),
        (OpportunityStage.Closed, _) => OneOpportunityTexts.ReopenIt.With(OpportunityTexts.Name(to)),
        _ => OneOpportunityTexts.MoveIt.With(OpportunityTexts.Name(to)),
    };

    private async Task SubmitAsync()
    {
        if (_isSaving) return;
        _form.Show(_form.UnreadProblems);
        if (_form.Problems.Count > 0) return;
        (_isSaving, _failure) = (true, null);
        try
        {
            await Save(new Move(_to, _on ?? default) { Why = _why, Until = _until, Because = _because, With = _with });
        }
        catch (RuleBroken refusal) when (refusal.Problems[0].Field.Length > 0)
        {
            _form.Show(refusal.Problems.Select(problem => problem with { Field = "Move." + problem.Field }));
            StateHasChanged();
            await Script.InvokeVoidAsync("dashboardFocus", "#" + FormState.IdOf("Move." + refusal.Problems[0].Field));
        }
        catch (Refusal refusal)
        {
            _failure = refusal.Reason;
        }
        finally
        {
            _isSaving = false;
        }
    }

    private void Touch() => _ = Touched.InvokeAsync();

    public void Dispose() => _form.Touched -= Touch;
}
