using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>
/// What becomes of a visit, step by step: asked for, assessed, given to a node, confirmed, held, corrected; or one of the other endings. Written to
/// its end; the player stops at today, so visits to come are left where they would be.
/// </summary>
internal sealed class DemoStory(int place, DemoVisit visit, DateOnly first, DateOnly today)
{
    private readonly Dice dice = visit.Dice;
    private readonly string lead = visit.Details.LeadReceiver;
    private readonly DateOnly start = visit.Details.StartOn;
    private readonly DateOnly end = visit.Details.EndOn;

    private string LeadPersona => PersonaOf(lead);

    public static string PersonaOf(string receiver) => receiver == Node.Secretariat ? "secretariat" : "nodelead-" + receiver;

    public void Write()
    {
        if (place % 10 == 9) RegisteredAfterwards();
        else if (place % 4 == 3) ArrangedByTheNode();
        else AskedFor();
    }

    private void RegisteredAfterwards()
    {
        var day = end.AddDays(dice.Between(20, 190));
        visit.Then(day, LeadPersona, details =>
        {
            Confirm(details);
            Hold(details);
        });
        FollowUp(end, day);
    }

    private void ArrangedByTheNode()
    {
        var day = Before(start, dice.Between(10, 60));
        visit.Then(day, LeadPersona, Confirm);
        Ending(day);
    }

    /// <summary>A request reaches the secretariat, which assesses it and gives it to a receiver.</summary>
    private void AskedFor()
    {
        var came = Before(start, dice.Between(25, 110));
        visit.Then(came, "secretariat", details =>
        {
            details.RequestedOn = came;
            (details.LeadReceiver, details.Status) = (Node.Secretariat, VisitStatus.Requested);
        });
        var day = OfficeHours.Weekday(came).AddDays(dice.Between(1, 5));
        if (place % 3 == 1) visit.Then(day, "secretariat", details => details.Status = VisitStatus.UnderAssessment);
        day = day.AddDays(dice.Between(1, 9));
        if (place % 13 == 5)
        {
            visit.Then(day, "secretariat", details => details.Status = VisitStatus.Declined, dice.One(DemoWords.Declined));
            return;
        }

        visit.Then(day, "secretariat", details => (details.LeadReceiver, details.Status) = (lead, VisitStatus.Assigned));
        day = day.AddDays(dice.Between(2, 16));
        visit.Then(day, LeadPersona, Confirm);
        Ending(day);
    }

    private void Ending(DateOnly confirmed)
    {
        if (place % 23 == 7)
        {
            visit.Then(Later(confirmed, start.AddDays(-dice.Between(1, 12))), LeadPersona, details => details.Status = VisitStatus.Cancelled, dice.One(DemoWords.Cancelled));
        }
        else if (place % 29 == 11)
        {
            Rebook(Later(confirmed, start.AddDays(-dice.Between(2, 14))));
        }
        else if (!IsForgotten())
        {
            HoldAfter(end);
        }
    }

    private void Rebook(DateOnly day)
    {
        visit.Then(day, LeadPersona, details => details.Status = VisitStatus.Rebooked, "Delegationen ber om nya dagar.");
        if (place % 2 == 0) return;
        var days = 35 + dice.Between(0, 4);
        visit.Then(day.AddDays(dice.Between(5, 12)), LeadPersona, details => Move(details, days), "Nya dagar bestämda.");
        HoldAfter(end.AddDays(days));
    }

    private static void Move(VisitDetails details, int days)
    {
        details.Status = VisitStatus.Confirmed;
        (details.StartOn, details.EndOn) = (details.StartOn.AddDays(days), details.EndOn.AddDays(days));
        foreach (var stop in details.Stops) (stop.StartOn, stop.EndOn) = (null, null);
    }

    private void HoldAfter(DateOnly lastDay)
    {
        var day = lastDay.AddDays(dice.Between(0, 8));
        visit.Then(day, LeadPersona, Hold);
        if (place % 6 == 2) visit.Then(day.AddDays(dice.Between(6, 9)), LeadPersona, Correct, dice.One(DemoWords.Corrected));
        FollowUp(lastDay, day);
    }

    /// <summary>Some of the last two months' visits are confirmed past their end, and nobody has said how they went.</summary>
    private bool IsForgotten() => end < today && end >= today.AddDays(-60) && place % 4 == 2;

    private void Confirm(VisitDetails details) => DemoFacts.Confirm(details, place, dice, today);

    private void Hold(VisitDetails details) => DemoFacts.Hold(details, dice);

    private void Correct(VisitDetails details) => DemoFacts.Correct(details, dice);

    private void FollowUp(DateOnly lastDay, DateOnly held) => new DemoFollowUp(visit, place, lead, lastDay, held, today).Write();

    private DateOnly Before(DateOnly day, int days) => Later(first, day.AddDays(-days));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
