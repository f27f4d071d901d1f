using SmartCityDashboard.Core.Basics;
using Cells = SmartCityDashboard.Core.Visits.RecordCells<SmartCityDashboard.Core.Visits.VisitDetails>;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Each field of a visit as a column, in the order of the lists that the nodes keep.</summary>
internal static class VisitFieldColumns
{
    public static IEnumerable<ListColumn<VisitDetails>> All =>
    [
        Cells.Day(nameof(VisitDetails.StartOn), VisitTexts.StartOn, VisitColumnTexts.DayHint, d => d.StartOn, (d, day) => d.StartOn = day ?? default,
            ["Start", "Startdag", "Datum", "Datum från", "Från", "Från och med", "Besöksdatum", "Besöksdag", "Date", "From", "Start day", "Date of visit", "Visit date"]) with { Required = true },
        Cells.Day(nameof(VisitDetails.EndOn), VisitTexts.EndOn, VisitColumnTexts.EndHint, d => d.EndOn, (d, day) => d.EndOn = day ?? default,
            ["Slut", "Slutdag", "Datum till", "Till", "Till och med", "End", "To", "Until", "End day"]),
        Cells.Lead(VisitTexts.LeadReceiver, VisitColumnTexts.NodeHint),
        new(nameof(VisitDetails.Stops), VisitTexts.Stops)
        {
            Hint = VisitColumnTexts.StopsHint,
            Aliases = ["Andra noder", "Deltagande noder", "Medverkande noder", "Fler noder", "Stopp", "Stops", "Nodes", "Participating nodes", "Also received by"],
            Fill = (cell, d, names) => Cells.FillCodes(cell, names.Receiver, codes => d.Stops = [.. codes.Select(code => new StopDetails { Receiver = code })], name => Cells.UnknownReceiver(name, names)),
            Show = (d, lists, culture) => Others(d).Select(code => lists.ReceiverName(code).In(culture)),
            Plain = d => string.Join(',', Others(d).Order(StringComparer.Ordinal)),
            Copy = CopyStops,
        },
        Cells.Words(nameof(VisitDetails.Delegation), VisitTexts.Delegation, VisitColumnTexts.DelegationHint, d => d.Delegation, (d, text) => d.Delegation = text ?? "",
            ["Delegationens namn", "Besökare", "Grupp", "Besökande", "Organisation", "Visitors", "Group", "Delegation name", "Name of delegation"]) with { Required = true },
        Cells.Codes(nameof(VisitDetails.Countries), VisitTexts.Countries, VisitColumnTexts.CountriesHint, d => d.Countries, (d, codes) => d.Countries = codes,
            names => names.Country, (lists, code) => lists.CountryName(code), (name, _) => VisitColumnTexts.UnknownCountry.With(name), ["Länder", "Land/länder", "Ursprungsland", "Från land", "Countries", "Country/countries", "Country of origin"]) with { Required = true },
        Cells.Participants(VisitTexts.Participants, VisitColumnTexts.ParticipantsHint, VisitRules.MostParticipants) with { Required = true },
        Cells.Certainty,
        Cells.Choice(nameof(VisitDetails.Format), VisitTexts.Format, VisitColumnTexts.FormatHint, d => d.Format, (d, format) => d.Format = format, VisitWords.Format, VisitTexts.Name,
            ["Typ", "Besöksform", "Format", "Fysiskt/digitalt", "Type", "Mode", "Form of visit", "Physical/digital"]),
        Cells.Codes(nameof(VisitDetails.Themes), VisitTexts.Themes, VisitColumnTexts.ThemesHint, d => d.Themes, (d, codes) => d.Themes = codes,
            names => names.Theme, (lists, code) => lists.ThemeName(code), (name, names) => Cells.OneOf(name, names.Lists.Themes.Where(theme => theme.To is null)), ["Teman", "Fokusområde", "Fokusområden", "Område", "Themes", "Focus area", "Focus areas", "Topic"], ordered: true),
        Cells.Code(nameof(VisitDetails.Channel), VisitTexts.Channel, VisitColumnTexts.ChannelHint, d => d.Channel, (d, code) => d.Channel = code,
            names => names.Channel, (lists, code) => lists.ChannelName(code), (name, names) => Cells.OneOf(name, names.Lists.Channels), ["Kanaler", "Via", "Inkom via", "Källa", "Förmedlare", "Channel", "Source", "Through"]),
        Cells.Companies(VisitTexts.Companies, VisitColumnTexts.CompaniesHint),
        Cells.Choice<VisitStatus>(nameof(VisitDetails.Status), VisitTexts.Status, VisitColumnTexts.StatusHint, d => d.Status, (d, status) => d.Status = status ?? d.Status, VisitWords.Status, VisitTexts.Name,
            ["Läge", "State", "Besöksstatus", "Visit status"], VisitLife.Choices, VisitColumnTexts.StatusNeeded) with { Required = true },
        Cells.Words(nameof(VisitDetails.Title), VisitTexts.Title, null, d => d.Title, (d, text) => d.Title = text, ["Titel", "Ämne", "Namn på besöket", "Subject", "Name of visit"]),
        Cells.Words(nameof(VisitDetails.Organiser), VisitTexts.Organiser, null, d => d.Organiser, (d, text) => d.Organiser = text, ["Organisatör", "Värd", "Reseledare", "Organizer", "Arranged by", "Host"]),
        Cells.Code(nameof(VisitDetails.TargetGroup), VisitTexts.TargetGroup, VisitColumnTexts.TargetGroupHint, d => d.TargetGroup, (d, code) => d.TargetGroup = code,
            names => names.TargetGroup, (lists, code) => lists.TargetGroupName(code), (name, names) => Cells.OneOf(name, names.Lists.TargetGroups), ["Målgrupper", "Audience", "Target groups"]),
        Cells.Choice<Relevance>(nameof(VisitDetails.Relevance), VisitTexts.Relevance, VisitColumnTexts.RelevanceHint, d => d.Relevance, (d, relevance) => d.Relevance = relevance ?? default, VisitWords.Relevance, VisitTexts.Name,
            ["Relevans", "Relevance", "Affärspotential"]),
        Cells.Words(nameof(VisitDetails.RegistrationNumber), VisitTexts.RegistrationNumber, null, d => d.RegistrationNumber, (d, text) => d.RegistrationNumber = text, ["Dnr", "Diarienr", "Ärendenummer", "Registration no", "Case number"]),
        Cells.Day(nameof(VisitDetails.RequestedOn), VisitTexts.RequestedOn, VisitColumnTexts.DayHint, d => d.RequestedOn, (d, day) => d.RequestedOn = day,
            ["Förfrågan", "Förfrågningsdatum", "Inkom", "Inkommen", "Datum för förfrågan", "Requested on", "Request date", "Date of request", "Received"]),
        Cells.Codes(nameof(VisitDetails.Goals), VisitTexts.Goals, VisitColumnTexts.GoalsHint, d => d.Goals, (d, codes) => d.Goals = codes,
            names => names.Goal, (lists, code) => new Text($"{code} {lists.GoalName(code).Sv}", $"{code} {lists.GoalName(code).En}"), (name, _) => VisitColumnTexts.UnknownWord.With(name, "1–17"), ["Mål", "SDG", "SDG:er", "Agenda 2030", "Hållbarhetsmål", "SDGs", "Goals", "Sustainable development goals"]),
        Cells.Words(nameof(VisitDetails.Notes), VisitTexts.Notes, null, d => d.Notes, (d, text) => d.Notes = text, ["Anteckning", "Kommentar", "Kommentarer", "Övrigt", "Noteringar", "Note", "Comment", "Comments", "Remarks"]),
    ];

    private static IEnumerable<string> Others(VisitDetails details) => details.Stops.Select(stop => stop.Receiver).Where(receiver => receiver != details.LeadReceiver).Distinct();

    /// <summary>A list names receivers only: a stop that is known with its town and days stays as it is.</summary>
    private static void CopyStops(VisitDetails from, VisitDetails to)
    {
        var wanted = Others(from).ToList();
        var kept = to.Stops.Where(stop => stop.Receiver == to.LeadReceiver || wanted.Contains(stop.Receiver)).ToList();
        to.Stops = [.. kept, .. wanted.Where(receiver => kept.All(stop => stop.Receiver != receiver)).Select(receiver => new StopDetails { Receiver = receiver })];
    }
}
