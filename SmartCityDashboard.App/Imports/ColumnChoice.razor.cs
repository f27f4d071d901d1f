using Microsoft.AspNetCore.Components;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Imports;

/// <summary>Which column is which field: what the headings say, what was chosen before, and what the reader chooses now.</summary>
public sealed partial class ColumnChoice
{
    private readonly SortedDictionary<int, string> _chosen = [];
    private readonly HashSet<int> _touched = [];
    private string? _node;

    [Parameter, EditorRequired] public required ImportRequest Request { get; set; }

    [Parameter, EditorRequired] public required HeadingMatch Match { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ImportsPage.Receiver> Receivers { get; set; }

    /// <summary>How the file is read as a list of that node.</summary>
    [Parameter, EditorRequired] public required Func<string?, Task<IReadOnlyDictionary<int, string>>> ColumnsOf { get; set; }

    [Parameter] public EventCallback<ImportRequest> Chosen { get; set; }

    [Parameter] public EventCallback OtherFile { get; set; }

    private Sheet Sheet => Request.File.Sheet;

    /// <summary>What is not recognised first: that is why the reader is here.</summary>
    private IEnumerable<int> Columns => Match.Unrecognised.Concat(Enumerable.Range(0, Sheet.Headings.Count).Except(Match.Unrecognised).Where(column => Sheet.Headings[column].Length > 0));

    private ListColumns Fields => ImportColumns.Of(Request.Kind);

    private List<Column> Missing => [.. Fields.All.Where(one => one.Required && !_chosen.ContainsValue(one.Key) && (one.Key != nameof(IRecordDetails.LeadReceiver) || _node is null))];

    private Text? Says => Match.Unrecognised.Count > 0 ? ImportPageTexts.MatchSentence.With(Match.Unrecognised.Count) : null;

    protected override void OnInitialized()
    {
        _node = Request.DefaultReceiver;
        foreach (var (column, key) in Request.Columns) _chosen[column] = key;
    }

    private void Choose(int column, string? key)
    {
        _touched.Add(column);
        if (string.IsNullOrEmpty(key)) _chosen.Remove(column);
        else _chosen[column] = key;
    }

    /// <summary>Another node's list may have been read otherwise before; what the reader has chosen here stays.</summary>
    private async Task NodeChosenAsync(string? node)
    {
        _node = node;
        var columns = await ColumnsOf(node);
        foreach (var column in Enumerable.Range(0, Sheet.Headings.Count).Where(column => !_touched.Contains(column)))
        {
            if (columns.TryGetValue(column, out var key)) _chosen[column] = key;
            else _chosen.Remove(column);
        }
    }

    private string HeadingOf(int column) => Sheet.Headings[column] is { Length: > 0 } heading ? heading : ImportPageTexts.Column.With(column + 1);

    private string ExamplesOf(int column) => string.Join(" · ", Sheet.Rows.Select(row => row[column].Text.Trim()).Where(text => text.Length > 0).Distinct().Take(3).Select(text => text.Length > 40 ? text[..40] + "…" : text));
}
