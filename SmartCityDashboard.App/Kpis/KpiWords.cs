using System.Globalization;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>Questions and answers in words: what a number is filtered by, and the sentence that it says.</summary>
internal static class KpiWords
{
    private static readonly Dictionary<Text, Text> OneOf = new()
    {
        [KpiTexts.Visits] = new("besök", "visit"),
        [KpiTexts.People] = new("person", "person"),
        [KpiTexts.Countries] = new("land", "country"),
        [KpiTexts.Meetings] = new("företagsmöte", "company meeting"),
        [KpiTexts.Companies] = new("företag", "company"),
        [KpiTexts.Actions] = new("åtgärd", "action"),
        [KpiTexts.Days] = new("dag", "day"),
    };

    /// <summary>143 besök, ca 1 785 personer, 1 land, 62,5 procent (45 av 72), or why there is no number.</summary>
    public static Text Amount(KpiCell cell, Measure measure)
    {
        var figure = KpiFigure.Of(cell, measure);
        if (cell.Value is not { } value || figure.Kind != FigureKind.Number) return figure.Words ?? FigureTexts.Missing;
        if (measure.Kind == MeasureKind.Share) return ProofTexts.ShareAmount.With(value, cell.Numerator, cell.Denominator);
        var unit = value == 1 && OneOf.TryGetValue(measure.Unit, out var one) ? one : measure.Unit;
        return new Text(In(Cultures.Swedish), In(Cultures.English));

        string In(CultureInfo culture) => $"{(figure.IsEstimated ? FigureTexts.About.In(culture) + " " : "")}{value.ToString(measure.Kind == MeasureKind.Median ? "#,0.#" : "N0", culture)} {unit.In(culture)}";
    }

    /// <summary>143 besök hittills i år, 9 fler än i fjol vid samma tid.</summary>
    public static Text Sentence(KpiAnswer answer, KpiCell? before, KpiPeriod period) => KpiCatalogue.Of(answer.Question.Code).IsStock
        ? ProofTexts.StockSentence.With(Amount(answer.Total, answer.Measure), Instant(answer.AsOf))
        : KpiDelta.InWords(answer.Total, before, answer.Measure, period) is { } delta
        ? ProofTexts.SentenceWithDelta.With(Amount(answer.Total, answer.Measure), period.Words, delta)
        : ProofTexts.Sentence.With(Amount(answer.Total, answer.Measure), period.Words);

    /// <summary>One text for each filter, with the parameter that takes it away.</summary>
    public static IEnumerable<(string Name, Text Words)> Filters(KpiQuestion question, ProgrammeLists lists)
    {
        foreach (var dimension in KpiDimensions.All.Where(dimension => question.Filters.ContainsKey(dimension.Name)))
        {
            var keys = question.Filters[dimension.Name].Select(key => KeyName(dimension, key, lists)).ToList();
            yield return (dimension.Name, Both(culture => $"{dimension.Label.In(culture)}: {string.Join(", ", keys.Select(key => key.In(culture)))}"));
        }

        if (question.Scope == Scope.All) yield return ("scope", KpiPageTexts.ScopeAll);
    }

    /// <summary>One sentence of the filters; also says that there are none.</summary>
    public static Text FiltersInOne(KpiQuestion question, ProgrammeLists lists)
    {
        var words = Filters(question, lists).Select(filter => filter.Words).ToList();
        return words.Count == 0 ? KpiPageTexts.NoFilters : Both(culture => string.Join("; ", words.Select(text => text.In(culture))));
    }

    public static Text KeyName(KpiDimension dimension, string? key, ProgrammeLists lists) => key switch
    {
        null or KpiDimension.MissingKey => KpiTexts.MissingKey,
        _ when dimension.Name == "month" => Both(culture => TimeKeys.Span("month", key).From!.Value.ToString("MMM yyyy", culture)),
        _ => dimension.KeyName(key, lists),
    };

    /// <summary>2026-11-24 09.12, Swedish time.</summary>
    public static string Instant(DateTime utc) => SwedishTime.Local(utc).ToString("yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture);

    /// <summary>K01 Antal besök; with the measure's name where a KPI has several.</summary>
    public static Text Name(Kpi kpi, Measure measure) => kpi.Measures.Count == 1 ? kpi.Sheet.Name : measure.Name;

    private static Text Both(Func<CultureInfo, string> written) => new(written(Cultures.Swedish), written(Cultures.English));
}
