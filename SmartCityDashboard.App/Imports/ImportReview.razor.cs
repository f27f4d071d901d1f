using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Imports;

/// <summary>Everything that an import would do, before anything is saved: errors first.</summary>
public sealed partial class ImportReview
{
    private const int PageSize = 50;
    private const string AllRows = "all";
    private const string SuspectedRows = "suspected";
    private string _shown = AllRows;
    private int _page;
    private ImportChoices _choices = ImportChoices.None;
    private IReadOnlyList<PlannedRow> _rows = [];

    [Parameter, EditorRequired] public required ImportRequest Request { get; set; }

    [Parameter, EditorRequired] public required ImportPlan Plan { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ImportsPage.Receiver> Receivers { get; set; }

    /// <summary>The list's name or the node changed: the rows must be looked at again.</summary>
    [Parameter] public EventCallback<ImportRequest> Changed { get; set; }

    [Parameter] public EventCallback Columns { get; set; }

    [Parameter] public EventCallback<ImportChoices> Save { get; set; }

    [Parameter] public EventCallback TakeHome { get; set; }

    [Parameter] public EventCallback OtherFile { get; set; }

    private int ToSave => Plan.ToSave(_choices);

    private IReadOnlyList<PlannedRow> Shown => _rows;

    private IEnumerable<PlannedRow> Page => _rows.Skip(_page * PageSize).Take(PageSize);

    private Text Says
    {
        get
        {
            var unused = Enumerable.Range(0, Request.File.Sheet.Headings.Count).Where(column => Request.File.Sheet.Headings[column].Length > 0 && !Request.Columns.ContainsKey(column) && !ImportColumns.Of(Request.Kind).IsOnlyTold(Request.File.Sheet.Headings[column]))
                .Select(column => Request.File.Sheet.Headings[column]).Where(heading => heading != Core.Spreadsheets.RejectedRows.ReasonHeading.Sv && heading != Core.Spreadsheets.RejectedRows.ReasonHeading.En).ToList();
            var says = ImportPageTexts.Summary.With(Plan.Rows.Count, Request.File.Name);
            var without = ImportPageTexts.ColumnsLeftOut.With(string.Join(", ", unused));
            return unused.Count == 0 ? says : new Text($"{says.Sv} {without.Sv}", $"{says.En} {without.En}");
        }
    }

    private IReadOnlyList<(Text Label, int Number)> Numbers =>
    [
        (ImportPageTexts.Number(Request.Kind), Plan.Totals.Records),
        (ImportPageTexts.Participants, Plan.Totals.Participants),
        (ImportPageTexts.Meetings(Request.Kind), Plan.Totals.Meetings),
        (ImportPageTexts.Countries, Plan.Totals.Countries),
    ];

    private IReadOnlyList<CountTab> Tabs =>
    [
        new(AllRows, ImportPageTexts.All, Plan.Rows.Count),
        .. Enum.GetValues<RowKind>().Select(kind => new CountTab(kind.ToString(), ImportPageTexts.Name(kind), Plan.Count(kind))),
        new(SuspectedRows, ImportPageTexts.Suspected, Plan.Suspected),
    ];

    protected override void OnInitialized() => ShowKind(AllRows);

    private void ShowKind(string shown)
    {
        (_shown, _page) = (shown, 0);
        _rows = [.. Plan.Rows.Where(IsShown).OrderBy(row => row.Kind).ThenBy(row => row.Suspects.Count == 0)];
    }

    private bool IsShown(PlannedRow row) => _shown == AllRows || (_shown == SuspectedRows ? row.Suspects.Count > 0 : row.Kind.ToString() == _shown);

    private Task ReviewAsync(ImportRequest request) => Changed.InvokeAsync(request);
}
