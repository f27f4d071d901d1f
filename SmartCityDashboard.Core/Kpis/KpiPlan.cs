using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>A question made ready: its KPI, measure and dimensions, and the facts that remain after period and filters. Number and rows come from the same plan.</summary>
internal sealed class KpiPlan
{
    public const int MostDimensions = 3;

    private KpiPlan(KpiQuestion question)
    {
        Kpi = KpiCatalogue.Of(question.Code);
        Question = Kpi.IsStock ? question with { From = null, To = null } : question;
        Measure = Kpi.MeasureOf(question.Measure);
        By = [.. question.By.Select(KpiDimensions.Of)];
        Conditions = [.. Kpi.Conditions(Measure, question.Scope)];
    }

    public KpiQuestion Question { get; }

    public Kpi Kpi { get; }

    public Measure Measure { get; }

    public IReadOnlyList<KpiDimension> By { get; }

    public IReadOnlyList<Condition> Conditions { get; }

    /// <exception cref="RuleBroken">When the question can't be asked.</exception>
    public static KpiPlan For(KpiQuestion question)
    {
        var plan = new KpiPlan(question);
        if (plan.By.Count > MostDimensions || plan.By.Count(dimension => dimension.IsTime) > 2) throw new RuleBroken("by", KpiTexts.TooManyDimensions.With(MostDimensions));
        if (plan.By.GroupBy(dimension => dimension.Name).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new RuleBroken("by", KpiTexts.SameDimensionTwice.With(twice.Key));
        if (question.From > question.To) throw new RuleBroken("from", KpiTexts.FromAfterTo);
        return plan;
    }

    /// <summary>The days asked about.</summary>
    public DateSpan Days => new(Question.From, Question.To);

    /// <summary>Equal for questions that read the same facts and differ only in days and grouping.</summary>
    public string FactsKey =>
        $"{Kpi.FactsOf(Measure)}|{string.Join(',', Conditions.Select(condition => condition.Reason))}|{Question.Scope}|{string.Join('&', Question.Filters.OrderBy(filter => filter.Key, StringComparer.Ordinal).Select(filter => $"{filter.Key}={string.Join(',', filter.Value)}"))}";

    /// <summary>Whether a dimension lies in a table beside the visit, so that a fact may stand under several of its keys.</summary>
    public bool IsJoined => By.Any(dimension => !dimension.IsTime && OwnKey(dimension) is null);

    /// <summary>The dimensions asked for that the fact itself decides; none where a joined one makes a query of its own.</summary>
    public IEnumerable<KpiDimension> OwnTexts => IsJoined ? [] : By.Where(dimension => !dimension.IsTime);

    public Expression<Func<Fact, string?>>? OwnKey(KpiDimension dimension) => Kpi.OwnKey(dimension.Name) ?? dimension.FactKey;

    /// <summary>Whether keys of single visits are asked about.</summary>
    public bool TellsOfRows => Question.Filters.Keys.Select(KpiDimensions.Of).Concat(By).Any(dimension => dimension.TellsOfRows);

    /// <summary>Candidates within period and filters.</summary>
    public IQueryable<Fact> Candidates(DashboardDb db) => Candidates(db, Days);

    public IQueryable<Fact> Candidates(DashboardDb db, DateSpan days)
    {
        var facts = Kpi.Candidates(db, Measure, Question.Scope, days);
        if (days.From is { } from) facts = facts.Where(fact => fact.On >= from);
        if (days.To is { } to) facts = facts.Where(fact => fact.On <= to);
        return Question.Filters.Aggregate(facts, (narrowed, filter) => Narrow(narrowed, KpiDimensions.Of(filter.Key), filter.Value, db));
    }

    public IQueryable<Fact> Counted(DashboardDb db) => Candidates(db).Where(Conditioning.Counts(Conditions));

    public IQueryable<Fact> LeftOut(DashboardDb db) => Candidates(db).Where(Conditioning.Not(Conditioning.Counts(Conditions)));

    /// <summary>Where a dimension's key is put while grouping.</summary>
    public IEnumerable<(KpiDimension Dimension, string Slot)> Slots()
    {
        var (texts, times) = (0, 0);
        foreach (var dimension in By) yield return (dimension, dimension.IsTime ? $"Time{++times}" : $"Text{++texts}");
    }

    private IQueryable<Fact> Narrow(IQueryable<Fact> facts, KpiDimension dimension, IReadOnlyList<string> keys, DashboardDb db)
    {
        if (dimension.IsTime) return facts.Where(InAnySpan([.. keys.Select(key => TimeKeys.Span(dimension.Name, key))]));
        var wanted = keys.Where(key => key != KpiDimension.MissingKey).ToList();
        var missing = wanted.Count < keys.Count;
        if (OwnKey(dimension) is { } own) return facts.Where(KeyIn(own, wanted, missing));
        var rows = dimension.Rows!(db, Question.Scope);
        facts = facts.Where(fact => rows.Any(row => row.Visit == fact.Row && wanted.Contains(row.Key)) || (missing && !rows.Any(row => row.Visit == fact.Row)));
        return dimension.Estimates ? Estimating.ByPlace(facts, rows, wanted) : facts;
    }

    private static Expression<Func<Fact, bool>> KeyIn(Expression<Func<Fact, string?>> key, List<string> wanted, bool missing)
    {
        Expression<Func<string?, bool>> contains = text => (text != null && wanted.Contains(text)) || (missing && text == null);
        return Expression.Lambda<Func<Fact, bool>>(new Replace(contains.Parameters[0], key.Body).Visit(contains.Body), key.Parameters);
    }

    private static Expression<Func<Fact, bool>> InAnySpan(IReadOnlyList<DateSpan> spans)
    {
        var fact = Expression.Parameter(typeof(Fact), "fact");
        var on = Expression.Property(fact, nameof(Fact.On));
        var any = spans.Select(span => Expression.AndAlso(
            Expression.GreaterThanOrEqual(on, Expression.Constant(span.From!.Value)),
            Expression.LessThanOrEqual(on, Expression.Constant(span.To!.Value)))).Aggregate(Expression.OrElse);
        return Expression.Lambda<Func<Fact, bool>>(any, fact);
    }
}
