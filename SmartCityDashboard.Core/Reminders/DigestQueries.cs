using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>Puts together what a person is told, by asking what the pages ask: nothing here decides what is overdue, or what a person may see.</summary>
public sealed class DigestQueries(ActionQueries actions, ReportQueries reports, QuestionQueries questions, SilentNodes silent, ProgrammeQueries programme, TimeProvider clock)
{
    /// <summary>Rows under one heading; the rest is announced as a number.</summary>
    public const int Cap = 10;

    /// <exception cref="NotAllowed">When the person is not written to about this.</exception>
    public async Task<Digest> ForAsync(Viewer viewer, ReminderKind kind, CancellationToken token = default)
    {
        if (!ReminderKinds.For(viewer).Contains(kind)) throw new NotAllowed(AccessTexts.NotYours);
        var lists = await programme.ListsAsync(viewer, null, token);
        List<Text> leftOut = [];
        List<DigestPart> parts = kind == ReminderKind.Silence
            ? [.. await silent.PartsAsync(viewer, lists, leftOut, token)]
            : viewer.May(Permission.EditVisits) ? [.. await WorkAsync(viewer, lists, leftOut, token)] : [];
        parts.AddRange(await QuestionsAsync(viewer, kind, lists, token));
        parts.RemoveAll(part => part.Count == 0);
        if (parts.Any(part => part.More > 0)) leftOut.Add(DigestTexts.CapLeftOut.With(Cap));
        leftOut.Add(DigestTexts.PersonsLeftOut);
        return new Digest { Kind = kind, Name = viewer.Name, Roles = RolesOf(viewer, lists), AsOf = clock.GetUtcNow().UtcDateTime, Parts = parts, LeftOut = leftOut };
    }

    private async Task<IEnumerable<DigestPart>> WorkAsync(Viewer viewer, ProgrammeLists lists, List<Text> leftOut, CancellationToken token)
    {
        var work = await actions.WorkAsync(viewer, null, token);
        var due = 0;
        foreach (var node in work.Nodes) due += await reports.CountAsync(viewer, new ReportFilter { Node = node, State = ReportState.Due }, null, token);
        if (work.Later > 0) leftOut.Add(DigestTexts.LaterLeftOut.With(work.Later));
        leftOut.Add(DigestTexts.OthersLeftOut);
        DigestPart Part(DigestTopic topic, Text title, WorkPart part) => new(topic, title, null, part.Count, [.. part.Rows.Take(Cap).Select(row => Item(row, work.Nodes.Count > 1, lists))]);
        return
        [
            Part(DigestTopic.Late, DigestTexts.Late, work.Late),
            new(DigestTopic.Reports, DigestTexts.Reports, null, due, [.. work.Reports.Take(Cap).Select(row => Item(row, work.Nodes.Count > 1, lists))]),
            Part(DigestTopic.Today, DigestTexts.Today, work.Today),
            Part(DigestTopic.ThisWeek, DigestTexts.ThisWeek, work.Week),
        ];
    }

    private async Task<IEnumerable<DigestPart>> QuestionsAsync(Viewer viewer, ReminderKind kind, ProgrammeLists lists, CancellationToken token)
    {
        var open = await questions.OpenAsync(viewer, null, token: token);
        var own = open.Where(row => row.IsOwn).ToList();
        // Who may ask is shown everybody's questions on the pages; here only what waits for this person.
        var toAnswer = kind != ReminderKind.Digest ? [] : open.Where(row => !row.IsOwn && (!viewer.May(Permission.AskQuestions) || viewer.May(Permission.EditVisits, row.Lead))).ToList();
        return [Asked(DigestTopic.ToAnswer, DigestTexts.ToAnswer, toAnswer, lists), Asked(DigestTopic.OwnQuestions, DigestTexts.OwnQuestions, own, lists)];
    }

    private static DigestItem Item(ActionRow row, bool withNode, ProgrammeLists lists) => new(
        Mark(row.DaysOverdue, row.DueOn),
        row.ToWhom is null ? row.What : DigestTexts.To.With(row.What, row.ToWhom),
        About(row.Delegation, row.Node, withNode, lists),
        row.Reference,
        row.Node);

    private static DigestItem Item(ReportRow row, bool withNode, ProgrammeLists lists) =>
        new(Mark(row.DaysOverdue, row.DueOn), DigestTexts.WriteReport, About(row.Delegation, row.Node, withNode, lists), row.Reference, row.Node);

    private static DigestPart Asked(DigestTopic topic, Text title, List<OpenQuestion> rows, ProgrammeLists lists) => new(topic, title, null, rows.Count,
    [
        .. rows.Take(Cap).Select(row => new DigestItem(DigestTexts.Since.With(SwedishTime.DayOf(row.AskedAt)), Text.Same(row.Text), About(row.Delegation, row.Lead, true, lists), row.Reference, row.Lead)),
    ]);

    private static Text Mark(int daysLate, DateOnly due) => daysLate switch
    {
        0 => DigestTexts.DueOn.With(due),
        1 => DigestTexts.DayLate,
        _ => DigestTexts.DaysLate.With(daysLate),
    };

    private static Text RolesOf(Viewer viewer, ProgrammeLists lists)
    {
        var names = viewer.Grants.Select(grant => grant.Role == Role.NodeLead ? DigestTexts.RoleAt.With(Roles.Name(grant.Role), lists.ReceiverName(grant.Receiver)) : Roles.Name(grant.Role)).ToList();
        return new Text(string.Join(", ", names.Select(name => name.Sv)), string.Join(", ", names.Select(name => name.En)));
    }

    private static Text About(string delegation, string node, bool withNode, ProgrammeLists lists) =>
        withNode ? DigestTexts.AtNode.With(delegation, lists.ReceiverName(node)) : Text.Same(delegation);
}
