using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The kinds of columns that lists are made of: days, words, choices, codes, several codes; and the fields that every list has.</summary>
internal static class RecordCells<TDetails> where TDetails : class, IRecordDetails
{
    public static ListColumn<TDetails> Day(string key, Text heading, Text hint, Func<TDetails, DateOnly?> read, Action<TDetails, DateOnly?> set, string[] aliases) => new(key, heading)
    {
        Hint = hint,
        Aliases = aliases,
        Fill = (cell, details, _) =>
        {
            var day = CellValues.Day(cell);
            set(details, day.Value);
            return day.Problem;
        },
        Show = (details, _, _) => read(details) is { } day && day != default ? day : null,
        Plain = details => read(details) is { } day && day != default ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        Copy = (from, to) => set(to, read(from)),
    };

    public static ListColumn<TDetails> Words(string key, Text heading, Text? hint, Func<TDetails, string?> read, Action<TDetails, string?> set, string[] aliases) => new(key, heading)
    {
        Hint = hint,
        Aliases = aliases,
        Fill = (cell, details, _) =>
        {
            var text = key == nameof(IRecordDetails.Notes) ? CellValues.Paragraphs(cell) : CellValues.Line(cell);
            set(details, text.Value);
            return text.Problem;
        },
        Show = (details, _, _) => read(details),
        Plain = details => (read(details) ?? "").Trim().ReplaceLineEndings("\n"),
        Copy = (from, to) => set(to, read(from)),
    };

