using System.Text.RegularExpressions;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Spreadsheets;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The words that lists use for a visit's status, form, relevance and number of participants, in both languages and their inflections.</summary>
internal static partial class VisitWords
{
    private static readonly Dictionary<string, VisitStatus> Statuses = Lookup(VisitLife.Choices, status => VisitTexts.Name(status), new()
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

    private static readonly Dictionary<string, VisitFormat> Formats = Lookup(Enum.GetValues<VisitFormat>(), format => VisitTexts.Name(format), new()
    {
        [VisitFormat.Physical] = ["Fysisk", "Fysiska", "Fysiskt besök", "På plats", "In person", "On site", "Onsite", "Face to face"],
        [VisitFormat.Digital] = ["Digital", "Digitala", "Digitalt besök", "Online", "Virtuellt", "Virtuell", "Virtual", "På distans", "Distans", "Webb", "Remote"],
        [VisitFormat.Hybrid] = ["Hybridbesök", "Hybridmöte", "Hybrid visit", "Delvis digitalt"],
    });

    private static readonly Dictionary<string, Relevance> Relevances = Lookup(Enum.GetValues<Relevance>(), relevance => VisitTexts.Name(relevance), new()
    {
        [Visits.Relevance.NotAssessed] = ["Ej bedömd", "Inte bedömt", "Ej bedömt", "Obedömd"],
        [Visits.Relevance.None] = ["Inget", "Ej relevant", "Inte relevant", "Not relevant", "No relevance"],
        [Visits.Relevance.Low] = ["Lågt", "Liten"],
        [Visits.Relevance.Medium] = ["Mellan", "Medelhög", "Mid", "Moderate"],
        [Visits.Relevance.High] = ["Högt", "Stor"],
    });

    private static readonly Dictionary<string, ParticipantsKind> Kinds = Lookup(Enum.GetValues<ParticipantsKind>(), kind => VisitTexts.Name(kind), new()
    {
        [ParticipantsKind.Exact] = ["Säker", "Säkert", "Räknat", "Counted", "Certain"],
        [ParticipantsKind.Estimated] = ["Uppskattad", "Uppskattning", "Ca", "Cirka", "Ungefär", "Estimate", "Approximate", "Approx"],
        [ParticipantsKind.Unknown] = ["Okänd", "Vet ej", "Vet inte", "Ej känt", "Uppgift saknas", "Saknas", "Not known"],
    });

    public static VisitStatus? Status(string word) => Find(Statuses, word);

    public static VisitFormat? Format(string word) => Find(Formats, word);

    public static Relevance? Relevance(string word) => Find(Relevances, word);

    public static ParticipantsKind? Kind(string word) => Find(Kinds, word);

    /// <summary>“12”, “ca 12”, “~12”, “12 (uppskattat)”, “okänt”; an empty cell is unknown too.</summary>
    public static (int? Number, ParticipantsKind Kind, Text? Problem) Participants(SheetCell cell)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0 && !cell.Formula) return (null, ParticipantsKind.Unknown, null);
        if (text is "?" or "-" or "–" || Kind(text) is ParticipantsKind.Unknown) return (null, ParticipantsKind.Unknown, null);
        var plain = About().Replace(text, "");
        var estimated = plain.Length < text.Length && plain.Length > 0;
        var read = CellValues.WholeNumber(estimated ? new SheetCell(plain) : cell);
        if (read.Problem is not null) return (null, default, estimated ? CellTexts.NotAWholeNumber.With(text) : read.Problem);
        if (read.Value < 0) return (null, default, VisitTexts.NegativeParticipants);
        if (read.Value > VisitRules.MostParticipants) return (null, default, VisitTexts.TooManyParticipants.With(VisitRules.MostParticipants));
        return (read.Value, estimated ? ParticipantsKind.Estimated : ParticipantsKind.Exact, null);
    }

    private static Dictionary<string, T> Lookup<T>(IEnumerable<T> values, Func<T, Text> name, Dictionary<T, string[]> variants) where T : struct, Enum =>
        values.SelectMany(value => ((string[])[name(value).Sv, name(value).En, value.ToString(), .. variants.GetValueOrDefault(value, [])]).Select(word => (Word: HeadingMatcher.Normalise(word), value)))
            .Distinct().ToDictionary(pair => pair.Word, pair => pair.value);

    private static T? Find<T>(Dictionary<string, T> words, string word) where T : struct => words.TryGetValue(HeadingMatcher.Normalise(word), out var value) ? value : null;

    [GeneratedRegex(@"^(?:ca|c:a|c\.a\.|cirka|circa|ungefär|omkring|runt|uppskattningsvis|about|around|approx\.?|approximately)\.?\s*|^[~≈]\s*|\s*\(?(?:uppskattat|uppskattad|uppskattning|uppsk\.?|estimated|estimate|est\.?|ca|cirka|approx\.?)\)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
