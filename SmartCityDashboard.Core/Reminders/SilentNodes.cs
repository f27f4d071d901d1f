using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>Debt and silence by receiver, the most debt first; receivers with nothing of either are only counted.</summary>
public sealed class SilentNodes(ActionQueries actions, ReportQueries reports, SilenceQueries silence)
{
    internal async Task<IEnumerable<DigestPart>> PartsAsync(Viewer viewer, ProgrammeLists lists, List<Text> leftOut, CancellationToken token)
    {
        var promised = (await actions.DebtAsync(viewer, null, token)).ToDictionary(row => row.Node, row => row.Debt);
        var written = (await reports.ByNodeAsync(viewer, null, token)).ToDictionary(row => row.Node, row => row.Debt);
        List<(long Days, DigestPart Part)> nodes = [];
        foreach (var node in lists.Receivers.Select(receiver => receiver.Code))
        {
            var found = await silence.AskAsync(viewer, node, null, DigestQueries.Cap, token);
            var (action, report, silent) = (promised.GetValueOrDefault(node) ?? Debt.None, written.GetValueOrDefault(node) ?? Debt.None, found.Sum(rule => rule.Count));
            if (action.Overdue + report.Overdue + silent == 0) continue;
            var days = action.Days + report.Days;
            nodes.Add((days, new DigestPart(DigestTopic.Node, lists.ReceiverName(node), DigestTexts.Debt.With(action.Overdue, report.Overdue, days, silent), silent, Rows(found), node)));
        }

        if (lists.Receivers.Count > nodes.Count) leftOut.Add(DigestTexts.QuietLeftOut.With(lists.Receivers.Count - nodes.Count));
        return nodes.OrderByDescending(node => node.Days).Select(node => node.Part);
    }

    /// <summary>The longest silence first, whichever rule found it; never is longest.</summary>
    private static IReadOnlyList<DigestItem> Rows(IReadOnlyList<Silence> found) =>
    [
        .. found.SelectMany(rule => rule.Rows.Select(row => (Rule: rule, Row: row)))
            .OrderBy(one => one.Row.Since ?? DateOnly.MinValue)
            .Take(DigestQueries.Cap)
            .Select(one => new DigestItem(
                one.Row.Since is { } since ? DigestTexts.Since.With(since) : DigestTexts.Never,
                one.Row.Title is { } title ? Text.Same(title) : one.Rule.Name,
                one.Row.Title is null ? null : one.Rule.Name,
                one.Row.Reference,
                one.Row.Node)),
    ];
}
