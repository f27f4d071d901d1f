using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Tests.TestKit;

internal static class HistorySteps
{
    extension(HistoryPage page)
    {
        /// <summary>What is shown of the saves, visit by visit.</summary>
        public IReadOnlyList<RecordChange> Changes => [.. page.Saves.SelectMany(save => save.Rows)];
    }
}
