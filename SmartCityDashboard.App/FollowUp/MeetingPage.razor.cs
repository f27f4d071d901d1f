using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The business reports that wait for the business development group, decided one after the other; the coordinator writes down what the group says.</summary>
public sealed partial class MeetingPage
{
    private AgendaCard? _card;
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private FormState _form = new();
    private DateOnly? _heldOn;
    private string? _note;
    private bool _adds, _toFocus;
    private Guid? _opened;
    private Text? _said;
    private Refusal? _failure;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ReportActions Actions { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    protected override bool IsHeld => _adds || (_opened is { } opened && State.Data is { } data && Shown(data)?.VisitId == opened);

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private bool IsDecided => Address.Value(FollowUpLinks.View) == FollowUpLinks.Decided;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    /// <summary>After a decision the next report gets the focus, so that a whole meeting is gone through by keys.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus || State is { IsWaiting: true }) return;
        _toFocus = false;
        if (_card is not null) await _card.FocusAsync();
    }

    protected override async Task<MeetingData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var (asOf, asked) = (Address.AsOf?.Instant, FollowUpLinks.ReadMeetingDay(Address.Relative));
        var agenda = await Reports.AgendaAsync(viewer, asOf, token);
        var chosen = MeetingData.ChosenOf(agenda.Meetings, asked, Today);
        return new MeetingData(agenda, chosen, chosen is null ? [] : await Reports.DecidedAsync(viewer, chosen.Id, asOf, token), asOf is null && viewer.May(Permission.DecideReports));
    }

    private Text? Sentence
    {
        get
        {
            if (State.Data is not { Agenda: var agenda }) return null;
            var wait = agenda.Rows.Count switch { 0 => MeetingTexts.NoneWaits, 1 => MeetingTexts.OneWaits, var some => MeetingTexts.SomeWait.With(some) };
            return agenda.Last is { } last && agenda.Rows.Count > 1 ? MeetingTexts.SomeNew.With(wait, agenda.Rows.Count(agenda.IsNew), last.HeldOn) : wait;
        }
    }

    /// <summary>The report that the address asks for, else the oldest.</summary>
    private ReportRow? Shown(MeetingData data) => data.Agenda.Rows.FirstOrDefault(row => row.Reference == Address.Value(FollowUpLinks.ReportAtHand)) ?? (data.Agenda.Rows.Count > 0 ? data.Agenda.Rows[0] : null);

    private static IReadOnlyList<CountTab> Tabs(MeetingData data) =>
    [
        new CountTab("", MeetingTexts.ToDecide, data.Agenda.Rows.Count),
        .. data.Chosen is { } meeting ? new[] { new CountTab(FollowUpLinks.Decided, MeetingTexts.Decided.With(meeting.HeldOn), data.Decided.Count) } : [],
    ];

    private async Task DecidedAsync(ReportRow row, DecisionOutcome outcome)
    {
        (_opened, _failure, _toFocus) = (null, null, true);
        _said = MeetingTexts.Said.With(row.Delegation, FollowUpWords.Name(outcome));
        await AskAsync();
    }

    private void OpenMeeting() => (_adds, _form, _heldOn, _note, _said, _failure) = (true, new FormState(), Clock.Today(), null, null, null);

    private async Task AddMeetingAsync()
    {
        var unread = _form.UnreadProblems.ToList();
        _form.Show(unread.Count > 0 || _heldOn is not null ? unread : [new Problem(nameof(Meeting.HeldOn), FollowUpTexts.DueNeeded)]);
        if (_form.Problems.Count > 0 || _heldOn is not { } day) return;
        try
        {
            await Actions.AddMeetingAsync(await Current.GetAsync(), day, _note);
        }
        catch (RuleBroken refusal)
        {
            _form.Show(refusal.Problems);
            return;
        }
        catch (Refusal refusal)
        {
            (_adds, _failure) = (false, refusal);
            return;
        }

        (_adds, _said) = (false, MeetingTexts.SaidMeeting.With(day));
        if (FollowUpLinks.ReadMeetingDay(Address.Relative) == day) await AskAsync();
        else Address.SetFilter(FollowUpLinks.MeetingDay, DayText.Write(day));
    }

    private Task ReloadAsync()
    {
        _failure = null;
        return AskAsync();
    }
}
