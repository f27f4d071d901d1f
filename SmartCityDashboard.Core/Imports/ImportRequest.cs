using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

/// <summary>How a file could be read: as its headings say, and as was chosen for such headings before.</summary>
/// <param name="RememberedAt">UTC; when the newest of the remembered choices was made, null when nothing is remembered.</param>
public sealed record ImportProposal(ImportRequest Request, HeadingMatch Match, DateTime? RememberedAt);

/// <summary>What is to be imported and how to read it.</summary>
public sealed record ImportRequest
{
    public required ImportFile File { get; init; }

    public ImportKind Kind { get; init; }

    /// <summary>The list's name: the row's identity is this and its id.</summary>
    public required string List { get; init; }

    /// <summary>Spreadsheet column (from 0) to <see cref="Column.Key"/>; columns that are not here are left out.</summary>
    public required IReadOnlyDictionary<int, string> Columns { get; init; }

    /// <summary>Leads the records whose rows name no receiver; null lets such rows be in error.</summary>
    public string? DefaultReceiver { get; init; }

    /// <summary>Somebody chose the columns by hand: the choice is remembered when the import is saved.</summary>
    public bool ColumnsChosen { get; init; }

    /// <summary>A request as the headings say, and what they do not say.</summary>
    public static (ImportRequest Request, HeadingMatch Match) For(ImportFile file, string? defaultReceiver = null, ImportKind kind = ImportKind.Visits)
    {
        var columns = ImportColumns.Of(kind);
        var match = HeadingMatcher.Match(file.Sheet.Headings, columns.Understood);
        match = match with { Unrecognised = [.. match.Unrecognised.Where(column => !columns.IsOnlyTold(file.Sheet.Headings[column]))] };
        return (new ImportRequest { File = file, Kind = kind, List = file.ListName, Columns = match.Keys, DefaultReceiver = defaultReceiver }, match);
    }

    /// <summary>What has to be settled before rows can be read; the field is the column's key, or List.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        var columns = ImportColumns.Of(Kind);
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(List)) problems.Add(new Problem(nameof(List), ImportTexts.ListNameNeeded));
        foreach (var column in columns.Understood)
        {
            var named = Columns.Values.Count(key => key == column.Key);
            if (named > 1) problems.Add(new Problem(column.Key, ImportTexts.FieldTwice.With(column.Heading)));
            if (named > 0 || !column.Required || (column.Key == nameof(IRecordDetails.LeadReceiver) && DefaultReceiver is not null)) continue;
            problems.Add(new Problem(column.Key, (column == columns.Id ? ImportTexts.IdMissing : ImportTexts.ColumnMissing).With(column.Heading)));
        }

        return problems;
    }
}
