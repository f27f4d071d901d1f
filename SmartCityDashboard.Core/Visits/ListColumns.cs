using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The columns of a list of records, for import and download alike.</summary>
public abstract class ListColumns(Column id, Column version, IReadOnlyList<ListColumn> fields)
{
    /// <summary>The row's own id in its list; in a download the record's reference.</summary>
    public Column Id => id;

    /// <summary>The record's version when the list was downloaded. Where a row has it the id is the record's reference.</summary>
    public Column Version => version;

    public IReadOnlyList<ListColumn> Fields => fields;

    /// <summary>What a list that somebody fills in may have.</summary>
    public IReadOnlyList<Column> All { get; } = [id, .. fields];

    /// <summary>What is understood in a file that comes in.</summary>
    public IReadOnlyList<Column> Understood { get; } = [id, version, .. fields];

    public ListColumn? Of(string key) => fields.FirstOrDefault(column => column.Key == key);

    /// <summary>Whether a heading stands over something that a download tells and an import leaves.</summary>
    public abstract bool IsOnlyTold(string heading);

    internal abstract (IRecordDetails Details, IReadOnlyList<Problem> Problems) ReadRow(IReadOnlyDictionary<string, SheetCell> cells, ProgrammeNames names, string? leadReceiver);
}

/// <param name="fields">In the order in which they are written.</param>
/// <param name="told">Fields of which a cell can't hold all, or that lead to other records.</param>
/// <param name="complete">What follows when all cells of a row are read; it gets them too.</param>
public sealed class ListColumns<TDetails>(Column id, Column version, IReadOnlyList<ListColumn<TDetails>> fields, IReadOnlyList<ListTold<TDetails>> told,
    Action<TDetails, IReadOnlyDictionary<string, SheetCell>> complete)
    : ListColumns(id, version, fields) where TDetails : class, IRecordDetails, new()
{
    public new IReadOnlyList<ListColumn<TDetails>> Fields => fields;

    public override bool IsOnlyTold(string heading) =>
        HeadingMatcher.Normalise(heading) is var plain && told.Any(one => plain == HeadingMatcher.Normalise(one.Heading.Sv) || plain == HeadingMatcher.Normalise(one.Heading.En));

    /// <summary>For a download, in a language: what can be corrected and imported again, and what is only told.</summary>
    /// <param name="withNotes">False leaves the column out, so that an import does not take it for empty.</param>
    public Columns<ListLine<TDetails>> For(ProgrammeLists lists, CultureInfo culture, bool withNotes = true) => new(
    [
        new Column<ListLine<TDetails>>(Id.Key, Id.Heading, line => line.Id),
        new Column<ListLine<TDetails>>(Version.Key, Version.Heading, line => (line.Details as IRecord)?.Version),
        .. fields.Where(column => withNotes || column.Key != nameof(IRecordDetails.Notes))
            .Select(column => new Column<ListLine<TDetails>>(column.Key, column.Heading, line => column.Show(line.Details, lists, culture))),
        .. told.Select(one => new Column<ListLine<TDetails>>("Told" + one.Key, one.Heading, line => one.Show(line.Details, lists))),
    ]);

    /// <summary>What a row's cells say, field by field; and the cells that can't be read, by column.</summary>
    /// <param name="cells">The cell of each column that the list has, by <see cref="Column.Key"/>.</param>
    /// <param name="names">What people call things.</param>
    /// <param name="leadReceiver">Leads where the row names nobody.</param>
    public (TDetails Details, IReadOnlyList<Problem> Problems) Read(IReadOnlyDictionary<string, SheetCell> cells, ProgrammeNames names, string? leadReceiver = null)
    {
        var details = new TDetails();
        List<Problem> problems = [];
        foreach (var column in fields)
        {
            if (!cells.TryGetValue(column.Key, out var cell)) continue;
            if (column.Fill(cell, details, names) is { } problem) problems.Add(new Problem(column.Key, problem));
        }

        if (!cells.ContainsKey(nameof(details.Participants))) details.ParticipantsKind = ParticipantsKind.Unknown;
        if (details.EndOn == default && problems.All(problem => problem.Field != nameof(details.EndOn))) details.EndOn = details.StartOn;
        if (details.LeadReceiver.Length == 0 && problems.All(problem => problem.Field != nameof(details.LeadReceiver))) details.LeadReceiver = leadReceiver ?? "";
        complete(details, cells);
        return (details, problems);
    }

    internal override (IRecordDetails Details, IReadOnlyList<Problem> Problems) ReadRow(IReadOnlyDictionary<string, SheetCell> cells, ProgrammeNames names, string? leadReceiver) => Read(cells, names, leadReceiver);
}
