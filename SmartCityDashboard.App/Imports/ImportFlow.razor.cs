using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.App.Imports;

/// <summary>The steps of an import. Each asks Core with the rights of now; what was read lies in the circuit's memory until it is saved or left.</summary>
public sealed partial class ImportFlow : IDisposable
{
    private enum Step
    {
        File,
        Working,
        Columns,
        Review,
        Done,
    }

    private CancellationTokenSource _work = new();
    private Step _step;
    private int _field;
    private bool _saving;
    private Text _working = Text.Same("");
    private int _percent;
    private Text _problemTitle = ImportPageTexts.Unreadable;
    private IReadOnlyList<Text>? _problem;
    private ImportRequest? _request;
    private HeadingMatch? _match;
    private ImportPlan? _plan;
    private ImportReceipt? _receipt;
    private DateTime? _remembered;

    [Parameter, EditorRequired] public required IReadOnlyList<ImportsPage.Receiver> Receivers { get; set; }

    /// <summary>What the list is a list of; another kind is another flow.</summary>
    [Parameter, EditorRequired] public required ImportKind Kind { get; set; }

    [Parameter] public EventCallback Saved { get; set; }

    [Inject] private CurrentViewer Viewers { get; set; } = default!;

    [Inject] private ImportActions Actions { get; set; } = default!;

