using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>What a list is a list of. The two are imported by the same road and never meet: a list of each may have the same name.</summary>
public enum ImportKind
{
    Visits,
    Activities,
}

/// <summary>The columns of each kind of list.</summary>
public static class ImportColumns
{
    public static ListColumns Of(ImportKind kind) => kind == ImportKind.Visits ? VisitColumns.List : ActivityColumns.List;

    /// <summary>The column that says what people call the record: a visit's delegation, an activity's title.</summary>
    public static ListColumn NameOf(ImportKind kind) => Of(kind).Of(kind == ImportKind.Visits ? nameof(VisitDetails.Delegation) : nameof(ActivityDetails.Title))!;
}
