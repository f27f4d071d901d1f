using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Ui;

/// <summary>A draft as it was kept: what the form wrote, and when (UTC).</summary>
public sealed record KeptDraft(string Json, int OpenedVersion, DateTime SavedAt);

/// <summary>Where forms keep what was typed and not saved: one per person, form and record.</summary>
public interface IDrafts
{
    Task<KeptDraft?> FindAsync(Viewer viewer, string form, string record, CancellationToken token);

    Task KeepAsync(Viewer viewer, string form, string record, int openedVersion, string json, CancellationToken token);

    Task DiscardAsync(Viewer viewer, string form, string record, CancellationToken token);
}
