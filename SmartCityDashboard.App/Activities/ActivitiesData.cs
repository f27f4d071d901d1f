using SmartCityDashboard.Core.Activities;

namespace SmartCityDashboard.App.Activities;

/// <summary>What the list shows.</summary>
/// <param name="Page">At most 50 rows.</param>
/// <param name="Count">All rows that the filters match.</param>
/// <param name="Counts">Held ones of the filter's days and nodes, this year where no day is given.</param>
/// <param name="MayRegister">False in the past.</param>
public sealed record ActivitiesData(ActivityPage Page, int Count, ActivityCounts Counts, bool MayRegister);
