using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>A visit as a line of a list: the id that the list's keeper knows it by, and what is filled in.</summary>
public sealed record VisitLine(string Id, VisitDetails Details);

/// <summary>A column of a visit list: what people write in it, and which field that is.</summary>
/// <param name="Key">The property of <see cref="VisitDetails"/>.</param>
/// <param name="Heading">In both languages.</param>
public sealed record VisitColumn(string Key, Text Heading) : Column(Key, Heading)
{
    /// <summary>Fills the field from a cell; gives the problem when the cell can't be read.</summary>
    public required Func<SheetCell, VisitDetails, ProgrammeNames, Text?> Fill { get; init; }

    /// <summary>What stands in the cell of a download, in a language.</summary>
    public required Func<VisitDetails, ProgrammeLists, CultureInfo, object?> Show { get; init; }

    /// <summary>The value without language and order, for telling whether it changed; empty when nothing is filled in.</summary>
    public required Func<VisitDetails, string> Plain { get; init; }

    /// <summary>Takes the value over, from the first to the second.</summary>
    public required Action<VisitDetails, VisitDetails> Copy { get; init; }

    /// <summary>Part of another column's value: the certainty of the number of participants.</summary>
    public string? PartOf { get; init; }

    /// <summary>The cell as people read it, in the current language.</summary>
    public string ShowText(VisitDetails details, ProgrammeLists lists) => Show(details, lists, CultureInfo.CurrentUICulture) switch
    {
        null => "",
        int people when details.ParticipantsKind == ParticipantsKind.Estimated => $"{people} ({VisitTexts.Name(ParticipantsKind.Estimated)})",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(", ", several),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        var other => other.ToString() ?? "",
    };
}
