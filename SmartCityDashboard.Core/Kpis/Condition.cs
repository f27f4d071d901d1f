using System.Linq.Expressions;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Kpis;

/// <summary>A named rule that a candidate must meet to be counted; the name is the reason when it does not. Made once: what it compiles to is kept.</summary>
internal sealed class Condition(string reason, Text words, Expression<Func<Fact, bool>> holds)
{
    private readonly Lazy<Func<Fact, bool>> compiled = new(holds.Compile);
    private readonly Lazy<IReadOnlySet<string>> looksAt = new(() => Members.In(holds));

    public string Reason => reason;

    public Text Words => words;

    public Expression<Func<Fact, bool>> Holds => holds;

    /// <summary>The members of the fact that decide.</summary>
    public IReadOnlySet<string> LooksAt => looksAt.Value;

    public bool IsMetBy(Fact fact) => compiled.Value(fact);

    private sealed class Members(ParameterExpression fact) : ExpressionVisitor
    {
        private readonly HashSet<string> names = [];

        public static HashSet<string> In(Expression<Func<Fact, bool>> holds)
        {
            var members = new Members(holds.Parameters[0]);
            members.Visit(holds.Body);
            return members.names;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression == fact) names.Add(node.Member.Name);
            return base.VisitMember(node);
        }
    }
}
