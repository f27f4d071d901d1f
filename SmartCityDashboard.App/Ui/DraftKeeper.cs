using System.Globalization;
using System.Text.Json;
using Microsoft.JSInterop;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Ui;

/// <summary>What a draft holds: what was typed, what it was typed over, and texts in fields that were no value yet.</summary>
public sealed record Draft<TDetails>(TDetails Details, TDetails Opened, IReadOnlyDictionary<string, string> Unread);

/// <summary>Keeps the draft of one record of one form: on the server after a pause in typing, and tells the browser which texts it need not keep any longer.</summary>
internal sealed class DraftKeeper(IDrafts drafts, IJSRuntime script, TimeProvider clock, Viewer viewer, string form, string record) : IAsyncDisposable
{
    /// <summary>A draft is kept this long after the last keystroke; with the save itself it stays under a second.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private CancellationTokenSource? _pause;
    private Task _keeping = Task.CompletedTask;
    private bool _left;

    /// <summary>What the browser keeps unsent text under.</summary>
    public string Key { get; } = string.Create(CultureInfo.InvariantCulture, $"draft:{viewer.MemberId:N}:{form}:{record}");

    /// <summary>UTC; the newest draft.</summary>
    public DateTime? KeptAt { get; private set; }

    /// <summary>Something was typed that is in no draft yet.</summary>
    public bool IsPending => _pause is not null;

    public async Task<(Draft<TDetails> Draft, KeptDraft Kept)?> FindAsync<TDetails>(CancellationToken token) =>
        await drafts.FindAsync(viewer, form, record, token) is { } kept && JsonSerializer.Deserialize<Draft<TDetails>>(kept.Json) is { } draft ? (draft, kept) : null;

    /// <summary>Texts that the browser kept because no draft had them.</summary>
    public async Task<Dictionary<string, string>> UnsentAsync() => await script.InvokeAsync<Dictionary<string, string>?>("dashboardForms.take", Key) ?? [];

    /// <summary>Calls <paramref name="keep"/> when nothing has been typed for a while.</summary>
    public async Task KeepSoonAsync(Func<Task> keep)
    {
        StopPause();
        var pause = _pause = new CancellationTokenSource();
        try
        {
            await Task.Delay(Pause, clock, pause.Token);
            await keep();
        }
        catch (OperationCanceledException) when (pause.IsCancellationRequested)
        {
            return;
        }
    }

    public async Task KeepAsync<TDetails>(Draft<TDetails> draft, int openedVersion, Dictionary<string, string> typed)
    {
        StopPause();
        await _keeping;
        await (_keeping = WriteAsync(JsonSerializer.Serialize(draft), openedVersion, typed));
    }

    public async Task ForgetAsync()
    {
        StopPause();
        await _keeping;
        await drafts.DiscardAsync(viewer, form, record, CancellationToken.None);
        await script.InvokeVoidAsync("dashboardForms.forget", Key);
    }

    public async ValueTask DisposeAsync()
    {
        _left = true;
        StopPause();
        await _keeping;
    }

    /// <summary>The page is being left: nobody is there to hear which texts are kept.</summary>
    public void Leave() => _left = true;

    private async Task WriteAsync(string json, int openedVersion, Dictionary<string, string> typed)
    {
        await drafts.KeepAsync(viewer, form, record, openedVersion, json, CancellationToken.None);
        KeptAt = clock.GetUtcNow().UtcDateTime;
        if (!_left) await script.InvokeVoidAsync("dashboardForms.kept", Key, typed);
    }

    private void StopPause()
    {
        _pause?.Cancel();
        _pause?.Dispose();
        _pause = null;
    }
}
