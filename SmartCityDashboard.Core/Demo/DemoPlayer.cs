using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Plays visits from their first step to their last inside a change that is under way, each step as a change of its own.</summary>
internal sealed class DemoPlayer(DashboardDb db, ProgrammeLists lists, IReadOnlyDictionary<string, Viewer> personas)
{
    private readonly VisitWriter writer = new(db, lists, tracked: true);
    private readonly VisitPartsWriter parts = new(db, lists);

    public async Task PlayAsync(DemoVisit visit, CancellationToken token)
    {
        Visit? registered = null;
        foreach (var step in visit.Steps)
        {
            await db.BeginAsync(personas[step.Persona], step.At, step.Why, token);
            if (step.Follow is { } follow)
            {
                await follow(new DemoDesk(db, lists, registered!, token));
                continue;
            }

            step.Change(visit.Details);
            if (registered is null) registered = await writer.RegisterAsync(visit.Details, token);
            else if (visit.Details.Status == VisitStatus.Withdrawn) registered.Withdraw(step.Why!, visit.Doubles?.Reference);
            else await writer.ChangeAsync(registered, visit.Details, token);
        }

        visit.Reference = registered?.Reference;
        if (registered is not null && visit.Details.Contact is { } contact) await parts.WriteContactAsync(registered.Id, contact, token);
        await db.FlushAsync(token);
    }
}
