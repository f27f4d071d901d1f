using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Overview;

/// <summary>The questions of the overview: one for all nodes each, never one per node.</summary>
internal sealed class OverviewQuestions(KpiCalculator calculator, VisitQueries visits, DuplicateQueries duplicates, ActivityQueries activities, QuestionQueries questions, ProgrammeQueries programme, Viewer viewer, KpiPeriod period, CurrentAddress address)
{
    private const int MostRequests = 500;
    private readonly DateTime? asOf = address.AsOf?.Instant;

    public static readonly KpiQuestion Visits = new() { Code = "K01" };
    public static readonly KpiQuestion Visitors = new() { Code = "K02" };
    public static readonly KpiQuestion Countries = new() { Code = "K03" };
    public static readonly KpiQuestion Relevant = new() { Code = "K05" };
    public static readonly KpiQuestion Meetings = new() { Code = "K09" };
    public static readonly KpiQuestion Companies = new() { Code = "K09", Measure = "companies" };

    private static readonly KpiQuestion[] Tiles = [Visits, Visitors, Countries, Companies, Relevant];

    public async Task<OverviewData> AskAsync(CancellationToken token)
    {
        var trends = await TrendsAsync(token);
        var lists = await programme.ListsAsync(viewer, asOf, token);
        var overTime = trends[Visits.Code];
        return new OverviewData
        {
            Reader = new OverviewReader(viewer.May(Permission.SeeVisits), viewer.May(Permission.EditVisits), viewer.May(Permission.ImportVisits), viewer.May(Permission.RouteRequests), OwnNode),
            IsEmpty = await IsEmptyAsync(token),
            Receivers = [.. lists.Receivers.Select(receiver => new Receiver(receiver.Code, receiver.ShortName))],
            Led = await InPeriodAsync(Visits, token, "node"),
            TookPart = await InPeriodAsync(Visits, token, "tookPart"),
            Visitors = await InPeriodAsync(Visitors, token, "node"),
            Countries = await InPeriodAsync(Countries, token, "node"),
            Companies = await InPeriodAsync(Companies, token, "node"),
            Meetings = await InPeriodAsync(Meetings, token),
            Relevant = await InPeriodAsync(Relevant, token, "node"),
            Before = await BeforeAsync(token),
            Trends = trends.ToDictionary(one => one.Key, one => KpiTrend.Line(one.Value)),
            OverTime = overTime,
            OverTimeBefore = period is { FitsInMonths: true, WholeBefore: { } days } ? await AskAsync(Visits with { By = ["month"] }, days, token) : null,
            Map = await CountyMapQuestion.AskAsync(calculator, viewer, lists, address, period, token),
            Activities = await activities.CountsAsync(viewer, new ActivityFilter { From = period.From, To = period.To }, asOf, token),
            Waiting = viewer.May(Permission.SeeVisits) ? await WaitingAsync(token) : null,
            Questions = viewer.May(Permission.SeeVisits) ? await QuestionsAsync(token) : null,
        };
    }

    private string? OwnNode => !viewer.May(Permission.RouteRequests) && viewer.ReceiversFor(Permission.EditVisits) is [var own] ? own : null;

    private Task<KpiAnswer> InPeriodAsync(KpiQuestion question, CancellationToken token, params string[] by) =>
        AskAsync(question with { By = by }, new DateSpan(period.From, period.To), token);

    private Task<KpiAnswer> AskAsync(KpiQuestion question, DateSpan days, CancellationToken token) =>
        calculator.AnswerAsync(viewer, question with { From = days.From, To = days.To, AsOf = asOf }, token);

    private async Task<Dictionary<string, KpiAnswer>> TrendsAsync(CancellationToken token)
    {
        Dictionary<string, KpiAnswer> trends = [];
        foreach (var question in Tiles)
        {
            var measure = KpiCatalogue.Of(question.Code).MeasureOf(question.Measure);
            trends[question.Code] = await InPeriodAsync(question, token, KpiTrend.StepOf(period, measure));
        }

        return trends;
    }

    private async Task<Dictionary<string, KpiCell>> BeforeAsync(CancellationToken token)
    {
        Dictionary<string, KpiCell> before = [];
        if (period.Before is not { } days) return before;
        foreach (var question in Tiles) before[question.Code] = (await AskAsync(question, days, token)).Total;
        return before;
    }

    private async Task<bool> IsEmptyAsync(CancellationToken token)
    {
        var everything = await AskAsync(Visits with { Scope = Scope.All }, DateSpan.Always, token);
        return everything.Total.N == 0 && everything.LeftOut.Count == 0;
    }

    private async Task<WaitingVisits> WaitingAsync(CancellationToken token)
    {
        var pastTheirEnd = await visits.CountAsync(viewer, new VisitFilter { NeedsAnswer = true, Node = OwnNode }, asOf, token);
        var assigned = OwnNode is null ? 0 : await visits.CountAsync(viewer, new VisitFilter { Status = VisitStatus.Assigned, Node = OwnNode }, asOf, token);
        var requested = new VisitFilter { Status = VisitStatus.Requested, Node = OwnNode };
        var requests = await visits.CountAsync(viewer, requested, asOf, token);
        var rows = requests == 0 ? [] : (await visits.ListAsync(viewer, requested, null, asOf, MostRequests, token)).Rows;
        var suspected = await duplicates.UndecidedAsync(viewer, new DuplicateFilter { Node = OwnNode }, asOf, token);
        return new WaitingVisits(pastTheirEnd, assigned, requests, rows.Count == 0 ? null : rows.Min(row => row.RequestedOn ?? SwedishTime.DayOf(row.RegisteredAt)), suspected);
    }

    private async Task<WaitingQuestions> QuestionsAsync(CancellationToken token)
    {
        var news = await questions.NewsAsync(viewer, asOf, token);
        DateOnly? Day(DateTime? utc) => utc is { } at ? SwedishTime.DayOf(at) : null;
        return new WaitingQuestions(news.ToAnswer, Day(news.OldestToAnswer), news.OwnOpen, Day(news.OldestOwn) is { } day ? period.Today.DayNumber - day.DayNumber : 0, news.OwnAnswered);
    }
}
