using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>How facts become a number.</summary>
public enum MeasureKind
{
    /// <summary>How many facts.</summary>
    Count,

    /// <summary>The sum of Value; facts without one are unknown.</summary>
    Sum,

    /// <summary>How many different things (Thing) the facts name.</summary>
    Distinct,

    /// <summary>Facts that hit, out of those that are known, in per cent.</summary>
    Share,

    /// <summary>The middle one of the known values, in the order of size; between the two middle ones of an even number.</summary>
    Median,
}

/// <summary>One of the numbers that a KPI gives. The code is what <c>measure=</c> says.</summary>
public sealed record Measure(string Code, Text Name, MeasureKind Kind, Text Unit)
{
    /// <summary>What it means when facts count but their value is not known: unknown, or not yet to be known.</summary>
    public Text UnknownName { get; init; } = KpiTexts.Unknown;

    /// <summary>What a cell is in which nothing is known yet.</summary>
    public CellStatus WhenUnknown { get; init; } = Kind is MeasureKind.Sum ? CellStatus.Missing : CellStatus.NotApplicable;
}

/// <summary>
/// A KPI: its reference sheet, its candidates (what could count), its conditions (the first that fails is the reason why a row is left out)
/// and its measures. Everything else belongs to <see cref="KpiCalculator"/>.
/// </summary>
public abstract class Kpi
{
    public abstract KpiSheet Sheet { get; }

    public string Code => Sheet.Code;

    /// <summary>The first is the default.</summary>
    public abstract IReadOnlyList<Measure> Measures { get; }

    /// <summary>It says how something stands at the instant asked for, so a period does not narrow it.</summary>
    public virtual bool IsStock => false;

    /// <summary>Everything that could count, each thing once. Fill facts with object initialisers: a constructor does not translate.</summary>
    /// <param name="days">What is asked about; the plan narrows by them afterwards. A KPI that joins parts of visits narrows those too: see <see cref="PastParts"/>.</param>
    internal abstract IQueryable<Fact> Candidates(DashboardDb db, Measure measure, Scope scope, DateSpan days);

    internal abstract IEnumerable<Condition> Conditions(Measure measure, Scope scope);

    /// <summary>A dimension that the fact itself decides: a country counts under its own name, not under all countries of its visit.</summary>
    internal virtual Expression<Func<Fact, string?>>? OwnKey(string dimension) => null;

    /// <summary>Equal for measures, of one KPI or of several, with the same candidates: their questions are answered together.</summary>
    internal virtual string FactsOf(Measure measure) => Code;

    /// <summary>What a row's thing is called where rows are written out: country, company. Null where the visit itself is the thing.</summary>
    public virtual string? ThingName => null;

    public Measure MeasureOf(string? code) =>
        code is null ? Measures[0] : Measures.FirstOrDefault(measure => measure.Code == code)
            ?? throw new RuleBroken("measure", KpiTexts.UnknownMeasure.With(code, Code, string.Join(", ", Measures.Select(measure => measure.Code))));
}
