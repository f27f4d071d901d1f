using System.Reflection;
using SmartCityDashboard.Core.Storage;
using Xunit.Sdk;
using Xunit.v3;

namespace SmartCityDashboard.Tests.TestKit.Data;

/// <summary>
/// Runs a theory once on each engine: the engine is its first argument, and those given here follow.
/// <code>[Theory, BothEngines] public async Task Closed_period_refuses_a_change(Engine engine)</code>
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BothEnginesAttribute(params object?[] arguments) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Engine>().Select(engine => new TheoryDataRow([engine, .. arguments]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
