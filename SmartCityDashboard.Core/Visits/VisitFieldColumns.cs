using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Each field of a visit as a column, in the order of the lists that the nodes keep.</summary>
internal static class VisitFieldColumns
{
    public static IEnumerable<VisitColumn> All =>
    [
        Day(nameof(VisitDetails.StartOn), VisitTexts.StartOn, VisitColumnTexts.DayHint, d => d.StartOn, (d, day) => d.StartOn = day ?? default,
            ["Start", "Startdag", "Datum", "Datum från", "Från", "Från och med", "Besöksdatum", "Besöksdag", "Date", "From", "Start day", "Date of visit", "Visit date"]) with { Required = true },
        Day(nameof(VisitDetails.EndOn), VisitTexts.EndOn, VisitColumnTexts.EndHint, d => d.EndOn, (d, day) => d.EndOn = day ?? default,
            ["Slut", "Slutdag", "Datum till", "Till", "Till och med", "End", "To", "Until", "End day"]),
        new(nameof(VisitDetails.LeadReceiver), VisitTexts.LeadReceiver)
        {
            Required = true,
            Hint = VisitColumnTexts.NodeHint,
            Aliases = ["Ansvarig nod", "Ledande nod", "Mottagande nod", "Mottagare", "Region", "Lead node", "Responsible node", "Receiver", "Lead receiver", "Huvudnod"],
            Fill = (cell, d, names) => Receiver(cell, d, names),
            Show = (d, lists, culture) => lists.ReceiverName(d.LeadReceiver).In(culture),
            Plain = d => d.LeadReceiver,
            Copy = VisitFields.Of(nameof(VisitDetails.LeadReceiver)).Copy,
        },
        new(nameof(VisitDetails.Stops), VisitTexts.Stops)
        {
            Hint = VisitColumnTexts.StopsHint,
            Aliases = ["Andra noder", "Deltagande noder", "Medverkande noder", "Fler noder", "Stopp", "Stops", "Nodes", "Participating nodes", "Also received by"],
            Fill = (cell, d, names) => ListCells.Fill(cell, names.Receiver, codes => d.Stops = [.. codes.Select(code => new StopDetails { Receiver = code })], name => UnknownReceiver(name, names)),
            Show = (d, lists, culture) => Others(d).Select(code => lists.ReceiverName(code).In(culture)),
            Plain = d => string.Join(',', Others(d).Order(StringComparer.Ordinal)),
            Copy = CopyStops,
        },
        Words(nameof(VisitDetails.Delegation), VisitTexts.Delegation, VisitColumnTexts.DelegationHint, d => d.Delegation, (d, text) => d.Delegation = text ?? "",
            ["Delegationens namn", "Besökare", "Grupp", "Besökande", "Organisation", "Visitors", "Group", "Delegation name", "Name of delegation"]) with { Required = true },
        ListCells.Codes(nameof(VisitDetails.Countries), VisitTexts.Countries, VisitColumnTexts.CountriesHint, d => d.Countries, (d, codes) => d.Countries = codes,
            names => names.Country, (lists, code) => lists.CountryName(code), (name, _) => VisitColumnTexts.UnknownCountry.With(name), ["Länder", "Land/länder", "Ursprungsland", "Från land", "Countries", "Country/countries", "Country of origin"]) with { Required = true },
        new(nameof(VisitDetails.Participants), VisitTexts.Participants)
        {
            Required = true,
            Hint = VisitColumnTexts.ParticipantsHint,
            Aliases = ["Deltagare", "Antal", "Antal personer", "Antal besökare", "Personer", "Antal externa deltagare", "Number of participants", "No of participants", "Number of visitors", "People", "Persons", "Visitors (number)", "Pax", "# deltagare", "# participants"],
            Fill = Participants,
            Show = (d, _, _) => d.Participants,
            Plain = d => d.ParticipantsKind == ParticipantsKind.Unknown ? "" : string.Create(CultureInfo.InvariantCulture, $"{d.Participants}{(d.ParticipantsKind == ParticipantsKind.Estimated ? " estimated" : "")}"),
            Copy = (from, to) => (to.Participants, to.ParticipantsKind) = (from.Participants, from.ParticipantsKind),
        },
        ChoiceCells.Kind,
        ChoiceCells.Of(nameof(VisitDetails.Format), VisitTexts.Format, VisitColumnTexts.FormatHint, d => d.Format, (d, format) => d.Format = format, VisitWords.Format, VisitTexts.Name,
            ["Typ", "Besöksform", "Format", "Fysiskt/digitalt", "Type", "Mode", "Form of visit", "Physical/digital"]),
        ListCells.Codes(nameof(VisitDetails.Themes), VisitTexts.Themes, VisitColumnTexts.ThemesHint, d => d.Themes, (d, codes) => d.Themes = codes,
            names => names.Theme, (lists, code) => lists.ThemeName(code), (name, names) => OneOf(name, names.Lists.Themes.Where(theme => theme.To is null)), ["Teman", "Fokusområde", "Fokusområden", "Område", "Themes", "Focus area", "Focus areas", "Topic"], ordered: true),
        ChoiceCells.Code(nameof(VisitDetails.Channel), VisitTexts.Channel, VisitColumnTexts.ChannelHint, d => d.Channel, (d, code) => d.Channel = code,
            names => names.Channel, (lists, code) => lists.ChannelName(code), (name, names) => OneOf(name, names.Lists.Channels), ["Kanaler", "Via", "Inkom via", "Källa", "Förmedlare", "Channel", "Source", "Through"]),
        new(nameof(VisitDetails.Companies), VisitTexts.Companies)
        {
            Hint = VisitColumnTexts.CompaniesHint,
            Aliases = ["Företag", "Organisationsnummer", "Org.nr", "Org nr", "Svenska företag", "Företagsmöten", "Mötte företag", "Companies", "Company", "Companies met", "Swedish companies", "Organisation numbers", "Organisation number"],
            Fill = (cell, d, _) =>
            {
                (d.Companies, var problem) = CompanyCell.Read(cell);
                return problem;
            },
            Show = (d, _, _) => d.Companies.Select(VisitFields.Company),
            Plain = d => string.Join(',', d.Companies.Select(company => company.Number).Order(StringComparer.Ordinal)),
            Copy = VisitFields.Of(nameof(VisitDetails.Companies)).Copy,
        },
        ChoiceCells.Status,
        Words(nameof(VisitDetails.Title), VisitTexts.Title, null, d => d.Title, (d, text) => d.Title = text, ["Titel", "Ämne", "Namn på besöket", "Subject", "Name of visit"]),
        Words(nameof(VisitDetails.Organiser), VisitTexts.Organiser, null, d => d.Organiser, (d, text) => d.Organiser = text, ["Organisatör", "Värd", "Reseledare", "Organizer", "Arranged by", "Host"]),
        ChoiceCells.Code(nameof(VisitDetails.TargetGroup), VisitTexts.TargetGroup, VisitColumnTexts.TargetGroupHint, d => d.TargetGroup, (d, code) => d.TargetGroup = code,
            names => names.TargetGroup, (lists, code) => lists.TargetGroupName(code), (name, names) => OneOf(name, names.Lists.TargetGroups), ["Målgrupper", "Audience", "Target groups"]),
        ChoiceCells.Relevance,
        Words(nameof(VisitDetails.RegistrationNumber), VisitTexts.RegistrationNumber, null, d => d.RegistrationNumber, (d, text) => d.RegistrationNumber = text, ["Dnr", "Diarienr", "Ärendenummer", "Registration no", "Case number"]),
        Day(nameof(VisitDetails.RequestedOn), VisitTexts.RequestedOn, VisitColumnTexts.DayHint, d => d.RequestedOn, (d, day) => d.RequestedOn = day,
            ["Förfrågan", "Förfrågningsdatum", "Inkom", "Inkommen", "Datum för förfrågan", "Requested on", "Request date", "Date of request", "Received"]),
        ListCells.Codes(nameof(VisitDetails.Goals), VisitTexts.Goals, VisitColumnTexts.GoalsHint, d => d.Goals, (d, codes) => d.Goals = codes,
            names => names.Goal, (lists, code) => new Text($"{code} {lists.GoalName(code).Sv}", $"{code} {lists.GoalName(code).En}"), (name, _) => VisitColumnTexts.UnknownWord.With(name, "1–17"), ["Mål", "SDG", "SDG:er", "Agenda 2030", "Hållbarhetsmål", "SDGs", "Goals", "Sustainable development goals"]),
        Words(nameof(VisitDetails.Notes), VisitTexts.Notes, null, d => d.Notes, (d, text) => d.Notes = text, ["Anteckning", "Kommentar", "Kommentarer", "Övrigt", "Noteringar", "Note", "Comment", "Comments", "Remarks"]),
    ];

