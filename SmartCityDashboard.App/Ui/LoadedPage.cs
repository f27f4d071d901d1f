using System.Text.Json;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Ui;

/// <summary>An answer together with the address that asked for it, so that the prerender's answer is used in the circuit only for the same question.</summary>
public sealed record Answer<TData>(string Question, TData Data);

/// <summary>
/// A page that shows one load: asks when it opens and when its address changes, gives up when it is left, and keeps a refusal for the notice.
/// Show it with <c>&lt;Loaded State="State"&gt;</c>. <typeparamref name="TData"/> must survive JSON, since the prerender hands it to the circuit.
/// </summary>
public abstract class LoadedPage<TData> : ComponentBase, IDisposable where TData : class
{
    /// <summary>In bytes of JSON. The browser sends it back with its first message, and a message has a limit: a larger answer is asked for once more.</summary>
    private const int LargestHandedOver = 96 * 1024;

    private CancellationTokenSource? _asking;
    private string? _asked;
    private bool _left;

    [Inject] protected CurrentAddress Address { get; set; } = default!;

    [Inject] protected NavigationManager Navigation { get; set; } = default!;

    [PersistentState] public Answer<TData>? Prerendered { get; set; }

    /// <summary>Makes the framework call again whenever the query changes, also for a page that reads no parameter itself.</summary>
    [SupplyParameterFromQuery(Name = CurrentAddress.AsOfName)] public string? AsOfInAddress { get; set; }

    protected LoadState<TData> State { get; private set; } = new();

    /// <summary>What the load depends on. The proof panel lies over the page and changes nothing behind it.</summary>
    protected virtual string Question => Address.With(("proof", null));

    protected abstract Task<TData> LoadAsync(CancellationToken token);

    protected override Task OnParametersSetAsync() => Question == _asked ? Task.CompletedTask : AskAsync();

    /// <summary>Asks the same question again, after a save or when others changed something.</summary>
    protected async Task AskAsync()
    {
        _asked = Question;
        if (Prerendered is { } answer && answer.Question == _asked && State.Data is null)
        {
            State = new(answer.Data, null, false);
            return;
        }

        var token = StartAsking();
        State = State with { Refusal = null, IsWaiting = true };
        try
        {
            // When the reader goes to another page this one still hears of the new address; after the yield it has been disposed and asks nothing.
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            var data = await LoadAsync(token);
            token.ThrowIfCancellationRequested();
            State = new(data, null, false);
            Prerendered = CanBeHandedOver(data) ? new(_asked, data) : null;
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
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = null;
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) { }
}
