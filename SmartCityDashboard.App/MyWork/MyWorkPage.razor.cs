using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.MyWork;

/// <summary>The morning of who answers for a receiver: what is late, due today and this week, each done in one click or key.</summary>
public sealed partial class MyWorkPage
{
    private const int MostVisits = 5;

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private ActionDesk? _desk;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ActionQueries Actions { get; set; } = default!;

    [Inject] private QuestionQueries Questions { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    /// <summary>A step that asks for a day is open: the line must not go away under it.</summary>
    protected override bool IsHeld => _desk?.IsOpen == true;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    protected override async Task<MyWorkData> LoadAsync(CancellationToken token)
    {
        var (viewer, asOf) = (await Current.GetAsync(token), Address.AsOf?.Instant);
        var work = await Actions.WorkAsync(viewer, asOf, token);
        var questions = await Questions.OpenAsync(viewer, asOf, token: token);
        List<WaitingVisits> visits = [];
        if (viewer.May(Permission.RouteRequests)) await AddAsync(WaitingFor.Answer, new() { Status = VisitStatus.Requested });
        foreach (var node in work.Nodes.Where(node => node != Node.Secretariat))
        {
            await AddAsync(WaitingFor.Confirmation, new() { Status = VisitStatus.Assigned, Node = node });
            await AddAsync(WaitingFor.Outcome, new() { NeedsAnswer = true, Node = node });
        }

        // Who may ask sees all open questions; here stand those that this person is to answer.
        return new MyWorkData(work, viewer.May(Permission.AskQuestions) ? [.. questions.Where(question => viewer.May(Permission.EditVisits, question.Lead))] : questions, visits);

        async Task AddAsync(WaitingFor waiting, VisitFilter filter)
        {
            if (await Visits.CountAsync(viewer, filter, asOf, token) is not (> 0 and var count)) return;
            var page = await Visits.ListAsync(viewer, filter with { Descending = false }, null, asOf, MostVisits, token);
            visits.Add(new WaitingVisits(waiting, filter, count, page.Rows));
        }
    }

    private Text? Sentence(ProgrammeLists lists) => State.Data is not { Work: var work } ? null : MyWorkTexts.Sentence.With(
        string.Join(", ", work.Nodes.Select(node => lists.ReceiverName(node).ToString())), work.Late.Count, work.Today.Count, work.Week.Count, work.Later);

    private static Text Later(int count) => count == 1 ? MyWorkTexts.OneLater : MyWorkTexts.SomeLater.With(count);
}
