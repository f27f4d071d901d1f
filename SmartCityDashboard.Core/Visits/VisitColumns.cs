using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The columns of a visit list, for import and download alike.</summary>
public static class VisitColumns
{
    public static ListColumns<VisitDetails> List { get; } = new(
        new Column("Id", VisitColumnTexts.Id)
        {
            Required = true,
            Hint = VisitColumnTexts.IdHint,
            Aliases = ["ID", "Id-nummer", "Rad-id", "Radnummer", "Rad", "Row", "Row ID", "Löpnummer", "Löpnr", "Nr", "No", "Nummer", "Number", "Besöksnummer", "Besöks-nr", "Visit no", "Visit number", "Referens", "Reference"],
        },
        new Column(nameof(Visit.Version), VisitColumnTexts.Version) { Hint = VisitColumnTexts.VersionHint },
        [.. VisitFieldColumns.All],
        [
            new(nameof(VisitDetails.Stops), VisitColumnTexts.StopsInDetail, VisitFields.Of(nameof(VisitDetails.Stops)).Show),
            new(nameof(VisitDetails.PrecededBy), VisitTexts.PrecededBy, VisitFields.Of(nameof(VisitDetails.PrecededBy)).Show),
        ],
        // The lead receiver is no stop of its own.
        (details, _) => details.Stops.RemoveAll(stop => stop.Receiver == details.LeadReceiver));
}
