using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>What people learn of a visit on its way, and write into it.</summary>
internal static class DemoFacts
{
    private static readonly (Relevance, int)[] Assessments =
        [(Relevance.High, 22), (Relevance.Medium, 36), (Relevance.Low, 20), (Relevance.None, 8), (Relevance.NotAssessed, 14)];

    public static void Confirm(VisitDetails details, int place, Dice dice, DateOnly today)
    {
        details.Status = VisitStatus.Confirmed;
        details.Relevance = dice.Weighted(Assessments);
        if (dice.Percent(35)) details.Notes = dice.One(DemoWords.Notes);
        if (details.Format != VisitFormat.Digital) details.Stops = Stops(details, place, dice);
        if (place % 3 == 0 && details.StartOn > today.AddDays(-60)) details.Contact = Contact(details, dice);
    }

    public static void Hold(VisitDetails details, Dice dice)
    {
        details.Status = VisitStatus.Held;
        details.ParticipantsKind = dice.Weighted([(ParticipantsKind.Exact, 76), (ParticipantsKind.Estimated, 15), (ParticipantsKind.Unknown, 9)]);
        details.Participants = details.ParticipantsKind == ParticipantsKind.Unknown ? null
            : dice.Percent(40) && details.Participants is { } expected ? expected
            : DemoInvitation.Participants(dice, details.Countries.Count);
        details.Companies = DemoCompanies.For(details.Themes[0], dice.Weighted([(0, 32), (1, 28), (2, 22), (3, 12), (4, 6)]), dice);
    }

    public static void Correct(VisitDetails details, Dice dice)
    {
        details.Participants = Math.Max(1, (details.Participants ?? 10) + dice.One([-3, -2, 2, 4, 6]));
        details.ParticipantsKind = ParticipantsKind.Exact;
        if (details.Companies.Count < 4 && dice.Percent(40)) details.Companies = [.. details.Companies.Union(DemoCompanies.For(details.Themes[0], 1, dice))];
    }

    private static List<StopDetails> Stops(VisitDetails details, int place, Dice dice)
    {
        List<StopDetails> stops = dice.Percent(75) || details.Countries.Count > 5 ? [DemoPlaces.Stop(details.LeadReceiver, dice)] : [];
        if (details.Countries is ["XS"]) stops = [new StopDetails { Receiver = "mitt", Town = "Gävle", County = "21", Objects = ["Gästrike Återvinnare"] }];
        if (details.Countries.Count > 5 || place % 8 == 4) stops.AddRange(Others(details, place, dice));
        var days = details.EndOn.DayNumber - details.StartOn.DayNumber;
        if (days >= stops.Count - 1 && stops.Count > 1) Spread(stops, details);
        return stops;
    }

    private static IEnumerable<StopDetails> Others(VisitDetails details, int place, Dice dice)
    {
        var nodes = DemoPlaces.Receivers.Select(one => one.Receiver).Where(receiver => receiver != details.LeadReceiver && receiver != Node.Secretariat).ToList();
        return dice.Some(nodes, details.Countries.Count > 5 || place % 16 == 4 ? 2 : 1).Select(receiver => DemoPlaces.Stop(receiver, dice));
    }

    /// <summary>One stop after the other, a day each.</summary>
    private static void Spread(List<StopDetails> stops, VisitDetails details)
    {
        for (var number = 0; number < stops.Count; number++) stops[number].StartOn = stops[number].EndOn = details.StartOn.AddDays(number);
    }

    private static ContactDetails Contact(VisitDetails details, Dice dice)
    {
        var (name, mail) = dice.One(DemoWords.Contacts);
        return new ContactDetails { Name = name, Email = mail, Organisation = details.Delegation, KeepUntil = details.EndOn.AddMonths(6) };
    }
}
