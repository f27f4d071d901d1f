using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Members;

/// <summary>What was typed and not saved, as the form left it.</summary>
public sealed record DraftContent(string Json, int OpenedVersion, DateTime SavedAt);

/// <summary>Drafts of the viewer's own: member × form × record. Kept 30 days after the last keystroke.</summary>
public sealed class DraftActions(DashboardStorage storage)
{
    public const int DaysKept = 30;

    public Task SaveAsync(Viewer viewer, string form, string record, int openedVersion, string json, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, async db =>
        {
            var at = db.ChangingAt!.Value;
            var draft = await db.OwnDrafts.AsTracking().SingleOrDefaultAsync(row => row.Form == form && row.Record == record, token);
            if (draft is null) db.Add(draft = new Draft { MemberId = viewer.MemberId, Form = form, Record = record, Json = json, OpenedVersion = openedVersion, SavedAt = at });
            (draft.Json, draft.OpenedVersion, draft.SavedAt) = (json, openedVersion, at);
        }, token);

    /// <summary>Null when nothing was typed, or longer ago than drafts are kept.</summary>
    public async Task<DraftContent?> FindAsync(Viewer viewer, string form, string record, CancellationToken token = default)
    {
        await using var db = await storage.OpenAsync(viewer, null, token);
        var oldest = db.Now.AddDays(-DaysKept);
        return await db.OwnDrafts.Where(row => row.Form == form && row.Record == record && row.SavedAt >= oldest)
            .Select(row => new DraftContent(row.Json, row.OpenedVersion, row.SavedAt))
            .SingleOrDefaultAsync(token);
    }

    public Task DiscardAsync(Viewer viewer, string form, string record, CancellationToken token = default) =>
        storage.ChangeAsync(viewer, null, db => db.OwnDrafts.Where(row => row.Form == form && row.Record == record).ExecuteDeleteAsync(token), token);

    /// <returns>How many were too old and are gone.</returns>
    public Task<int> RemoveOldAsync(CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, null, async db =>
        {
            var oldest = db.ChangingAt!.Value.AddDays(-DaysKept);
            return await db.AllDrafts.Where(row => row.SavedAt < oldest).ExecuteDeleteAsync(token);
        }, token);
}
