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

    /// <summary>The list's name: the row's identity is this and its id.</summary>
    public required string List { get; init; }

    /// <summary>Spreadsheet column (from 0) to <see cref="Column.Key"/>; columns that are not here are left out.</summary>
    public required IReadOnlyDictionary<int, string> Columns { get; init; }

    /// <summary>Leads the visits whose rows name no receiver; null lets such rows be in error.</summary>
    public string? DefaultReceiver { get; init; }

    /// <summary>Somebody chose the columns by hand: the choice is remembered when the import is saved.</summary>
    public bool ColumnsChosen { get; init; }

    /// <summary>A request as the headings say, and what they do not say.</summary>
    public static (ImportRequest Request, HeadingMatch Match) For(ImportFile file, string? defaultReceiver = null)
    {
        var match = HeadingMatcher.Match(file.Sheet.Headings, VisitColumns.Understood);
        match = match with { Unrecognised = [.. match.Unrecognised.Where(column => !VisitColumns.IsOnlyTold(file.Sheet.Headings[column]))] };
        return (new ImportRequest { File = file, List = file.ListName, Columns = match.Keys, DefaultReceiver = defaultReceiver }, match);
    }

    /// <summary>What has to be settled before rows can be read; the field is the column's key, or List.</summary>
    public IReadOnlyList<Problem> Problems()
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(List)) problems.Add(new Problem(nameof(List), ImportTexts.ListNameNeeded));
        foreach (var column in VisitColumns.Understood)
        {
            var named = Columns.Values.Count(key => key == column.Key);
            if (named > 1) problems.Add(new Problem(column.Key, ImportTexts.FieldTwice.With(column.Heading)));
            if (named > 0 || !column.Required || (column.Key == nameof(VisitDetails.LeadReceiver) && DefaultReceiver is not null)) continue;
            problems.Add(new Problem(column.Key, (column == VisitColumns.Id ? ImportTexts.IdMissing : ImportTexts.ColumnMissing).With(column.Heading)));
        }

        return problems;
    }
}
