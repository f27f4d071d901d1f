using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>A pipeline for every receiver: cases that came out of its visits, each step at its own instant and by its own node lead.</summary>
internal sealed class DemoOpportunities(DashboardDb db, ProgrammeLists lists, IReadOnlyDictionary<string, Viewer> personas, DateOnly today)
{
    private const int OfANode = 10;
    private const int OfTheSecretariat = 3;

    private int saved;

    /// <param name="visits">As they were played, with their references.</param>
    public async Task PlayAsync(IReadOnlyList<DemoVisit> visits, CancellationToken token)
    {
        var cases = lists.Receivers.SelectMany(receiver => Cases(receiver.Code, visits)).OrderBy(one => one.OpenedOn).ToList();
        foreach (var one in cases) await PlayAsync(one, token);
    }

    /// <summary>Held visits from abroad, spread from two and a half years ago until a few weeks ago.</summary>
    private IEnumerable<DemoCase> Cases(string receiver, IReadOnlyList<DemoVisit> visits)
    {
        var held = visits
            .Where(visit => visit.Reference is not null && visit.Details.LeadReceiver == receiver && visit.Details.Status == VisitStatus.Held && visit.Details.Themes.Count > 0
                && Visit.ReachOf(visit.Details.Countries) == Reach.International && visit.Details.EndOn >= today.AddYears(-2) && visit.Details.EndOn < today.AddDays(-20)
                && visit.Steps.Last(step => step.Follow is null).At < Basics.SwedishTime.StartOf(visit.Details.EndOn.AddDays(14)))
            .OrderBy(visit => visit.Details.EndOn).ToList();
        var wanted = Math.Min(receiver == Node.Secretariat ? OfTheSecretariat : OfANode, held.Count);
        for (var number = 0; number < wanted; number++)
        {
            // Each node begins its stories at another one, so that the nodes do not look alike.
            var made = new DemoCase(held[wanted == 1 ? 0 : number * (held.Count - 1) / (wanted - 1)], number + lists.Receivers.ToList().FindIndex(node => node.Code == receiver), today, lists);
            made.Write();
            yield return made;
        }
    }

    private async Task PlayAsync(DemoCase one, CancellationToken token)
    {
        var writer = new OpportunityWriter(db, lists);
        var dice = new Dice(one.OpenedOn.DayNumber);
        var persona = personas[DemoStory.PersonaOf(one.Lead)];
        await db.BeginAsync(persona, At(one.OpenedOn, null, dice), null, token);
        var opportunity = await writer.OpenAsync(one.Details(), token);
        foreach (var step in one.Steps)
        {
            await db.BeginAsync(persona, At(step.Day, db.ChangingAt, dice), step.Why, token);
            await step.Do(writer, opportunity, token);
        }

        await db.FlushAsync(token);
    }

    /// <summary>Apart by odd microseconds from all that is played by the second and the millisecond.</summary>
    private DateTime At(DateOnly day, DateTime? after, Dice dice) => OfficeHours.On(day, after, dice).AddMicroseconds(++saved % 999 + 1);
}
