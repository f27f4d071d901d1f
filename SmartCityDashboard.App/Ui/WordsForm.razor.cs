using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>One text, kept while it is typed and saved by whoever shows the form.</summary>
public sealed partial class WordsForm : IAsyncDisposable
{
    private readonly FormState _form = new();
    private DraftKeeper? _draft;
    private string? _words;
    private Text? _failure;
    private bool _isSaving, _toTakeUnsent;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private IDrafts Drafts { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    /// <summary>The field that problems name; unlike that of any other form on the page.</summary>
    [Parameter, EditorRequired] public required string Name { get; set; }

    /// <summary>What drafts are kept under: the kind of form, and the record it is about.</summary>
    [Parameter, EditorRequired] public required string FormName { get; set; }

    [Parameter, EditorRequired] public required string Record { get; set; }

    [Parameter, EditorRequired] public required Text Label { get; set; }

    [Parameter] public Text? Help { get; set; }

    [Parameter] public string? Initial { get; set; }

    [Parameter] public int Longest { get; set; } = 2000;

    [Parameter] public Text SaveText { get; set; } = FormTexts.Save;

    /// <summary>Saves; may throw a <see cref="Refusal"/>, which is said in the form.</summary>
    [Parameter, EditorRequired] public required Func<Viewer, string, Task> Save { get; set; }

    /// <summary>Fields before the text, which <see cref="Save"/> reads for itself; they are in no draft.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter] public EventCallback Cancel { get; set; }

    [Parameter] public EventCallback Saved { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _words = Initial;
        _form.Touched += KeepSoon;
        _draft = new DraftKeeper(Drafts, Script, Clock, await Current.GetAsync(), FormName, Record);
        if (await _draft.FindAsync<string>(CancellationToken.None) is var (draft, _)) _words = draft.Details;
        _toTakeUnsent = true;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toTakeUnsent || _draft is null) return;
        _toTakeUnsent = false;
        foreach (var (name, text) in await _draft.UnsentAsync()) await _form.TypeAsync(name, text);
        // The button that opened the form may be gone: whoever pressed it goes on by keyboard.
        await Script.InvokeVoidAsync("dashboardFocus", "#" + FormState.IdOf(Name));
        StateHasChanged();
    }

    private async Task SubmitAsync()
    {
        if (_isSaving || _draft is null) return;
        (_isSaving, _failure) = (true, null);
        try
        {
            await Save(await Current.GetAsync(), _words ?? "");
            await _draft.ForgetAsync();
            await Saved.InvokeAsync();
        }
        catch (RuleBroken refusal) when (refusal.Problems[0].Field.Length > 0)
        {
            _form.Show([new Problem(Name, refusal.Reason)]);
            await Script.InvokeVoidAsync("dashboardFocus", "#" + FormState.IdOf(Name));
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

    private void KeepSoon() => _ = InvokeAsync(async () =>
    {
        try
        {
            if (_draft is not null) await _draft.KeepSoonAsync(KeepAsync);
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
        }
    });

    private async Task KeepAsync()
    {
        await _draft!.KeepAsync(new Draft<string>(_words ?? "", Initial ?? "", new Dictionary<string, string>()), 1, _form.TakeTyped());
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        _form.Touched -= KeepSoon;
        if (_draft is not null)
        {
            _draft.Leave();
            if (_draft.IsPending) await _draft.KeepAsync(new Draft<string>(_words ?? "", Initial ?? "", new Dictionary<string, string>()), 1, _form.TakeTyped());
            await _draft.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
