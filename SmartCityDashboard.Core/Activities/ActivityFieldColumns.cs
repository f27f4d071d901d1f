using SmartCityDashboard.Core.Spreadsheets;
using SmartCityDashboard.Core.Visits;
using Cells = SmartCityDashboard.Core.Visits.RecordCells<SmartCityDashboard.Core.Activities.ActivityDetails>;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Each field of an activity as a column.</summary>
internal static class ActivityFieldColumns
{
    public static IEnumerable<ListColumn<ActivityDetails>> All =>
    [
        Cells.Choice<ActivityKind>(nameof(ActivityDetails.Kind), ActivityTexts.Kind, ActivityColumnTexts.KindHint, d => d.Kind, (d, kind) => d.Kind = kind, ActivityListWords.Kind, ActivityTexts.Name,
            ["Typ", "Aktivitetstyp", "Typ av aktivitet", "Sort", "Type", "Activity type", "Type of activity"], needed: ActivityTexts.KindNeeded) with { Required = true },
        Cells.Words(nameof(ActivityDetails.Title), ActivityTexts.Title, ActivityColumnTexts.TitleHint, d => d.Title, (d, text) => d.Title = text ?? "",
            ["Titel", "Namn", "Ämne", "Aktivitet", "Benämning", "Name", "Subject", "Activity", "Event name"]) with { Required = true },
        Cells.Day(nameof(ActivityDetails.StartOn), ActivityTexts.StartOn, VisitColumnTexts.DayHint, d => d.StartOn, (d, day) => d.StartOn = day ?? default,
            ["Start", "Startdag", "Datum", "Datum från", "Från", "Från och med", "Date", "From", "Start day"]) with { Required = true },
        Cells.Day(nameof(ActivityDetails.EndOn), ActivityTexts.EndOn, ActivityColumnTexts.EndHint, d => d.EndOn, (d, day) => d.EndOn = day ?? default,
            ["Slut", "Slutdag", "Datum till", "Till", "Till och med", "End", "To", "Until", "End day"]),
        Cells.Lead(ActivityTexts.LeadReceiver, ActivityColumnTexts.NodeHint),
        Cells.Codes(nameof(ActivityDetails.Receivers), ActivityTexts.Receivers, ActivityColumnTexts.ReceiversHint, d => d.Receivers, (d, codes) => d.Receivers = codes,
            names => names.Receiver, (lists, code) => lists.ReceiverName(code), Cells.UnknownReceiver, ["Andra noder", "Deltagande noder", "Medverkande noder", "Fler noder", "Nodes", "Participating nodes"]),
        Cells.Choice<ActivityStatus>(nameof(ActivityDetails.Status), ActivityTexts.Status, ActivityColumnTexts.StatusHint, d => d.Status, (d, status) => d.Status = status ?? d.Status, ActivityListWords.Status, ActivityTexts.Name,
            ["Läge", "State", "Aktivitetsstatus", "Activity status"], ActivityListWords.Statuses, ActivityColumnTexts.StatusNeeded) with { Required = true },
        Cells.Choice<ActivityForm>(nameof(ActivityDetails.IsOnline), ActivityTexts.IsOnline, ActivityColumnTexts.OnlineHint,
            d => d.IsOnline ? ActivityForm.Online : ActivityForm.OnSite, (d, form) => d.IsOnline = form == ActivityForm.Online, ActivityListWords.Form, ActivityListWords.Name,
            ["Form", "Format", "Digitalt/på plats", "Digitalt/fysiskt", "Online/on site", "Mode"]),
        Cells.Words(nameof(ActivityDetails.Town), ActivityTexts.Town, ActivityColumnTexts.TownHint, d => d.Town, (d, text) => d.Town = text, ["Plats", "Stad", "Orter", "Place", "City", "Location", "Venue"]),
        Cells.Code(nameof(ActivityDetails.PlaceCountry), ActivityTexts.PlaceCountry, ActivityColumnTexts.PlaceHint, d => d.PlaceCountry, (d, code) => d.PlaceCountry = code,
            names => names.Country, (lists, code) => lists.CountryName(code), (name, _) => VisitColumnTexts.UnknownCountry.With(name), ["Värdland", "Platsens land", "Host country"]),
        Cells.Participants(ActivityTexts.Participants, ActivityColumnTexts.ParticipantsHint, ActivityRules.MostParticipants),
        Cells.Certainty,
        Cells.Codes(nameof(ActivityDetails.Countries), ActivityTexts.Countries, ActivityColumnTexts.CountriesHint, d => d.Countries, (d, codes) => d.Countries = codes,
            names => names.Country, (lists, code) => lists.CountryName(code), (name, _) => VisitColumnTexts.UnknownCountry.With(name), ["Land", "Länder", "Land/länder", "Målländer", "Country", "Countries", "Target countries"]),
        Cells.Codes(nameof(ActivityDetails.Themes), ActivityTexts.Themes, VisitColumnTexts.ThemesHint, d => d.Themes, (d, codes) => d.Themes = codes,
            names => names.Theme, (lists, code) => lists.ThemeName(code), (name, names) => Cells.OneOf(name, names.Lists.Themes.Where(theme => theme.To is null)), ["Teman", "Fokusområde", "Fokusområden", "Område", "Themes", "Focus area", "Focus areas", "Topic"], ordered: true),
        Cells.Words(nameof(ActivityDetails.Series), ActivityTexts.Series, ActivityColumnTexts.SeriesHint, d => d.Series, (d, text) => d.Series = text, ["Webbinarieserie", "Seriens namn", "Webinar series"]),
        Cells.Words(nameof(ActivityDetails.Organiser), ActivityTexts.Organiser, null, d => d.Organiser, (d, text) => d.Organiser = text, ["Organisatör", "Värd", "Organizer", "Arranged by", "Host"]),
        Cells.Companies(ActivityTexts.Companies, ActivityColumnTexts.CompaniesHint),
        new(nameof(ActivityDetails.Visits), ActivityTexts.Visits)
        {
            Hint = ActivityColumnTexts.VisitsHint,
            Aliases = ["Besök", "Visits", "Besöksreferens", "Besöksreferenser", "Relaterade besök", "Related visits"],
            Fill = (cell, d, _) =>
            {
                var references = CellValues.List(cell, _ => false);
                d.Visits = [.. references.Value!.Select(reference => reference.ToUpperInvariant()).Distinct()];
                return references.Problem;
            },
            Show = (d, _, _) => d.Visits,
            Plain = d => string.Join(',', d.Visits.Order(StringComparer.Ordinal)),
            Copy = (from, to) => to.Visits = [.. from.Visits],
        },
        Cells.Words(nameof(ActivityDetails.Notes), ActivityTexts.Notes, null, d => d.Notes, (d, text) => d.Notes = text, ["Anteckning", "Kommentar", "Kommentarer", "Övrigt", "Noteringar", "Note", "Comment", "Comments", "Remarks"]),
    ];
}
