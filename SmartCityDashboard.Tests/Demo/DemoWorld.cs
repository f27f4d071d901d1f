using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Demo;

/// <summary>The demonstration, played once for all tests that only look at it.</summary>
public sealed class DemoWorld : IAsyncLifetime
{
    private TestDb? database;

    public TestDb Database => database ?? throw new InvalidOperationException("Not made yet.");

    public IReadOnlyList<Visit> Visits { get; private set; } = [];

    public ProgrammeLists Lists { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDb.CreateAsync(Engine.Sqlite);
        await DemoProgramme.RunAsync(database.Storage);
        Visits = await AllAsync(database);
        Lists = await database.Get<ProgrammeQueries>().ListsAsync(Viewer.System);
    }

    public static async Task<List<Visit>> AllAsync(TestDb database)
    {
        List<Visit> visits = [];
        foreach (var status in Enum.GetValues<VisitStatus>())
        {
            await foreach (var visit in database.Get<VisitQueries>().AllAsync(Viewer.System, new VisitFilter { Status = status })) visits.Add(visit);
        }

        return [.. visits.OrderBy(visit => visit.RegisteredAt)];
    }

    public async ValueTask DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
    }
}
