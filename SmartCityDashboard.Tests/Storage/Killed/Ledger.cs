using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Site;

namespace SmartCityDashboard.Tests.Storage.Killed;

/// <summary>What was tried in one round and what of it was acknowledged, and the look afterwards whether the database agrees.</summary>
internal sealed class Ledger
{
    public const int RowsOfAList = 25;

    private readonly ConcurrentDictionary<int, Steps> visits = new();
    private readonly ConcurrentDictionary<int, bool> lists = new();

    /// <param name="Tried">0 nothing, 1 registered, 2 changed.</param>
    private sealed record Steps(int Tried, int Acknowledged);

    public int SavesAcknowledged => visits.Values.Sum(steps => steps.Acknowledged);

    public int SavesCutOff => visits.Values.Count(steps => steps.Tried > steps.Acknowledged);

    public int ListsAcknowledged => lists.Values.Count(acknowledged => acknowledged);

    public int ListsCutOff => lists.Values.Count(acknowledged => !acknowledged);

    public static string RowOf(int list) => $"Lista {list} rad";

    public void Tries(int mark, int step) => visits[mark] = new(step, step - 1);

    public void Acknowledges(int mark, int step) => visits[mark] = new(step, step);

    public void TriesList(int list) => lists[list] = false;

    public void AcknowledgesList(int list) => lists[list] = true;

    public async Task FirstOfEachAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (SavesAcknowledged == 0 || ListsAcknowledged == 0) await Task.Delay(10, limit.Token);
    }

    /// <summary>Each acknowledged save is there with its values; one that was cut off is there as a whole or not at all.</summary>
    public async Task AgreesAsync(DashboardStorage storage)
    {
        await using var db = await storage.OpenAsync(A.Coordinator());
        var named = visits.Keys.Select(MarkedVisit.Delegation).ToList();
        var stored = await db.Visits.Where(visit => named.Contains(visit.Delegation)).ToListAsync();
        await VisitReader.FillAsync(db, stored, withNotes: true, TestContext.Current.CancellationToken);
        var byName = stored.ToLookup(visit => visit.Delegation, MarkedVisit.Written);
        foreach (var (mark, steps) in visits)
        {
            string[][] allowed = [[], [MarkedVisit.Written(MarkedVisit.First(mark))], [MarkedVisit.Written(MarkedVisit.Second(mark))]];
            Assert.Contains(byName[MarkedVisit.Delegation(mark)].ToArray(), allowed[steps.Acknowledged..(steps.Tried + 1)]);
        }

        foreach (var (list, acknowledged) in lists)
        {
            var start = RowOf(list) + " ";
            var rows = await db.Visits.CountAsync(visit => visit.Delegation.StartsWith(start));
            Assert.True(rows == RowsOfAList || (rows == 0 && !acknowledged), $"list {list}: {rows} of {RowsOfAList} rows, {(acknowledged ? "acknowledged" : "cut off")}");
        }
    }
}
