using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The words that lists use for a visit's status, form, relevance and number of participants, in both languages and their inflections.</summary>
internal static partial class VisitWords
{
    private static readonly WordList<VisitStatus> Statuses = new(VisitLife.Choices, status => VisitTexts.Name(status), new()
    {
        [VisitStatus.Requested] = ["Förfrågad", "Förfrågat", "Förfrågan inkommen", "Request", "Enquiry", "Inquiry"],
        [VisitStatus.UnderAssessment] = ["Bedöms", "Bedömning", "In assessment", "Assessing", "Being assessed"],
        [VisitStatus.Assigned] = ["Fördelad", "Fördelade", "Tilldelad", "Tilldelat"],
        [VisitStatus.Confirmed] = ["Bekräftad", "Bekräftade", "Inbokat", "Inbokad", "Bokat", "Bokad", "Booked"],
        [VisitStatus.Held] = ["Genomförd", "Genomförda", "Genomfört besök", "Completed", "Carried out", "Done"],
        [VisitStatus.Declined] = ["Avböjd", "Avböjda", "Avböjt besök", "Tackat nej", "Refused", "Turned down"],
        [VisitStatus.Cancelled] = ["Inställd", "Inställda", "Canceled", "Cancelled by delegation"],
        [VisitStatus.Rebooked] = ["Ombokad", "Ombokade", "Framflyttat", "Framflyttad", "Rescheduled", "Postponed"],
    });

    private static readonly WordList<VisitFormat> Formats = new(Enum.GetValues<VisitFormat>(), format => VisitTexts.Name(format), new()
    {
        [VisitFormat.Physical] = ["Fysisk", "Fysiska", "Fysiskt besök", "På plats", "In person", "On site", "Onsite", "Face to face"],
        [VisitFormat.Digital] = ["Digital", "Digitala", "Digitalt besök", "Online", "Virtuellt", "Virtuell", "Virtual", "På distans", "Distans", "Webb", "Remote"],
        [VisitFormat.Hybrid] = ["Hybridbesök", "Hybridmöte", "Hybrid visit", "Delvis digitalt"],
    });

    private static readonly WordList<Relevance> Relevances = new(Enum.GetValues<Relevance>(), relevance => VisitTexts.Name(relevance), new()
    {
        [Visits.Relevance.NotAssessed] = ["Ej bedömd", "Inte bedömt", "Ej bedömt", "Obedömd"],
        [Visits.Relevance.None] = ["Inget", "Ej relevant", "Inte relevant", "Not relevant", "No relevance"],
        [Visits.Relevance.Low] = ["Lågt", "Liten"],
        [Visits.Relevance.Medium] = ["Mellan", "Medelhög", "Mid", "Moderate"],
        [Visits.Relevance.High] = ["Högt", "Stor"],
    });

    private static readonly WordList<ParticipantsKind> Kinds = new(Enum.GetValues<ParticipantsKind>(), kind => VisitTexts.Name(kind), new()
    {
        [ParticipantsKind.Exact] = ["Säker", "Säkert", "Räknat", "Counted", "Certain"],
        [ParticipantsKind.Estimated] = ["Uppskattad", "Uppskattning", "Ca", "Cirka", "Ungefär", "Estimate", "Approximate", "Approx"],
        [ParticipantsKind.Unknown] = ["Okänd", "Vet ej", "Vet inte", "Ej känt", "Uppgift saknas", "Saknas", "Not known"],
    });

    public static VisitStatus? Status(string word) => Statuses.Find(word);

    public static VisitFormat? Format(string word) => Formats.Find(word);

    public static Relevance? Relevance(string word) => Relevances.Find(word);

    public static ParticipantsKind? Kind(string word) => Kinds.Find(word);

    /// <summary>“12”, “ca 12”, “~12”, “12 (uppskattat)”, “okänt”; an empty cell is unknown too.</summary>
    public static (int? Number, ParticipantsKind Kind, Text? Problem) Participants(SheetCell cell, int most)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0 && !cell.Formula) return (null, ParticipantsKind.Unknown, null);
        if (text is "?" or "-" or "–" || Kind(text) is ParticipantsKind.Unknown) return (null, ParticipantsKind.Unknown, null);
        var plain = About().Replace(text, "");
        var estimated = plain.Length < text.Length && plain.Length > 0;
        var read = CellValues.WholeNumber(estimated ? new SheetCell(plain) : cell);
        if (read.Problem is not null) return (null, default, estimated ? CellTexts.NotAWholeNumber.With(text) : read.Problem);
        if (read.Value < 0) return (null, default, VisitTexts.NegativeParticipants);
        if (read.Value > most) return (null, default, VisitTexts.TooManyParticipants.With(most));
        return (read.Value, estimated ? ParticipantsKind.Estimated : ParticipantsKind.Exact, null);
    }

    [GeneratedRegex(@"^(?:ca|c:a|c\.a\.|cirka|circa|ungefär|omkring|runt|uppskattningsvis|about|around|approx\.?|approximately)\.?\s*|^[~≈]\s*|\s*\(?(?:uppskattat|uppskattad|uppskattning|uppsk\.?|estimated|estimate|est\.?|ca|cirka|approx\.?)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
