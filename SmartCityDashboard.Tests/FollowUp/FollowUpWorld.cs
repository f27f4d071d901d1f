using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.FollowUp;

/// <summary>A database with short names for what tests of the follow-up do over and over.</summary>
internal sealed class FollowUpWorld(TestDb db) : IAsyncDisposable
{
    public static readonly Viewer Vast = A.NodeLead("vast");

    public TestDb Db { get; } = db;

    public FollowUpActions Actions => Db.Get<FollowUpActions>();

    public ActionQueries Queries => Db.Get<ActionQueries>();

    public ReportActions Reports => Db.Get<ReportActions>();

    public VisitActions Visits => Db.Get<VisitActions>();

    public static async Task<FollowUpWorld> CreateAsync(Engine engine, DateTimeOffset? now = null) => new(await TestDb.CreateAsync(engine, now));

    /// <summary>A member who has signed in, so that actions can be theirs.</summary>
    public async Task<Viewer> MemberAsync(string persona)
    {
        var id = await Db.Get<MemberActions>().SignInAsync(Personas.Find(persona)!);
        return (await Db.Get<MemberQueries>().ViewerAsync(id))!;
    }

    public async Task<string> HeldAsync(string end, string lead = "vast", Viewer? viewer = null) =>
        (await Visits.RegisterAsync(viewer ?? A.NodeLead(lead), A.Visit(lead, end))).Reference;

    public Task<IReadOnlyList<ActionRow>> OfAsync(string reference) => Queries.OfVisitAsync(A.Evaluator(), reference);

    public Task<ReportView> ReportAsync(string reference, Viewer? viewer = null) => Db.Get<ReportQueries>().ViewAsync(viewer ?? A.Evaluator(), reference);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public ValueTask DisposeAsync() => Db.DisposeAsync();
}
