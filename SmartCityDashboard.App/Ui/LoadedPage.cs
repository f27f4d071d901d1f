using System.Text.Json;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>An answer together with the address that asked for it, so that the prerender's answer is used in the circuit only for the same question.</summary>
/// <param name="Changes">How many changes it includes.</param>
public sealed record Answer<TData>(string Question, TData Data, long Changes);

/// <summary>
/// A page that shows one load: asks when it opens, when its address changes and when somebody saved something, gives up when it is left, and keeps a
/// refusal for the notice.
/// Show it with <c>&lt;Loaded State="State"&gt;</c>. <typeparamref name="TData"/> must survive JSON, since the prerender hands it to the circuit.
/// </summary>
public abstract class LoadedPage<TData> : ComponentBase, IDisposable where TData : class
{
    /// <summary>In bytes of JSON. The browser sends it back with its first message, and a message has a limit: a larger answer is asked for once more.</summary>
    private const int LargestHandedOver = 96 * 1024;

    /// <summary>Of attempts to ask all questions of a page in the same state of the data. While somebody saves without pause the last one is shown, and asked again soon.</summary>
    private const int MostAttempts = 3;

    private readonly CancellationTokenSource _leaving = new();
    private CancellationTokenSource? _asking;
    private string? _asked;
    private long _shown;
    private bool _left;

    [Inject] protected CurrentAddress Address { get; set; } = default!;

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    [Inject] private LivePages Live { get; set; } = default!;

    [Inject] private TimeProvider Time { get; set; } = default!;

    [PersistentState] public Answer<TData>? Prerendered { get; set; }

    /// <summary>Makes the framework call again whenever the query changes, also for a page that reads no parameter itself.</summary>
    [SupplyParameterFromQuery(Name = CurrentAddress.AsOfName)] public string? AsOfInAddress { get; set; }

    protected LoadState<TData> State { get; private set; } = new();

    /// <summary>What the load depends on. The proof panel lies over the page and changes nothing behind it.</summary>
    protected virtual string Question => Address.With(("proof", null));

    /// <summary>True while somebody is about to decide on what stands here, so that it must not change under their hands.</summary>
    protected virtual bool IsHeld => false;

    /// <summary>All of it is asked in one state of the data: when somebody saves meanwhile, it is asked again.</summary>
    protected abstract Task<TData> LoadAsync(CancellationToken token);

    protected override Task OnParametersSetAsync() => Question == _asked ? Task.CompletedTask : AskAsync();

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) _ = Live.FollowAsync(() => _shown, () => State.IsWaiting || IsHeld || Address.AsOf is not null, () => AskAsync(isUpdate: true), _leaving.Token);
    }

    /// <summary>Asks the same question again, after a save of one's own.</summary>
    protected Task AskAsync() => AskAsync(isUpdate: false);

    /// <param name="isUpdate">What is shown stays as it is until the new answer is there.</param>
    private async Task AskAsync(bool isUpdate)
    {
        _asked = Question;
        if (Prerendered is { } answer && answer.Question == _asked && State.Data is null)
        {
            (State, _shown) = (new(answer.Data, null, false), answer.Changes);
            return;
        }

        var token = StartAsking();
        if (!isUpdate) State = State with { Refusal = null, IsWaiting = true };
        try
        {
            // When the reader goes to another page this one still hears of the new address; after the yield it has been disposed and asks nothing.
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            var (data, changes) = await LoadWholeAsync(token);
            token.ThrowIfCancellationRequested();
            (State, _shown) = (new(data, null, false, isUpdate ? Time.GetUtcNow().UtcDateTime : null), changes);
            Prerendered = CanBeHandedOver(data) ? new(_asked, data, changes) : null;
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return;
        }
        catch (NotFound)
        {
            Navigation.NotFound();
        }
        catch (Refusal refusal)
        {
            State = new(null, refusal, false);
        }

        StateHasChanged();
    }

    private async Task<(TData Data, long Changes)> LoadWholeAsync(CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            var changes = await Live.CountAsync(token);
            var data = await LoadAsync(token);
            // The past does not change.
            if (attempt == MostAttempts || Address.AsOf is not null || changes == await Live.CountAsync(token)) return (data, changes);
        }
    }

    private static bool CanBeHandedOver(TData data) => JsonSerializer.SerializeToUtf8Bytes(data).Length <= LargestHandedOver;

    private CancellationToken StartAsking()
    {
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = new CancellationTokenSource();
        if (_left)
            _asking.Cancel();
        return _asking.Token;
    }

    public void Dispose()
    {
        _left = true;
        _leaving.Cancel();
        _leaving.Dispose();
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = null;
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
