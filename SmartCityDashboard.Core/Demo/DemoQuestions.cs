using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>What evaluator and coordinator have asked of the nodes lately: one question was answered, two wait.</summary>
internal sealed class DemoQuestions(DashboardDb db, IReadOnlyDictionary<string, Viewer> personas, DateOnly today)
{
    private static readonly Text Name = new("Antal besök", "Visits");

    /// <param name="visits">As they were played, with their references.</param>
    public async Task PlayAsync(IReadOnlyList<DemoVisit> visits, CancellationToken token)
    {
        if (Last(visits, visit => visit.Details is { LeadReceiver: "vast", Status: VisitStatus.Held, Participants: not null, ParticipantsKind: ParticipantsKind.Exact }) is { } counted)
        {
            var answered = await AskAsync(counted, "evaluator", 9, Counted(counted), "Är antalet deltagare räknat på plats eller uppskattat i efterhand?", token);
            await db.BeginAsync(personas["nodelead-vast"], At(6), null, token);
            await QuestionActions.AnswerAsync(db, answered, 1, "Det är räknat i entrén, och deltagarlistan finns kvar hos oss.", token);
        }

        if (Last(visits, visit => visit.Details is { LeadReceiver: "vast", Status: VisitStatus.Held, Companies.Count: 0 }) is { } alone)
            await AskAsync(alone, "evaluator", 5, Counted(alone), "Besöket har inga företagsmöten registrerade. Träffade delegationen något företag?", token);
        if (Last(visits, visit => visit.Details is { Status: VisitStatus.Confirmed }) is { } past)
            await AskAsync(past, "coordinator", 3, null, "Besöket har passerat sitt slutdatum. Blev det av?", token);
    }

    private async Task<Guid> AskAsync(DemoVisit visit, string persona, int daysAgo, QuestionOrigin? origin, string text, CancellationToken token)
    {
        await db.BeginAsync(personas[persona], At(daysAgo), null, token);
        var id = await QuestionActions.AskAsync(db, visit.Reference!, text, origin, token);
        await db.FlushAsync(token);
        return id;
    }

    /// <summary>The newest visit of that kind that was over, and as it is, when the questions were put.</summary>
    private DemoVisit? Last(IReadOnlyList<DemoVisit> visits, Func<DemoVisit, bool> suits) => visits
        .Where(visit => visit.Reference is not null && visit.Details.EndOn < today.AddDays(-10) && visit.Steps[^1].At < At(10) && suits(visit))
        .MaxBy(visit => visit.Details.StartOn);

    private static QuestionOrigin Counted(DemoVisit visit)
    {
        var year = visit.Details.StartOn.Year;
        return new("K01", new Text($"{Name.Sv}, {year}", $"{Name.En}, {year}"), null, $"K01~from:{year}-01-01~to:{year}-12-31");
    }

    /// <summary>Apart by a few odd microseconds from all that is played by the second.</summary>
    private DateTime At(int daysAgo) => SwedishTime.StartOf(today.AddDays(-daysAgo)).AddHours(10).AddMicroseconds(daysAgo);
}
