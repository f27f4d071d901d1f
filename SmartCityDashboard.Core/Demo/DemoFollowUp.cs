using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.Core.Demo;

/// <summary>
/// How a held visit of the demonstration is followed up: the report, its promises, the check-ins and the group's decision. Most of it in time; some late, some waiting,
/// some handed over, and now and then nobody has done anything.
/// </summary>
internal sealed class DemoFollowUp(DemoVisit visit, int place, string lead, DateOnly end, DateOnly held, DateOnly today)
{
    private readonly Dice dice = new((place * 31) + 7);
    private readonly List<(DateOnly Day, string Persona, Func<DemoDesk, Task> Act)> acts = [];

    private string Persona => DemoStory.PersonaOf(lead);

    public void Write()
    {
        if (place % 17 == 3 && held > today.AddDays(-150)) return;
        var reported = held.AddDays(dice.Weighted([(dice.Between(1, 11), 70), (dice.Between(16, 45), 22), (dice.Between(46, 75), 8)]));
        var promises = dice.Percent(24) ? [] : dice.Some(DemoPromises.Promises, dice.Weighted([(1, 35), (2, 40), (3, 25)]));
        Report(reported, promises);
        foreach (var (promise, number) in promises.Select((promise, number) => (promise, number))) Keep(promise, Due(reported, number));
        foreach (var days in new[] { 90, 180, 365 }) CheckIn(days, reported);
        Decide(reported, promises.Count > 0);
        foreach (var (day, persona, act) in acts.OrderBy(act => act.Day)) visit.ThenFollow(day, persona, act);
    }

    private static DateOnly Due(DateOnly reported, int number) => reported.AddDays(14 + (number * 9));

    private void Report(DateOnly day, List<string> promises)
    {
        var business = promises.Count > 0;
        var details = new ReportDetails
        {
            Potential = business ? dice.Weighted([(Potential.Low, 30), (Potential.Medium, 45), (Potential.High, 25)]) : dice.Weighted([(Potential.None, 70), (Potential.Low, 30)]),
            NextStep = business && dice.Percent(88) ? dice.One(DemoPromises.NextSteps) : null,
            NoBusinessBecause = business ? null : dice.One(DemoPromises.NoBusiness),
        };
        var outside = dice.Percent(40) ? dice.One(DemoPromises.Outside) : null;
        acts.Add((day, Persona, desk => desk.ReportAsync(details, [.. promises.Select((promise, number) => new ActionDetails
        {
            What = promise,
            DueOn = Due(day, number),
            OwnerId = number == 0 ? desk.Me : null,
            OwnerOutside = number == 1 ? outside : null,
        })])));
    }

    /// <summary>What became of a promise; an old one has been kept in the end.</summary>
    private void Keep(string promise, DateOnly due)
    {
        var old = due < today.AddDays(-160);
        var kept = due.AddDays(-dice.Between(1, 12));
        var fate = dice.Between(1, 100);
        if (fate <= 56)
        {
            acts.Add((kept, Persona, desk => desk.DoneAsync(promise)));
        }
        else if (fate <= 74)
        {
            Later(promise, due.AddDays(dice.Between(2, 40)));
        }
        else if (fate <= 86)
        {
            acts.Add((kept, Persona, desk => desk.WaitAsync(promise, due.AddDays(45), dice.One(DemoPromises.Waiting))));
            if (old || dice.Percent(40)) Later(promise, due.AddDays(dice.Between(30, 60)));
        }
        else if (fate <= 93)
        {
            var other = DemoPlaces.Receivers.Select(one => one.Receiver).First(receiver => receiver != lead && receiver != "kansli");
            acts.Add((kept, Persona, desk => desk.HandOverAsync(promise, other, "Företaget finns hos er.")));
            if (old || dice.Percent(50)) acts.Add((due.AddDays(dice.Between(-1, 20)), DemoStory.PersonaOf(other), desk => desk.DoneAsync(promise)));
        }
        else if (old)
        {
            acts.Add((due.AddDays(70), Persona, desk => desk.DropAsync(promise, "Delegationen svarar inte längre.")));
        }
    }

    private void Later(string promise, DateOnly day) => acts.Add((day, Persona, desk => desk.DoneAsync(promise)));

    private void CheckIn(int days, DateOnly reported)
    {
        var due = end.AddDays(days);
        var day = due.AddDays(dice.Between(-6, 12));
        if (day <= reported) day = reported.AddDays(dice.Between(1, 9));
        var fate = dice.Between(1, 100);
        if (fate > 84 && due > today.AddDays(-110)) return;
        acts.Add((day, Persona, desk => fate <= 74 ? desk.DoneStepAsync($"check-in-{days}") : desk.DropStepAsync($"check-in-{days}")));
    }

    private void Decide(DateOnly reported, bool business)
    {
        var meeting = DemoMeetings.Next(reported.AddDays(3));
        var (outcome, text) = business ? dice.Weighted(DemoPromises.Decisions) : (DecisionOutcome.Close, "Avslutas utan affär.");
        acts.Add((meeting, "coordinator", desk => desk.DecideAsync(meeting, outcome, text)));
    }
}
