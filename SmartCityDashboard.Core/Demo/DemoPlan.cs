using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Everything that has happened in the demonstration until now. The same plan for the same day, on every machine.</summary>
internal static class DemoPlan
{
    private const int UndecidedDays = 270;

    /// <param name="now">UTC; what would happen later has not happened.</param>
    /// <returns>In the order in which they were registered.</returns>
    public static IReadOnlyList<DemoVisit> Visits(DateOnly today, DateTime now, ProgrammeLists lists)
    {
        var first = today.AddYears(-DemoDays.YearsBack);
        var visits = DemoDays.Starts(today)
            .SelectMany((one, place) => WithDouble(place, Visit(place, one.Start, one.Seed, first, today, lists), today))
            .Concat(WaitingRequests.Write(today, lists))
            .ToList();
        foreach (var visit in visits) visit.StopAt(now);
        visits.RemoveAll(visit => visit.Steps.Count == 0);
        SetApart([.. visits.SelectMany(visit => visit.Steps).OrderBy(step => step.At)]);
        return [.. visits.OrderBy(visit => visit.Steps[0].At)];
    }

    /// <summary>An instant is the identity of a change, so no two are the same.</summary>
    private static void SetApart(List<DemoStep> steps)
    {
        for (var next = 1; next < steps.Count; next++)
        {
            if (steps[next].At <= steps[next - 1].At) steps[next].At = steps[next - 1].At.AddMilliseconds(1);
        }
    }

    private static DemoVisit Visit(int place, DateOnly start, int seed, DateOnly first, DateOnly today, ProgrammeLists lists)
    {
        var visit = new DemoVisit(seed, DemoInvitation.Write(place, start, seed, lists));
        new DemoStory(place, visit, first, today).Write();
        return visit;
    }

    /// <summary>Now and then two people register the same delegation, or somebody registers what never was a visit. Nobody has decided on the newest of the pairs yet.</summary>
    private static IEnumerable<DemoVisit> WithDouble(int place, DemoVisit visit, DateOnly today)
    {
        yield return visit;
        if (place % 55 is not (20 or 45)) yield break;
        var registered = visit.Steps[0];
        var lead = visit.Details.LeadReceiver;
        var day = Basics.SwedishTime.DayOf(registered.At).AddDays(2);
        var persona = DemoStory.PersonaOf(lead);
        var isDouble = place % 55 == 20;
        var details = VisitCopy.Whole(visit.Details);
        details.RegistrationNumber += "-2";
        if (!isDouble) details.Delegation = "Planeringsmöte inför " + details.Delegation;
        var again = new DemoVisit(place, details) { Doubles = isDouble ? visit : null };
        again.Then(day, persona, copy => copy.Status = VisitStatus.Confirmed);
        if (!isDouble || visit.Details.StartOn < today.AddDays(-UndecidedDays)) again.ThenWithdraw(day.AddDays(again.Dice.Between(3, 12)), persona, isDouble ? "Dubblett: besöket var redan registrerat." : "Ett internt möte, inget besök.");
        yield return again;
    }
}
