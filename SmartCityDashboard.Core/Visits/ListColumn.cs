using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>One row of a list: the id that the list's keeper knows it by, and what is filled in.</summary>
public sealed record ListLine<TDetails>(string Id, TDetails Details);

/// <summary>Something that a download tells and an import leaves.</summary>
public sealed record ListTold<TDetails>(string Key, Text Heading, Func<TDetails, ProgrammeLists, string> Show);

/// <summary>A column of a list and the field that it is, for those who need not know what the list is a list of.</summary>
/// <param name="Key">The property of the details.</param>
/// <param name="Heading">In both languages.</param>
public abstract record ListColumn(string Key, Text Heading) : Column(Key, Heading)
{
    /// <summary>Part of another column's value: the certainty of the number of participants.</summary>
    public string? PartOf { get; init; }

    /// <summary>The value without language and order, for telling whether it changed; empty when nothing is filled in.</summary>
    public abstract string PlainOf(IRecordDetails details);

    /// <summary>The cell as people read it, in the current language.</summary>
    public abstract string TextOf(IRecordDetails details, ProgrammeLists lists);

    /// <summary>Takes the value over, from the first to the second.</summary>
    public abstract void Take(IRecordDetails from, IRecordDetails to);
}

/// <summary>A column of a list: what people write in it, and which field that is.</summary>
/// <param name="Key">The property of the details.</param>
/// <param name="Heading">In both languages.</param>
public sealed record ListColumn<TDetails>(string Key, Text Heading) : ListColumn(Key, Heading) where TDetails : class, IRecordDetails
{
    /// <summary>Fills the field from a cell; gives the problem when the cell can't be read.</summary>
    public required Func<SheetCell, TDetails, ProgrammeNames, Text?> Fill { get; init; }

    /// <summary>What stands in the cell of a download, in a language.</summary>
    public required Func<TDetails, ProgrammeLists, CultureInfo, object?> Show { get; init; }

    /// <summary>See <see cref="ListColumn.PlainOf"/>.</summary>
    public required Func<TDetails, string> Plain { get; init; }

    /// <summary>See <see cref="ListColumn.Take"/>.</summary>
    public required Action<TDetails, TDetails> Copy { get; init; }

    public override string PlainOf(IRecordDetails details) => Plain((TDetails)details);

    public override void Take(IRecordDetails from, IRecordDetails to) => Copy((TDetails)from, (TDetails)to);

    public override string TextOf(IRecordDetails details, ProgrammeLists lists) => Show((TDetails)details, lists, CultureInfo.CurrentUICulture) switch
    {
        null => "",
        int people when details.ParticipantsKind == ParticipantsKind.Estimated => $"{people} ({VisitTexts.Name(ParticipantsKind.Estimated)})",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> several => string.Join(", ", several),
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        var other => other.ToString() ?? "",
    };
}
