using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Nodes;

/// <summary>The questions of a node's page. Its figures come from the questions of the overview, asked once for all nodes: the others are their range.</summary>
internal sealed class NodeQuestions(KpiCalculator calculator, ActivityQueries activities, Viewer viewer, ProgrammeLists lists, Node node, KpiPeriod period, DateTime? asOf)
{
    private const int TopCount = 8;

    private static readonly KpiQuestion Visits = new() { Code = "K01" };

    private static readonly (Text Label, KpiQuestion Question)[] Figures =
    [
        (NodeTexts.Led, Visits with { By = ["node"] }),
        (NodeTexts.TookPart, Visits with { By = ["tookPart"] }),
        (NodeTexts.Visitors, new() { Code = "K02", By = ["node"] }),
        (NodeTexts.Countries, new() { Code = "K03", By = ["node"] }),
        (NodeTexts.Digital, new() { Code = "K04", By = ["node"] }),
        (NodeTexts.Relevant, new() { Code = "K05", By = ["node"] }),
        (NodeTexts.Meetings, new() { Code = "K09", By = ["node"] }),
        (NodeTexts.Companies, new() { Code = "K09", Measure = "companies", By = ["node"] }),
    ];

    public async Task<NodeData> AskAsync(CancellationToken token)
    {
        var own = Visits.Where("node", node.Code);
        return new NodeData
        {
            Code = node.Code,
            Name = node.Name,
            Town = node.Town,
            IsNode = node.Kind == ReceiverKind.Node,
            SeesVisits = viewer.May(Permission.SeeVisits),
            Figures = await FiguresAsync(token),
            OverTime = await InPeriodAsync(own with { By = [period.FitsInMonths ? "month" : "year"] }, token),
            OverTimeBefore = period is { FitsInMonths: true, WholeBefore: { } days } ? await AskAsync(own with { By = ["month"] }, days, token) : null,
            Countries = await TopAsync(own with { By = ["country"] }, token),
            Themes = await TopAsync(own with { By = ["theme"] }, token),
            Activities = await activities.CountsAsync(viewer, new ActivityFilter { From = period.From, To = period.To, Node = node.Code }, asOf, token),
            Territory = NodeTerritory.Rows(node, lists),
            Organisations = [.. lists.Organisations.Where(row => row.NodeCode == node.Code).OrderBy(row => row.Role).ThenByDescending(row => row.From).Select(row => new OrganisationRow(row.Organisation, row.Role, row.From, row.To))],
        };
    }

    private async Task<IReadOnlyList<NodeFigure>> FiguresAsync(CancellationToken token)
    {
        string[] others = [.. lists.Nodes.Select(one => one.Code).Where(code => code != node.Code)];
        var asked = Figures.Select(figure => figure.Question with { From = period.From, To = period.To, AsOf = asOf }).ToList();
        if (period.Before is { } days) asked.AddRange(Figures.Select(figure => figure.Question with { From = days.From, To = days.To, AsOf = asOf }));
        var answers = await calculator.AnswersAsync(viewer, asked, token);
        return
        [
            .. Figures.Select((figure, place) => new NodeFigure(
                figure.Label, answers[place].Question, answers[place].Measure, answers[place].Cell(node.Code)!, answers.ElementAtOrDefault(Figures.Length + place)?.Cell(node.Code), OthersRange.Of(answers[place], others))),
        ];
    }

    private async Task<NodeTop> TopAsync(KpiQuestion question, CancellationToken token)
    {
        var answer = await InPeriodAsync(question, token);
        var dimension = KpiDimensions.Of(question.By[0]);
        var rows = answer.Observations
            .Select(one => new TopRow(one.Keys[0], KpiWords.KeyName(dimension, one.Keys[0], lists), one.Cell))
            .OrderBy(row => row.Key is null).ThenByDescending(row => row.Cell.Value).ThenBy(row => row.Name.ToString(), SwedishSort.Comparer)
            .ToList();
        return new NodeTop(answer.Question, answer.Measure, [.. rows.Take(TopCount)], Math.Max(0, rows.Count - TopCount));
    }

    private Task<KpiAnswer> InPeriodAsync(KpiQuestion question, CancellationToken token) => AskAsync(question, new DateSpan(period.From, period.To), token);

    private Task<KpiAnswer> AskAsync(KpiQuestion question, DateSpan days, CancellationToken token) =>
        calculator.AnswerAsync(viewer, question with { From = days.From, To = days.To, AsOf = asOf }, token);
}