    [Inject] private ImportQueries Queries { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    private IReadOnlyList<Text> StepNames => _step == Step.Columns
        ? [ImportPageTexts.Choose, ImportPageTexts.Match, ImportPageTexts.Review, ImportPageTexts.Save]
        : [ImportPageTexts.Choose, ImportPageTexts.Review, ImportPageTexts.Save];

    private int StepNumber => _step switch { Step.File => 0, Step.Columns or Step.Review => 1, Step.Done => 3, _ => _saving ? 2 : _request is null ? 0 : 1 };

    private Task ChosenAsync(InputFileChangeEventArgs chosen)
    {
        var file = chosen.File;
        Forget();
        if (file.Size > SpreadsheetLimits.MaxBytes)
        {
            Fail(ImportPageTexts.Unreadable, ImportPageTexts.TooLarge.With(file.Name, Math.Ceiling(file.Size / 1048576m), SpreadsheetLimits.MaxMegabytes));
            return Task.CompletedTask;
        }

        return WorkAsync(ImportPageTexts.Reading.With(file.Name), Step.File, ImportPageTexts.Unreadable, async (progress, token) =>
        {
            await using var upload = file.OpenReadStream(SpreadsheetLimits.MaxBytes, token);
            var read = await ImportFile.ReadAsync(await Upload.ReadAsync(upload, file.Size, progress, token), file.Name, new Upload.Second(progress), token);
            (_request, _match, _remembered) = await Queries.ProposeAsync(await Viewers.GetAsync(token), read, null, Kind, token);
            _step = Step.Columns;
        }, then: () => _match is { Unrecognised: [], Missing: [] } ? ReviewAsync() : Task.CompletedTask);
    }

    private void ChooseColumns() => _step = Step.Columns;

    private async Task<IReadOnlyDictionary<int, string>> ColumnsOfAsync(string? node)
    {
        var proposal = await Queries.ProposeAsync(await Viewers.GetAsync(_work.Token), _request!.File, node, Kind, _work.Token);
        _remembered = proposal.RememberedAt;
        StateHasChanged();
        return proposal.Request.Columns;
    }

    private Task ForgetColumnsAsync() =>
        WorkAsync(ImportPageTexts.Reading.With(_request!.File.Name), _step, ImportPageTexts.CanNotImport, async (_, token) =>
        {
            var (viewer, asked) = (await Viewers.GetAsync(token), _request);
            await Actions.ForgetColumnsAsync(viewer, asked.File, asked.DefaultReceiver, Kind, token);
            (var plain, _match, _remembered) = await Queries.ProposeAsync(viewer, asked.File, asked.DefaultReceiver, Kind, token);
            (_request, _step) = (plain with { List = asked.List }, Step.Columns);
        });

    private Task ColumnsChosenAsync(ImportRequest request)
    {
        _request = request;
        return ReviewAsync();
    }

    private Task ReviewAgainAsync(ImportRequest request)
    {
        _request = request;
        return ReviewAsync();
    }

    private Task ReviewAsync() =>
        WorkAsync(ImportPageTexts.Checking.With(_request!.File.Sheet.Rows.Count), Step.Columns, ImportPageTexts.CanNotImport, async (progress, token) =>
        {
            _plan = await Actions.PreviewAsync(await Viewers.GetAsync(token), _request, progress, token);
            _step = Step.Review;
        });

    private async Task SaveAsync(ImportChoices choices)
    {
        _saving = true;
        await WorkAsync(ImportPageTexts.Saving(Kind).With(_plan!.ToSave(choices)), Step.Review, ImportPageTexts.NotSaved, async (progress, token) =>
        {
            _receipt = await Actions.SaveAsync(await Viewers.GetAsync(token), _request!, _plan, choices, progress, token);
            _step = Step.Done;
        });
        _saving = false;
        if (_step == Step.Done) await Saved.InvokeAsync();
    }

    private async Task TakeHomeAsync()
    {
        using var file = new MemoryStream();
        await ImportDownloads.RejectedAsync(file, _request!.File, _plan!, CultureInfo.CurrentUICulture);
        file.Position = 0;
        await using var module = await Script.InvokeAsync<IJSObjectReference>("import", "/download.js");
        using var content = new DotNetStreamReference(file, leaveOpen: true);
        await module.InvokeVoidAsync("save", $"{_request.List}-{ImportPageTexts.RejectedFile}.xlsx", content);
    }

    private async Task WorkAsync(Text working, Step onFailure, Text failureTitle, Func<IProgress<int>, CancellationToken, Task> work, Func<Task>? then = null)
    {
        var token = _work.Token;
        (_working, _percent, _problem, _step) = (working, 0, null, Step.Working);
        StateHasChanged();
        try
        {
            await work(new Progress<int>(Show), token);
            if (then is not null) await then();
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
        }
        catch (PlanChanged changed)
        {
            // What was shown no longer holds: it is worked out anew, and the reader looks once more.
            _saving = false;
            await ReviewAsync();
            Fail(failureTitle, changed.Reason);
        }
        catch (Refusal refusal)
        {
            Back(onFailure);
            Fail(failureTitle, refusal is RuleBroken { Problems: var problems } ? [.. problems.Select(problem => problem.Message)] : [refusal.Reason]);
        }
        catch (Exception failure) when (failure is IOException or JSException)
        {
            Back(onFailure);
            Fail(failureTitle, ImportPageTexts.Lost);
        }
    }

    private void Back(Step step)
    {
        if (step == Step.File) StartOver();
        _step = step;
    }

    private static Text DayInWords(DateOnly day) => new(day.ToString("d MMMM yyyy", Cultures.Swedish), day.ToString("d MMMM yyyy", Cultures.English));

    private void Show(int percent)
    {
        if (percent == _percent || _step != Step.Working) return;
        _percent = percent;
        StateHasChanged();
    }

    private void Fail(Text title, params IReadOnlyList<Text> reasons) => (_problemTitle, _problem) = (title, reasons);

    private void StartOver()
    {
        Forget();
        // A new field: the browser says nothing when the same file is dropped on the old one again.
        _field++;
    }

    private void Forget()
    {
        _work.Cancel();
        _work.Dispose();
        _work = new CancellationTokenSource();
        (_step, _saving, _problem, _request, _match, _plan, _receipt, _remembered) = (Step.File, false, null, null, null, null, null, null);
    }

    public void Dispose()
    {
        // A save that is under way ends: all of it or nothing, whoever looks.
        if (!_saving) _work.Cancel();
        _work.Dispose();
    }
}
