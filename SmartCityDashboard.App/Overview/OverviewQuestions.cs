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
    private readonly DateTime? asOf = address.AsOf?.Instant;

    // Put down first and asked all at once: questions about the same facts are answered by one query.
    private readonly List<KpiQuestion> asked = [];

    public static readonly KpiQuestion Visits = new() { Code = "K01" };
    public static readonly KpiQuestion Visitors = new() { Code = "K02" };
    public static readonly KpiQuestion Countries = new() { Code = "K03" };
    public static readonly KpiQuestion Relevant = new() { Code = "K05" };
    public static readonly KpiQuestion Meetings = new() { Code = "K09" };
    public static readonly KpiQuestion Companies = new() { Code = "K09", Measure = "companies" };

    private static readonly KpiQuestion[] Tiles = [Visits, Visitors, Countries, Companies, Relevant];

    public async Task<OverviewData> AskAsync(CancellationToken token)
    {
        var trends = Tiles.Select(tile => (tile.Code, Place: InPeriod(tile, KpiTrend.StepOf(period, KpiCatalogue.Of(tile.Code).MeasureOf(tile.Measure))))).ToList();
        var before = period.Before is { } earlier ? Tiles.Select(tile => (tile.Code, Place: Put(tile, earlier))).ToList() : [];
        var (led, tookPart, visitors, countries) = (InPeriod(Visits, "node"), InPeriod(Visits, "tookPart"), InPeriod(Visitors, "node"), InPeriod(Countries, "node"));
        var (companies, meetings, relevant) = (InPeriod(Companies, "node"), InPeriod(Meetings), InPeriod(Relevant, "node"));
        int? overTimeBefore = period is { FitsInMonths: true, WholeBefore: { } days } ? Put(Visits with { By = ["month"] }, days) : null;
        asked.Add(CountyMapQuestion.Read(address, period));
        var answers = await calculator.AnswersAsync(viewer, asked, token);
        var lists = await programme.ListsAsync(viewer, asOf, token);
        return new OverviewData
        {
            Reader = new OverviewReader(viewer.May(Permission.SeeVisits), viewer.May(Permission.EditVisits), viewer.May(Permission.ImportVisits), viewer.May(Permission.RouteRequests), OwnNode),
            IsEmpty = await IsEmptyAsync(answers[led], token),
            Receivers = [.. lists.Receivers.Select(receiver => new Receiver(receiver.Code, receiver.ShortName))],
            Led = answers[led],
            TookPart = answers[tookPart],
            Visitors = answers[visitors],
            Countries = answers[countries],
            Companies = answers[companies],
            Meetings = answers[meetings],
            Relevant = answers[relevant],
            Before = before.ToDictionary(one => one.Code, one => answers[one.Place].Total),
            Trends = trends.ToDictionary(one => one.Code, one => KpiTrend.Line(answers[one.Place])),
            OverTime = answers[trends[0].Place],
            OverTimeBefore = overTimeBefore is { } place ? answers[place] : null,
            Map = CountyMapQuestion.Show(answers[^1], lists, period),
            Activities = await activities.CountsAsync(viewer, new ActivityFilter { From = period.From, To = period.To }, asOf, token),
            Waiting = viewer.May(Permission.SeeVisits) ? await WaitingAsync(token) : null,
            Questions = viewer.May(Permission.SeeVisits) ? await QuestionsAsync(token) : null,
        };
    }

    private string? OwnNode => !viewer.May(Permission.RouteRequests) && viewer.ReceiversFor(Permission.EditVisits) is [var own] ? own : null;

    private int InPeriod(KpiQuestion question, params string[] by) => Put(question with { By = by }, new DateSpan(period.From, period.To));

    /// <returns>The place of its answer.</returns>
    private int Put(KpiQuestion question, DateSpan days)
    {
        asked.Add(question with { From = days.From, To = days.To, AsOf = asOf });
        return asked.Count - 1;
    }

    private async Task<bool> IsEmptyAsync(KpiAnswer led, CancellationToken token) =>
        led.Total.N == 0 && led.LeftOut.Count == 0 && !await calculator.AnyAsync(viewer, Visits with { AsOf = asOf }, token);

    private async Task<WaitingVisits> WaitingAsync(CancellationToken token)
    {
        var pastTheirEnd = await visits.CountAsync(viewer, new VisitFilter { NeedsAnswer = true, Node = OwnNode }, asOf, token);
        var assigned = OwnNode is null ? 0 : await visits.CountAsync(viewer, new VisitFilter { Status = VisitStatus.Assigned, Node = OwnNode }, asOf, token);
        var requested = new VisitFilter { Status = VisitStatus.Requested, Node = OwnNode };
        var requests = await visits.CountAsync(viewer, requested, asOf, token);
        var suspected = await duplicates.UndecidedAsync(viewer, new DuplicateFilter { Node = OwnNode }, asOf, token);
        return new WaitingVisits(pastTheirEnd, assigned, requests, requests == 0 ? null : await visits.FirstRequestedAsync(viewer, requested, asOf, token), suspected);
    }

    private async Task<WaitingQuestions> QuestionsAsync(CancellationToken token)
    {
        var news = await questions.NewsAsync(viewer, asOf, token);
        DateOnly? Day(DateTime? utc) => utc is { } at ? SwedishTime.DayOf(at) : null;
        return new WaitingQuestions(news.ToAnswer, Day(news.OldestToAnswer), news.OwnOpen, Day(news.OldestOwn) is { } day ? period.Today.DayNumber - day.DayNumber : 0, news.OwnAnswered);
    }
}