    /// <summary>One of a few words.</summary>
    public static ListColumn<TDetails> Choice<T>(
        string key, Text heading, Text hint, Func<TDetails, T?> read, Action<TDetails, T?> set, Func<string, T?> valueOf, Func<T, Text> nameOf,
        string[] aliases, IReadOnlyList<T>? choices = null, Text? needed = null) where T : struct, Enum => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, _) =>
            {
                var word = CellValues.Line(cell);
                if (word.Value is null)
                {
                    set(details, null);
                    return word.Problem ?? needed;
                }

                set(details, valueOf(word.Value));
                return valueOf(word.Value) is null ? OneOf(word.Value, (choices ?? Enum.GetValues<T>()).Select(nameOf)) : null;
            },
            Show = (details, _, culture) => read(details) is { } value ? nameOf(value).In(culture) : null,
            Plain = details => read(details)?.ToString() ?? "",
            Copy = (from, to) => set(to, read(from)),
        };

    /// <summary>One name of one of the programme's lists.</summary>
    public static ListColumn<TDetails> Code(
        string key, Text heading, Text hint, Func<TDetails, string?> read, Action<TDetails, string?> set,
        Func<ProgrammeNames, Func<string, string?>> codeOf, Func<ProgrammeLists, string, Text> nameOf, Func<string, ProgrammeNames, Text> unknown, string[] aliases) => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, names) =>
            {
                var word = CellValues.Line(cell);
                set(details, word.Value is null ? null : codeOf(names)(word.Value));
                return word.Value is not null && read(details) is null or "" ? unknown(word.Value, names) : word.Problem;
            },
            Show = (details, lists, culture) => read(details) is { Length: > 0 } code ? nameOf(lists, code).In(culture) : null,
            Plain = details => read(details) ?? "",
            Copy = (from, to) => set(to, read(from)),
        };

    /// <summary>Several names of one of the programme's lists.</summary>
    public static ListColumn<TDetails> Codes(
        string key, Text heading, Text hint, Func<TDetails, List<string>> read, Action<TDetails, List<string>> set,
        Func<ProgrammeNames, Func<string, string?>> codeOf, Func<ProgrammeLists, string, Text> nameOf, Func<string, ProgrammeNames, Text> unknown, string[] aliases, bool ordered = false) => new(key, heading)
        {
            Hint = hint,
            Aliases = aliases,
            Fill = (cell, details, names) => FillCodes(cell, codeOf(names), codes => set(details, codes), name => unknown(name, names)),
            Show = (details, lists, culture) => read(details).Select(code => nameOf(lists, code).In(culture)),
            Plain = details => Plain(read(details), ordered),
            Copy = (from, to) => set(to, [.. read(from)]),
        };

    public static ListColumn<TDetails> Lead(Text heading, Text hint) => Code(
        nameof(IRecordDetails.LeadReceiver), heading, hint, d => d.LeadReceiver, (d, code) => d.LeadReceiver = code ?? "", names => names.Receiver, (lists, code) => lists.ReceiverName(code), UnknownReceiver,
        ["Ansvarig nod", "Ledande nod", "Mottagande nod", "Mottagare", "Region", "Lead node", "Responsible node", "Receiver", "Lead receiver", "Huvudnod"]) with
    { Required = true };

    public static ListColumn<TDetails> Participants(Text heading, Text hint, int most) => new(nameof(IRecordDetails.Participants), heading)
    {
        Hint = hint,
        Aliases = ["Deltagare", "Antal", "Antal personer", "Antal besökare", "Personer", "Antal externa deltagare", "Number of participants", "No of participants", "Number of visitors", "People", "Persons", "Visitors (number)", "Pax", "# deltagare", "# participants"],
        Fill = (cell, d, _) =>
        {
            (d.Participants, d.ParticipantsKind, var problem) = VisitWords.Participants(cell, most);
            return problem;
        },
        Show = (d, _, _) => d.Participants,
        Plain = d => d.ParticipantsKind == ParticipantsKind.Unknown ? "" : string.Create(CultureInfo.InvariantCulture, $"{d.Participants}{(d.ParticipantsKind == ParticipantsKind.Estimated ? " estimated" : "")}"),
        Copy = (from, to) => (to.Participants, to.ParticipantsKind) = (from.Participants, from.ParticipantsKind),
    };

    public static ListColumn<TDetails> Certainty => Choice<ParticipantsKind>(nameof(IRecordDetails.ParticipantsKind), VisitTexts.ParticipantsKind, VisitColumnTexts.KindHint,
        d => d.ParticipantsKind, (d, kind) => d.ParticipantsKind = kind ?? d.ParticipantsKind, VisitWords.Kind, VisitTexts.Name, ["Säkerhet", "Antalet är", "Certainty", "Exakt/uppskattat"]) with
    { PartOf = nameof(IRecordDetails.Participants) };

    public static ListColumn<TDetails> Companies(Text heading, Text hint) => new(nameof(IRecordDetails.Companies), heading)
    {
        Hint = hint,
        Aliases = ["Företag", "Organisationsnummer", "Org.nr", "Org nr", "Svenska företag", "Företagsmöten", "Mötte företag", "Companies", "Company", "Companies met", "Swedish companies", "Organisation numbers", "Organisation number"],
        Fill = (cell, d, _) =>
        {
            (d.Companies, var problem) = CompanyCell.Read(cell);
            return problem;
        },
        Show = (d, _, _) => d.Companies.Select(VisitFields.Company),
        Plain = d => string.Join(',', d.Companies.Select(company => company.Number).Order(StringComparer.Ordinal)),
        Copy = (from, to) => to.Companies = [.. from.Companies],
    };

    public static Text? FillCodes(SheetCell cell, Func<string, string?> codeOf, Action<List<string>> set, Func<string, Text> unknown)
    {
        var pieces = CellValues.List(cell, name => codeOf(name) is not null);
        if (pieces.Problem is not null) return pieces.Problem;
        var codes = pieces.Value!.Select(name => (Name: name, Code: codeOf(name))).ToList();
        set([.. codes.Select(pair => pair.Code).OfType<string>().Distinct()]);
        return codes.Where(pair => pair.Code is null).Select(pair => unknown(pair.Name)).FirstOrDefault();
    }

    public static Text OneOf(string name, IEnumerable<CodeItem> items) => OneOf(name, items.Select(item => new Text(item.NameSv, item.NameEn)));

    public static Text UnknownReceiver(string name, ProgrammeNames names)
    {
        var known = names.Lists.Receivers.Select(node => node.ShortName).ToList();
        return VisitColumnTexts.UnknownReceiver.With(name, new Text(string.Join(", ", known.Select(one => one.Sv)), string.Join(", ", known.Select(one => one.En))));
    }

    private static Text OneOf(string word, IEnumerable<Text> names)
    {
        var all = names.ToList();
        return VisitColumnTexts.UnknownWord.With(word, new Text(string.Join(", ", all.Select(name => name.Sv)), string.Join(", ", all.Select(name => name.En))));
    }

    /// <summary>The primary value first, where there is one; the order of the others says nothing.</summary>
    private static string Plain(List<string> codes, bool ordered) =>
        string.Join(',', ordered ? codes.Take(1).Concat(codes.Skip(1).Order(StringComparer.Ordinal)) : codes.Order(StringComparer.Ordinal));
}
