using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Members;

/// <summary>The drafts of forms, kept with the member.</summary>
internal sealed class MemberDrafts(DraftActions drafts) : IDrafts
{
    public async Task<KeptDraft?> FindAsync(Viewer viewer, string form, string record, CancellationToken token) =>
        await drafts.FindAsync(viewer, form, record, token) is { } draft ? new(draft.Json, draft.OpenedVersion, draft.SavedAt) : null;

    public Task KeepAsync(Viewer viewer, string form, string record, int openedVersion, string json, CancellationToken token) =>
        drafts.SaveAsync(viewer, form, record, openedVersion, json, token);

    public Task DiscardAsync(Viewer viewer, string form, string record, CancellationToken token) => drafts.DiscardAsync(viewer, form, record, token);
}

public static class DraftsSetup
{
    public static void AddDrafts(this IServiceCollection services) => services.AddSingleton<IDrafts, MemberDrafts>();
}