    public static Text OneOf(string name, IEnumerable<CodeItem> items) =>
        VisitColumnTexts.UnknownWord.With(name, new Text(string.Join(", ", items.Select(item => item.NameSv)), string.Join(", ", items.Select(item => item.NameEn))));

    private static IEnumerable<string> Others(VisitDetails details) => details.Stops.Select(stop => stop.Receiver).Where(receiver => receiver != details.LeadReceiver).Distinct();

    /// <summary>A list names receivers only: a stop that is known with its town and days stays as it is.</summary>
    private static void CopyStops(VisitDetails from, VisitDetails to)
    {
        var wanted = Others(from).ToList();
        var kept = to.Stops.Where(stop => stop.Receiver == to.LeadReceiver || wanted.Contains(stop.Receiver)).ToList();
        to.Stops = [.. kept, .. wanted.Where(receiver => kept.All(stop => stop.Receiver != receiver)).Select(receiver => new StopDetails { Receiver = receiver })];
    }

    private static Text? Receiver(SheetCell cell, VisitDetails details, ProgrammeNames names)
    {
        var read = CellValues.Line(cell);
        if (read.Value is null) return read.Problem;
        if (names.Receiver(read.Value) is not { } code) return UnknownReceiver(read.Value, names);
        details.LeadReceiver = code;
        return null;
    }

