using System.Linq.Expressions;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>
/// Which condition leaves a sum out. Conditions that look at nothing but what the facts are summed by are judged here, by the same expressions that
/// narrow queries elsewhere; the others are judged by the database and come back as the first of them that failed.
/// </summary>
internal sealed class Judging
{
    private readonly List<Condition> conditions;
    private readonly HashSet<string> keys = [nameof(Fact.Status), nameof(Fact.Reach)];
    private readonly List<bool> isHere;

    public Judging(IEnumerable<Condition> conditions, bool isByThing)
    {
        this.conditions = [.. conditions];
        if (isByThing) keys.Add(nameof(Fact.Thing));
        isHere = [.. this.conditions.Select(condition => condition.LooksAt.IsSubsetOf(keys))];
    }

    /// <summary>What the facts have to be summed by, beside the questions' own keys.</summary>
    public IEnumerable<(string Name, Expression Value)> Keys(ParameterExpression fact)
    {
        var looked = conditions.Where((_, place) => isHere[place]).SelectMany(condition => condition.LooksAt).ToHashSet();
        foreach (var name in new[] { nameof(SumRow.Status), nameof(SumRow.Reach) }.Where(looked.Contains)) yield return (name, Expression.Property(fact, name));
        if (isHere.Contains(false)) yield return (nameof(SumRow.Failed), Failed(fact));
    }

    public void Judge(IEnumerable<SumRow> rows)
    {
        foreach (var row in rows)
        {
            var fact = new Fact { Status = row.Status, Reach = row.Reach, Thing = row.Thing };
            for (var place = 0; place < conditions.Count && row.LeftOutBy is null; place++)
                if (isHere[place] ? !conditions[place].IsMetBy(fact) : row.Failed == place + 1) row.LeftOutBy = place;
        }
    }

    private Expression Failed(ParameterExpression fact)
    {
        Expression failed = Expression.Constant(0);
        for (var place = conditions.Count - 1; place >= 0; place--)
        {
            if (isHere[place]) continue;
            var holds = new Replace(conditions[place].Holds.Parameters[0], fact).Visit(conditions[place].Holds.Body);
            failed = Expression.Condition(holds, failed, Expression.Constant(place + 1));
        }

        return failed;
    }
}
