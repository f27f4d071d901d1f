using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>
/// A page with one form: opens the record, gives back the draft, keeps a new one while somebody types, checks, saves, and turns each refusal into what
/// the person can do about it. Show it with <c>&lt;FormFrame Page="this"&gt;</c>. Personal data must not be in the JSON of <typeparamref name="TDetails"/>.
/// </summary>
public abstract class FormPage<TDetails> : ComponentBase, IFormPage, IAsyncDisposable where TDetails : class
{
    private DraftKeeper? _draft;
    private string? _record;
    private bool _toTakeUnsent;

    [Inject] protected CurrentViewer Current { get; set; } = default!;

    [Inject] protected CurrentAddress Address { get; set; } = default!;

    [Inject] protected TimeProvider Clock { get; set; } = default!;

    [Inject] private IDrafts Drafts { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    public FormState Form { get; private set; } = new();

    public FormConflict? Conflict { get; private set; }

    public Refusal? Refusal { get; private set; }

    public Refusal? Failure { get; private set; }

    public DateTime? Restored { get; private set; }

    public bool RestoredFromBrowser { get; private set; }

    /// <summary>Texts of a draft that were no value yet; the frame puts them back where they stood.</summary>
    public IReadOnlyDictionary<string, string> RestoredTexts { get; private set; } = new Dictionary<string, string>();

    public DateTime? KeptAt => _draft?.KeptAt;

    public bool IsSaving { get; private set; }

    public int OpenedVersion => Opened?.Version ?? 0;

    public bool IsReady => Details is not null;

    public string DraftKey => _draft?.Key ?? "";

    public abstract string CancelHref { get; }

    protected TDetails? Details { get; private set; }

    protected Opened<TDetails>? Opened { get; private set; }

    /// <summary>Who opened the form, to choose what it shows. A save asks <see cref="Current"/> anew.</summary>
    protected Viewer Viewer { get; private set; } = new(Guid.Empty, "", []);

    /// <summary>The name that drafts of this form are kept under.</summary>
    protected abstract string FormName { get; }

    /// <summary>What is edited, by its address: drafts of different records are apart.</summary>
    protected abstract string Record { get; }

    /// <exception cref="NotAllowed">When the viewer may not edit this record.</exception>
    protected abstract Task<Opened<TDetails>> OpenAsync(CancellationToken token);

    public virtual Task<SavedMeanwhile?> SavedMeanwhileAsync(CancellationToken token) => Task.FromResult<SavedMeanwhile?>(null);

    protected abstract TDetails Copy(TDetails details);

    protected abstract IReadOnlyList<Problem> Check(TDetails details);

    /// <returns>The address to go to.</returns>
    protected abstract Task<string> SaveAsync(TDetails details, Opened<TDetails> opened, CancellationToken token);

    /// <summary>Takes one field over from what others saved.</summary>
    protected virtual void Take(string field, TDetails from, TDetails to) { }

    /// <summary>Personal data is in no draft: a restored one gets it from the record as it is.</summary>
    protected virtual void FillUndrafted(TDetails current, TDetails restored) { }

    protected override Task OnParametersSetAsync() => _record == Record ? Task.CompletedTask : StartAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toTakeUnsent || _draft is null) return;
        _toTakeUnsent = false;
        foreach (var (name, text) in await _draft.UnsentAsync()) RestoredFromBrowser |= await Form.TypeAsync(name, text);
        if (RestoredFromBrowser) StateHasChanged();
    }

    public async Task SubmitAsync()
    {
        if (IsSaving || Details is null || Opened is null) return;
        Failure = null;
        var unread = Form.UnreadProblems.ToList();
        var problems = unread.Concat(Check(Details).Where(problem => unread.All(one => one.Field != problem.Field))).ToList();
        Form.Show(problems);
        if (problems.Count > 0 || Conflict is { IsSettled: false })
        {
            await FocusAsync();
            return;
        }

        IsSaving = true;
        try
        {
            await SaveAsync();
        }
        finally
        {
            IsSaving = false;
        }
    }

    public async Task DiscardDraftAsync()
    {
        await _draft!.ForgetAsync();
        await StartAsync();
    }

    private async Task StartAsync()
    {
        _record = Record;
        Form.Touched -= KeepSoon;
        if (_draft is not null) await _draft.DisposeAsync();
        (Form, Details, Opened, Conflict, Refusal, Failure, Restored, RestoredFromBrowser) = (new FormState(), null, null, null, null, null, null, false);
        Form.Touched += KeepSoon;
        try
        {
            if (Address.AsOf is not null) throw new RuleBroken("asOf", FormTexts.PastIsClosed);
            Viewer = await Current.GetAsync();
            _draft = new DraftKeeper(Drafts, Script, Clock, Viewer, FormName, Record);
            var opened = await OpenAsync(CancellationToken.None);
            await RestoreAsync(opened);
            _toTakeUnsent = true;
        }
        catch (NotFound)
        {
            Navigation.NotFound();
        }
        catch (Refusal refusal)
        {
            Refusal = refusal;
        }
    }

    private async Task RestoreAsync(Opened<TDetails> current)
    {
        if (await _draft!.FindAsync<TDetails>(CancellationToken.None) is not var (draft, kept))
        {
            (Opened, Details) = (current, Copy(current.Details));
            return;
        }

        FillUndrafted(current.Details, draft.Opened);
        FillUndrafted(current.Details, draft.Details);
        (Restored, RestoredTexts) = (kept.SavedAt, draft.Unread);
        (Opened, Details) = (new(draft.Opened, kept.OpenedVersion), draft.Details);
    }

    private async Task SaveAsync()
    {
        try
        {
            await SettleConflictAsync();
            var next = await SaveAsync(Details!, Opened!, CancellationToken.None);
            await _draft!.ForgetAsync();
            Address.Go(next);
            return;
        }
        catch (RuleBroken refusal) when (refusal.Problems.Any(problem => problem.Field.Length > 0))
        {
            Form.Show(refusal.Problems);
        }
        catch (ChangedMeanwhile refusal)
        {
            Conflict = new FormConflict(refusal);
        }
        catch (Refusal refusal)
        {
            Failure = refusal;
        }

        await KeepAsync();
        await FocusAsync();
    }

    /// <summary>The choices are made: what others saved is the new ground, and this person's choices lie upon it.</summary>
    private async Task SettleConflictAsync()
    {
        if (Conflict is not { } conflict) return;
        var current = await OpenAsync(CancellationToken.None);
        // Saved once more while the table was read: the save is refused again and shows those changes too.
        if (current.Version != conflict.Refusal.CurrentVersion) return;
        foreach (var field in conflict.Theirs) Take(field, current.Details, Details!);
        // What the table does not show is still compared with what this person saw.
        FillUndrafted(Opened!.Details, current.Details);
        (Opened, Conflict) = (current, null);
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
        if (_draft is null || Details is null || Opened is null) return;
        await _draft.KeepAsync(new Draft<TDetails>(Details, Opened.Details, Form.Unread), Opened.Version, Form.TakeTyped());
        StateHasChanged();
    }

    private async Task FocusAsync()
    {
        StateHasChanged();
        await Script.InvokeVoidAsync("dashboardForms.focusProblems");
    }

    /// <summary>Left with something typed and the pause not over: the draft is written now.</summary>
    public async ValueTask DisposeAsync()
    {
        Form.Touched -= KeepSoon;
        if (_draft is not null)
        {
            _draft.Leave();
            if (_draft.IsPending && Details is not null && Opened is not null)
                await _draft.KeepAsync(new Draft<TDetails>(Details, Opened.Details, Form.Unread), Opened.Version, Form.TakeTyped());
            await _draft.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}
