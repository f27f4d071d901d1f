using SmartCityDashboard.App.Records;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>A visit in one sentence, before any table.</summary>
internal static class VisitSentence
{
    private static readonly Text From = new(" från {0}", " from {0}");
    private static readonly Text With = new(", med {0} deltagare", ", with {0} participants");
    private static readonly Text WithOne = new(", med en deltagare", ", with one participant");
    private static readonly Text WithAbout = new(", med uppskattningsvis {0} deltagare", ", with an estimated {0} participants");

    public static Text Of(VisitDetails visit, ProgrammeLists lists, DateOnly today)
    {
        var verb = Verb(visit, today);
        var countries = visit.Countries.Select(lists.CountryName).ToList();
        // “Ministeriedelegation från Belgien” says its country itself.
        var isSaid = countries.All(name => visit.Delegation.Contains(name.Sv, StringComparison.OrdinalIgnoreCase) || visit.Delegation.Contains(name.En, StringComparison.OrdinalIgnoreCase));
        var isFrom = visit.Delegation.Contains(" från ", StringComparison.OrdinalIgnoreCase) || visit.Delegation.Contains(" from ", StringComparison.OrdinalIgnoreCase);
        var names = isSaid ? Text.Same("") : new Text(Names(countries.Select(name => name.Sv), "och"), Names(countries.Select(name => name.En), "and"));
        // “Stadsdelegation från Lviv från Ukraina” would stumble.
        var place = isSaid ? names : isFrom ? new Text($" ({names.Sv})", $" ({names.En})") : From.With(names);
        var people = (visit.Participants, visit.ParticipantsKind) switch
        {
            (null, _) => Text.Same(""),
            (1, _) => WithOne,
            (var number, ParticipantsKind.Estimated) => WithAbout.With(number),
            var (number, _) => With.With(number),
        };
        return new Text(
            Sentence(visit.Delegation + place.Sv, verb.Sv, lists.ReceiverName(visit.LeadReceiver).Sv, visit, people.Sv),
            Sentence(visit.Delegation + place.En, verb.En, lists.ReceiverName(visit.LeadReceiver).En, visit, people.En));
    }

    private static string Sentence(string who, string verb, string receiver, VisitDetails visit, string people) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, verb, who, receiver, RecordFigures.Days(visit.StartOn, visit.EndOn)) + people + ".";

    private static Text Verb(VisitDetails visit, DateOnly today) => visit.Status switch
    {
        VisitStatus.Held => new("{0} togs emot av {1} {2}", "{0} was received by {1}, {2}"),
        VisitStatus.Confirmed when visit.EndOn < today => new("{0} skulle ha tagits emot av {1} {2}", "{0} was to be received by {1}, {2}"),
        VisitStatus.Confirmed => new("{0} tas emot av {1} {2}", "{0} is received by {1}, {2}"),
        VisitStatus.Declined => new("{0} fick nej av {1} till besök {2}", "{0} was declined by {1} for {2}"),
        VisitStatus.Cancelled => new("{0} skulle ha besökt {1} {2}, men det ställdes in", "{0} was to visit {1}, {2}, but it was cancelled"),
        VisitStatus.Rebooked => new("{0} har bokat om sitt besök hos {1} {2}", "{0} has rebooked the visit to {1}, {2}"),
        VisitStatus.Withdrawn => new("Besöket av {0} hos {1} {2} är återtaget och räknas inte", "{0} at {1}, {2}, is withdrawn and not counted"),
        VisitStatus.Assigned => new("{0} har fördelats till {1} för besök {2}", "{0} is assigned to {1} for a visit {2}"),
        _ => new("{0} vill besöka oss {2}; {1} har frågan", "{0} wants to visit {2}; {1} has the request"),
    };

    private static string Names(IEnumerable<string> names, string and)
    {
        var sorted = names.Order(SwedishSort.Comparer).ToList();
        return sorted.Count == 1 ? sorted[0] : string.Join(", ", sorted[..^1]) + $" {and} " + sorted[^1];
    }
}
