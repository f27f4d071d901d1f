using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>The columns of an activity list, for import and download alike.</summary>
public static class ActivityColumns
{
    public static ListColumns<ActivityDetails> List { get; } = new(
        new Column("Id", ActivityColumnTexts.Id)
        {
            Required = true,
            Hint = ActivityColumnTexts.IdHint,
            Aliases = ["ID", "Id-nummer", "Rad-id", "Radnummer", "Rad", "Row", "Row ID", "Löpnummer", "Löpnr", "Nr", "No", "Nummer", "Number", "Aktivitetsnummer", "Activity no", "Activity number", "Referens", "Reference"],
        },
        new Column(nameof(Activity.Version), VisitColumnTexts.Version) { Hint = ActivityColumnTexts.VersionHint },
        [.. ActivityFieldColumns.All],
        [],
        Complete);

    private static void Complete(ActivityDetails details, IReadOnlyDictionary<string, SheetCell> cells)
    {
        // The lead receiver is no other one.
        details.Receivers.RemoveAll(receiver => receiver == details.LeadReceiver);
        if (cells.TryGetValue(nameof(details.IsOnline), out var cell) && cell.Text.Trim().Length > 0) return;
        details.IsOnline = details is { Kind: ActivityKind.Webinar, Town: null, PlaceCountry: null };
    }
}
