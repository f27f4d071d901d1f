using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The columns of a visit list, for import and download alike.</summary>
public static class VisitColumns
{
    /// <summary>The row's own id in its list; in a download the visit's reference.</summary>
    public static Column Id { get; } = new(nameof(VisitLine.Id), VisitColumnTexts.Id)
    {
        Required = true,
        Hint = VisitColumnTexts.IdHint,
        Aliases = ["ID", "Id-nummer", "Rad-id", "Radnummer", "Rad", "Row", "Row ID", "Löpnummer", "Löpnr", "Nr", "No", "Nummer", "Number", "Besöksnummer", "Besöks-nr", "Visit no", "Visit number", "Referens", "Reference"],
    };

    public static IReadOnlyList<VisitColumn> Fields { get; } = [.. VisitFieldColumns.All];

    public static IReadOnlyList<Column> All { get; } = [Id, .. Fields];

    public static VisitColumn? Of(string key) => Fields.FirstOrDefault(column => column.Key == key);

    /// <summary>For a download, in a language.</summary>
    public static Columns<VisitLine> For(ProgrammeLists lists, CultureInfo culture) => new(
    [
        new Column<VisitLine>(Id.Key, Id.Heading, line => line.Id),
        .. Fields.Select(column => new Column<VisitLine>(column.Key, column.Heading, line => column.Show(line.Details, lists, culture))),
    ]);

    /// <summary>What a row's cells say, field by field; and the cells that can't be read, by column.</summary>
    /// <param name="cells">The cell of each column that the list has, by <see cref="Column.Key"/>.</param>
    /// <param name="names">What people call things.</param>
    /// <param name="leadReceiver">Leads where the row names nobody.</param>
    public static (VisitDetails Details, IReadOnlyList<Problem> Problems) Read(IReadOnlyDictionary<string, SheetCell> cells, ProgrammeNames names, string? leadReceiver = null)
    {
        var details = new VisitDetails();
        List<Problem> problems = [];
        foreach (var column in Fields)
        {
            if (!cells.TryGetValue(column.Key, out var cell)) continue;
            if (column.Fill(cell, details, names) is { } problem) problems.Add(new Problem(column.Key, problem));
        }

        if (!cells.ContainsKey(nameof(details.Participants))) details.ParticipantsKind = ParticipantsKind.Unknown;
        if (details.EndOn == default && problems.All(problem => problem.Field != nameof(details.EndOn))) details.EndOn = details.StartOn;
        if (details.LeadReceiver.Length == 0 && problems.All(problem => problem.Field != nameof(details.LeadReceiver))) details.LeadReceiver = leadReceiver ?? "";
        // The lead receiver is no stop of its own.
        details.Stops.RemoveAll(stop => stop.Receiver == details.LeadReceiver);
        return (details, problems);
    }
}
