using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>What one save did in the follow-up of a visit.</summary>
/// <param name="At">UTC.</param>
/// <param name="Why">The reason that the person gave.</param>
/// <param name="What">The promise, the name of the step, or the business report.</param>
/// <param name="Did">What became of it.</param>
public sealed record FollowUpChange(DateTime At, string By, string? Why, Text What, Text Did);

/// <summary>Who did what in the follow-up of a visit: the difference of neighbouring versions of its report and its actions.</summary>
public sealed class FollowUpHistory(DashboardStorage storage)
{
    /// <summary>Newest first; empty for those who may not read the history of the lead receiver, of now and of the instant.</summary>
    /// <exception cref="NotFound">When there is no such visit at that instant.</exception>
    public async Task<IReadOnlyList<FollowUpChange>> OfVisitAsync(Viewer viewer, string reference, DateTime? asOf = null, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, asOf, token);
        var visit = await db.Visits.AsNoTracking().SingleOrDefaultAsync(row => row.Reference == reference, token) ?? throw new NotFound(VisitTexts.NoSuchVisit);
        if (!viewer.May(Permission.SeeHistory, visit.LeadReceiver) || (asOf is not null && !await MayNowAsync(viewer, visit.Id, token))) return [];
        Guid[] ids = [visit.Id];
        var reports = await RowVersions.OfAsync<BusinessReport>(db, nameof(BusinessReport.VisitId), ids, token);
        var actions = await RowVersions.OfAsync<FollowUpAction>(db, nameof(FollowUpAction.VisitId), ids, token);
        var (processes, lists) = (await Processes.ReadAsync(db, token), await ProgrammeLists.ReadAsync(db, token));
        List<(DateTime From, Text What, Text Did)> told =
        [
            .. InTurn(reports[visit.Id]).Select(pair => (pair.From, FollowUpWords.Report, FollowUpDeeds.Of(pair.Before, pair.Now))),
            .. actions[visit.Id].GroupBy(version => version.Row.Id).OrderBy(versions => versions.Key).SelectMany(InTurn).Select(pair => (pair.From, What(pair.Now, processes), FollowUpDeeds.Of(pair.Before, pair.Now, lists))),
        ];
        var instants = told.Select(one => one.From).Distinct().ToList();
        var changes = await db.Changes.AsNoTracking().Where(change => instants.Contains(change.At)).ToDictionaryAsync(change => change.At, token);
        return [.. told.OrderByDescending(one => one.From).Select(one => new FollowUpChange(one.From, changes[one.From].By, changes[one.From].Why, one.What, one.Did))];
    }

    private async Task<bool> MayNowAsync(Viewer viewer, Guid visit, CancellationToken token)
    {
        await using var now = await storage.OpenAsync(viewer, null, token);
        return viewer.May(Permission.SeeHistory, await now.Visits.Where(row => row.Id == visit).Select(row => row.LeadReceiver).SingleAsync(token));
    }

    /// <summary>Each version with the one before it.</summary>
    private static IEnumerable<(DateTime From, T? Before, T Now)> InTurn<T>(IEnumerable<RowVersion<T>> versions) where T : class
    {
        T? before = null;
        foreach (var version in versions.OrderBy(version => version.From))
        {
            yield return (version.From, before, version.Row);
            before = version.Row;
        }
    }

    private static Text What(FollowUpAction action, Processes processes) =>
        action.What is { } promise ? Text.Same(promise) : (action.Process is { } number ? processes.Number(number)?.Step(action.Step)?.Name : null) ?? FollowUpWords.Action;
}