    private static Text UnknownReceiver(string name, ProgrammeNames names) => VisitColumnTexts.UnknownReceiver.With(
        name, new Text(string.Join(", ", names.Lists.Receivers.Select(node => node.ShortName.Sv)), string.Join(", ", names.Lists.Receivers.Select(node => node.ShortName.En))));

    private static Text? Participants(SheetCell cell, VisitDetails details, ProgrammeNames names)
    {
        (details.Participants, details.ParticipantsKind, var problem) = VisitWords.Participants(cell);
        return problem;
    }

    private static VisitColumn Day(string key, Text heading, Text hint, Func<VisitDetails, DateOnly?> read, Action<VisitDetails, DateOnly?> set, string[] aliases) => new(key, heading)
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
        Copy = VisitFields.Of(key).Copy,
    };

    private static VisitColumn Words(string key, Text heading, Text? hint, Func<VisitDetails, string?> read, Action<VisitDetails, string?> set, string[] aliases) => new(key, heading)
    {
        Hint = hint,
        Aliases = aliases,
        Fill = (cell, details, _) =>
        {
            var text = key == nameof(VisitDetails.Notes) ? CellValues.Paragraphs(cell) : CellValues.Line(cell);
            set(details, text.Value);
            return text.Problem;
        },
        Show = (details, _, _) => read(details),
        Plain = details => (read(details) ?? "").Trim().ReplaceLineEndings("\n"),
        Copy = VisitFields.Of(key).Copy,
    };
}
