using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Activities;

/// <summary>An activity, and numbers of them, in words.</summary>
internal static class ActivityWords
{
    private static readonly Text Held = new("{0} som {1} ledde {2}", "{0} that {1} led, {2}");
    private static readonly Text Planned = new("{0} som {1} leder {2}", "{0} that {1} leads, {2}");
    private static readonly Text NotSaid = new("{0} som {1} skulle leda {2}", "{0} that {1} was to lead, {2}");
    private static readonly Text Cancelled = new("{0} som {1} skulle ha lett {2}, men det ställdes in", "{0} that {1} was to lead, {2}, but it was cancelled");
    private static readonly Text Withdrawn = new("{0} hos {1} {2}, återtaget och inte räknat", "{0} at {1}, {2}, withdrawn and not counted");
    private static readonly Text In = new(", i {0}", ", in {0}");
    private static readonly Text Online = new(", digitalt", ", online");
    private static readonly Text With = new(", med {0} deltagare", ", with {0} participants");
    private static readonly Text WithOne = new(", med en deltagare", ", with one participant");
    private static readonly Text WithAbout = new(", med uppskattningsvis {0} deltagare", ", with an estimated {0} participants");

    public static Text Sentence(ActivityDetails activity, ProgrammeLists lists, DateOnly today)
    {
        var what = activity.Kind is { } kind ? ActivityTexts.Name(kind) : ActivityPageTexts.Heading;
        var said = Verb(activity, today).With(what, lists.ReceiverName(activity.LeadReceiver), RecordFigures.Days(activity.StartOn, activity.EndOn));
        var place = Place(activity.IsOnline, activity.Town, activity.PlaceCountry, lists);
        var where = activity.IsOnline ? Online : place is null ? Text.Same("") : In.With(place);
        var people = (activity.Participants, activity.ParticipantsKind) switch
        {
            (null, _) => Text.Same(""),
            (1, _) => WithOne,
            (var number, ParticipantsKind.Estimated) => WithAbout.With(number),
            var (number, _) => With.With(number),
        };
        return new Text($"{said.Sv}{where.Sv}{people.Sv}.", $"{said.En}{where.En}{people.En}.");
    }

    /// <summary>Digitalt, or the town and the country abroad; null when it is not known.</summary>
    public static Text? Place(bool isOnline, string? town, string? country, ProgrammeLists lists)
    {
        if (isOnline) return ActivityTexts.Online;
        var land = country is null or Country.Sweden ? null : lists.CountryName(country);
        if (town is null) return country is null ? null : lists.CountryName(country);
        return land is null ? Text.Same(town) : new Text($"{town}, {land.Sv}", $"{town}, {land.En}");
    }

    /// <summary>412 deltagare, uppskattat i 2, okänt i 1: never without how sure it is.</summary>
    public static Text People(ActivityCount count)
    {
        if (count.Held == 0) return Text.Same("–");
        List<Text> parts = [];
        if (count.Unknown < count.Held) parts.Add(count.People == 1 ? ActivityPageTexts.OnePerson : ActivityPageTexts.SomePeople.With(count.People));
        parts.AddRange(Certainty(count.Estimated, count.Unknown));
        return Joined(parts);
    }

    /// <summary>Nobody can know yet how many will come to what is planned, and nobody came to what was cancelled.</summary>
    public static Figure People(ActivityRow row) => row switch
    {
        { Participants: null, Status: ActivityStatus.Planned } => Figure.NotDue,
        { Participants: null, Status: ActivityStatus.Cancelled } => Figure.NotApplicable,
        _ => RecordFigures.Participants(row.Participants, row.ParticipantsKind),
    };

    public static IEnumerable<Text> Certainty(int estimated, int unknown)
    {
        if (estimated > 0) yield return ActivityPageTexts.EstimatedIn.With(estimated);
        if (unknown > 0) yield return ActivityPageTexts.UnknownIn.With(unknown);
    }

    public static Text Joined(IEnumerable<Text> parts)
    {
        var all = parts.ToList();
        return new Text(string.Join(", ", all.Select(text => text.Sv)), string.Join(", ", all.Select(text => text.En)));
    }

    public static Text Period(DateOnly? from, DateOnly? to, DateOnly today) => (from, to) switch
    {
        ({ Month: 1, Day: 1 } first, { Month: 12, Day: 31 } last) when first.Year == last.Year => first.Year == today.Year ? ActivityPageTexts.SoFarThisYear : ActivityPageTexts.InYear.With(first.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ({ } first, { } last) => ActivityPageTexts.Between.With(first, last),
        ({ } first, null) => ActivityPageTexts.FromDay.With(first),
        (null, { } last) => ActivityPageTexts.UntilDay.With(last),
        _ => ActivityPageTexts.InAll,
    };

    public static Tone Tone(ActivityStatus status, bool isOver) => status switch
    {
        ActivityStatus.Planned => isOver ? Ui.Tone.Warning : Ui.Tone.Info,
        ActivityStatus.Held => Ui.Tone.Good,
        ActivityStatus.Cancelled => Ui.Tone.Bad,
        _ => Ui.Tone.Neutral,
    };

    private static Text Verb(ActivityDetails activity, DateOnly today) => activity.Status switch
    {
        ActivityStatus.Held => Held,
        ActivityStatus.Cancelled => Cancelled,
        ActivityStatus.Withdrawn => Withdrawn,
        _ => activity.EndOn < today ? NotSaid : Planned,
    };
}
