[assembly: AssemblyFixture(typeof(SmartCityDashboard.Tests.TestKit.Machine.SharedMachine))]

namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>Stops at the end of the run what the tests started on demand.</summary>
public sealed class SharedMachine : IAsyncDisposable
{
    public ValueTask DisposeAsync() => PostgreSqlServer.StopSharedAsync();
}
