using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>A number broken down by one or two dimensions, the total last, and why the parts do or do not add up to it.</summary>
public sealed partial class KpiBreakdown
{
    private const int MostColumns = 31;

    private IReadOnlyList<string?> _rows = [], _columns = [];
    private decimal _max;

    [Parameter, EditorRequired] public required KpiPageData Data { get; set; }

    [Parameter, EditorRequired] public required ProgrammeLists Lists { get; set; }

    private Measure Measure => Data.Answer.Measure;

    private Text Name => KpiWords.Name(KpiCatalogue.Of(Data.Answer.Question.Code), Measure);

    private KpiDimension First => KpiDimensions.Of(Data.Answer.Question.By[0]);

    private KpiDimension? Second => Data.Answer.Question.By.Count > 1 ? KpiDimensions.Of(Data.Answer.Question.By[1]) : null;

    /// <summary>The answer whose rows are those of the table.</summary>
    private KpiAnswer Whole => Data.RowTotals ?? Data.Answer;

    private IEnumerable<KpiDimension> Offered => KpiDimensions.All.Where(dimension => !dimension.TellsOfRows || dimension == First || dimension == Second);

    private bool IsShare => Measure.Kind == MeasureKind.Share;

    private bool HasUnknown => Whole.Total.Unknown > 0;

    private bool HasEstimated => Whole.Observations.Any(one => one.Cell.EstimatedRows > 0);

    private Text Heading => Second is null ? KpiPageTexts.Breakdown.With(Name, Small(First)) : KpiPageTexts.BreakdownTwo.With(Name, Small(First), Small(Second));

    protected override void OnParametersSet()
    {
        _rows = Shown(First, Whole);
        _columns = Data.ColumnTotals is { } columns ? Shown(Second!, columns) : [];
        _max = IsShare ? 100 : _rows.Select(key => Whole.Cell(key)?.Value ?? 0).DefaultIfEmpty().Max();
    }

    // A visit from two countries stands under both. When one of them is filtered for, the other row would count another question than its proof.
    private IReadOnlyList<string?> Shown(KpiDimension dimension, KpiAnswer answer)
    {
        var keys = answer.Observations.Select(one => one.Keys[0]);
        if (Whole.Question.Filters.TryGetValue(dimension.Name, out var wanted)) keys = keys.Where(key => wanted.Contains(key ?? KpiDimension.MissingKey));
        return KpiChoices.Ordered(dimension, keys, Lists);
    }

    private Text NameOf(KpiDimension dimension, string? key) => KpiWords.KeyName(dimension, key, Lists);

    private KpiQuestion Asked(KpiDimension dimension, string? key) => Whole.Question.Where(dimension.Name, key ?? KpiDimension.MissingKey);

    private KpiQuestion Asked(KpiDimension first, string? row, KpiDimension second, string? column) => Asked(first, row).Where(second.Name, column ?? KpiDimension.MissingKey);

    private Figure Nothing(string? row, string? column) =>
        Data.RowTotals?.Cell(row)?.Status == CellStatus.NotDue || Data.ColumnTotals?.Cell(column)?.Status == CellStatus.NotDue ? Figure.NotDue : KpiFigure.OrZero(null, Measure);

    private Text? Why
    {
        get
        {
            if (_rows.Count == 0 || _columns.Count > MostColumns) return null;
            if (IsShare) return KpiPageTexts.SharesDiffer;
            if (Measure.Kind == MeasureKind.Median) return KpiPageTexts.MediansDiffer;
            var (sum, total) = ((long)_rows.Sum(key => Whole.Cell(key)?.Value ?? 0), (long)(Whole.Total.Value ?? 0));
            if (Whole.Question.Filters.ContainsKey(First.Name) && First.Shares) return KpiPageTexts.OthersHidden.With(KpiWords.FiltersInOne(Whole.Question, Lists));
            return sum == total ? KpiPageTexts.Adds : (Measure.Kind == MeasureKind.Distinct ? KpiPageTexts.RowsDistinct : KpiPageTexts.RowsShared).With(sum, total, sum - total);
        }
    }

    private void Split(string? first, string? second) =>
        Address.Go(Address.With(("by", string.IsNullOrEmpty(second) || second == first ? first : $"{first},{second}"), (KpiLinks.Proof, null)));

    // Within a heading a label goes on in small letters.
    private static Text Small(KpiDimension dimension) => new(Lowered(dimension.Label.Sv), Lowered(dimension.Label.En));

    private static string Lowered(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
