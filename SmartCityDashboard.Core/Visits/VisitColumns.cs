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

    /// <summary>What a list that somebody fills in may have.</summary>
    public static IReadOnlyList<Column> All { get; } = [Id, .. Fields];

    /// <summary>The visit's version when the list was downloaded. Where a row has it the id is the visit's reference.</summary>
    public static Column Version { get; } = new(nameof(Visit.Version), VisitColumnTexts.Version) { Hint = VisitColumnTexts.VersionHint };

    /// <summary>What is understood in a file that comes in.</summary>
    public static IReadOnlyList<Column> Understood { get; } = [Id, Version, .. Fields];

    /// <summary>Fields of which a cell can't hold all, or that lead to other visits.</summary>
    private static IReadOnlyList<(VisitField Field, Text Heading)> Told { get; } =
    [
        (VisitFields.Of(nameof(VisitDetails.Stops)), VisitColumnTexts.StopsInDetail),
        (VisitFields.Of(nameof(VisitDetails.PrecededBy)), VisitTexts.PrecededBy),
    ];

    /// <summary>Whether a heading stands over something that a download tells and an import leaves.</summary>
    public static bool IsOnlyTold(string heading) =>
        HeadingMatcher.Normalise(heading) is var plain && Told.Any(told => plain == HeadingMatcher.Normalise(told.Heading.Sv) || plain == HeadingMatcher.Normalise(told.Heading.En));

    public static VisitColumn? Of(string key) => Fields.FirstOrDefault(column => column.Key == key);

    /// <summary>For a download, in a language: what can be corrected and imported again, and the stops with their towns and days.</summary>
    /// <param name="withNotes">False leaves the column out, so that an import does not take it for empty.</param>
    public static Columns<VisitLine> For(ProgrammeLists lists, CultureInfo culture, bool withNotes = true) => new(
    [
        new Column<VisitLine>(Id.Key, Id.Heading, line => line.Id),
        new Column<VisitLine>(Version.Key, Version.Heading, line => (line.Details as Visit)?.Version),
        .. Fields.Where(column => withNotes || column.Key != nameof(VisitDetails.Notes))
            .Select(column => new Column<VisitLine>(column.Key, column.Heading, line => column.Show(line.Details, lists, culture))),
        .. Told.Select(told => new Column<VisitLine>("Told" + told.Field.Key, told.Heading, line => told.Field.Show(line.Details, lists))),
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
