using System.Linq.Expressions;

namespace SmartCityDashboard.Core.Kpis.Catalogue;

/// <summary>A member that an initialiser leaves out does not translate when it is read later: gives such members their default, so a KPI names only what is particular to it.</summary>
internal sealed class WholeFacts : ExpressionVisitor
{
    public static IQueryable<VisitFact> In(IQueryable<VisitFact> facts) => facts.Provider.CreateQuery<VisitFact>(new WholeFacts().Visit(facts.Expression));

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        if (node.Type != typeof(VisitFact)) return base.VisitMemberInit(node);
        var missing = typeof(VisitFact).GetProperties().Where(property => node.Bindings.All(binding => binding.Member.Name != property.Name));
        return Expression.MemberInit(node.NewExpression, [.. node.Bindings, .. missing.Select(property => Expression.Bind(property, Expression.Constant(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.PropertyType)))]);
    }
}
