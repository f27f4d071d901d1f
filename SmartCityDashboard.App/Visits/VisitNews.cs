using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>Who saved a visit last, for a form that is open on it.</summary>
internal static class VisitNews
{
    public static async Task<SavedMeanwhile> LastSaveAsync(VisitQueries visits, Viewer viewer, string reference, CancellationToken token)
    {
        var view = await visits.ViewAsync(viewer, reference, null, token);
        return new(view.Visit.Version, view.ChangedBy, view.ChangedAt);
    }
}
