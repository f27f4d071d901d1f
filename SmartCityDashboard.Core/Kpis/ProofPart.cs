using System.Linq.Expressions;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>Which rows of a proof: those that count, those of them whose value is unknown, those left out, or those left out for one reason.</summary>
/// <param name="Code">As the address writes it; anything but the three names is a reason.</param>
public sealed record ProofPart(string Code)
{
    public static readonly ProofPart Counted = new("counted");
    public static readonly ProofPart Unknown = new("unknown");
    public static readonly ProofPart LeftOut = new("left-out");

    public bool Counts => this == Counted || this == Unknown;

    internal IQueryable<Fact> Of(KpiPlan plan, DashboardDb db)
    {
        if (this == Counted) return plan.Counted(db);
        if (this == Unknown) return plan.Counted(db).Where(Valueless(plan.Measure.Kind));
        return this == LeftOut ? plan.LeftOut(db) : plan.LeftOut(db).Where(For(plan, Code));
    }

    private static Expression<Func<Fact, bool>> Valueless(MeasureKind kind) => kind switch
    {
        MeasureKind.Sum or MeasureKind.Median => fact => fact.Value == null,
        MeasureKind.Share => fact => fact.Hit == null,
        _ => _ => false,
    };

    private static Expression<Func<Fact, bool>> For(KpiPlan plan, string reason)
    {
        var first = Conditioning.Reason(plan.Conditions);
        return Expression.Lambda<Func<Fact, bool>>(Expression.Equal(first.Body, Expression.Constant(reason)), first.Parameters);
    }
}
