using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Activities;

/// <summary>The fields of an activity: those that tell what it was first, the others behind one key.</summary>
public sealed partial class ActivityForm
{
    private static readonly string[] MoreFields =
        [nameof(ActivityDetails.Organiser), nameof(ActivityDetails.Receivers), nameof(ActivityDetails.Companies), nameof(ActivityDetails.Visits), nameof(ActivityDetails.Notes)];

    private IReadOnlyList<PickOption> _countries = [];
    private IReadOnlyList<PickOption> _leads = [];
    private ActivityDetails? _known;
    private DayPair _days = new(default, default, ActivityRules.LongestDays);
    private bool _moreOpen;

    [CascadingParameter] public required FormState Form { get; set; }

    [Parameter, EditorRequired] public required ActivityDetails Details { get; set; }

    [Parameter, EditorRequired] public required ProgrammeLists Lists { get; set; }

    [Parameter, EditorRequired] public required Viewer Viewer { get; set; }

    [Parameter] public bool IsNew { get; set; }

    [Parameter] public DateOnly Today { get; set; }

    /// <summary>Names that series have already.</summary>
    [Parameter] public IReadOnlyList<string> Series { get; set; } = [];

    /// <summary>Visits to choose from; older ones are written by reference.</summary>
    [Parameter] public IReadOnlyList<PickOption> Visits { get; set; } = [];

    [Parameter, EditorRequired] public required Func<string, Task<string?>> CompanyName { get; set; }

    protected override void OnInitialized()
    {
        _countries = ProgrammePicks.Countries(Lists);
        var own = IsNew ? Viewer.ReceiversFor(Permission.EditVisits) : null;
        _leads = [.. ProgrammePicks.Receivers(Lists).Where(option => own is null || own.Contains(option.Code))];
        _moreOpen = !IsNew || Details is not { Organiser: null, Notes: null, Receivers.Count: 0, Companies.Count: 0, Visits.Count: 0 };
    }

    protected override void OnParametersSet()
    {
        _moreOpen |= Form.HasProblem(MoreFields);
        if (ReferenceEquals(_known, Details)) return;
        (_known, _days) = (Details, new DayPair(Details.StartOn, Details.EndOn, ActivityRules.LongestDays));
    }

    private void Start(DateOnly? day) => (Details.StartOn, Details.EndOn) = (day ?? default, _days.EndFor(day));

    private void StartLeft()
    {
        if (Details.StartOn != default) _days.Settle(Details.StartOn, Details.EndOn);
    }

    private void End(DateOnly? day)
    {
        Details.EndOn = day ?? default;
        _days.Settle(Details.StartOn, Details.EndOn);
    }

    /// <summary>What is held online has no town.</summary>
    private void Setting(string? code)
    {
        Details.IsOnline = code == ActivityPicks.Online;
        if (Details.IsOnline) (Details.Town, Details.PlaceCountry) = (null, null);
    }
}
