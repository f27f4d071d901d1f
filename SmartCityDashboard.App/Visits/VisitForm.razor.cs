using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Records;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Visits;

/// <summary>The fields of a visit: the few that every visit needs first, the others behind one key.</summary>
public sealed partial class VisitForm
{
    private static readonly string[] MoreFields =
    [
        nameof(VisitDetails.Title), nameof(VisitDetails.RequestedOn), nameof(VisitDetails.Channel), nameof(VisitDetails.Organiser), nameof(VisitDetails.TargetGroup),
        nameof(VisitDetails.Relevance), nameof(VisitDetails.PrecededBy), nameof(VisitDetails.RegistrationNumber), nameof(VisitDetails.Goals), nameof(VisitDetails.Companies), nameof(VisitDetails.Stops),
        nameof(VisitDetails.Notes), "Contact.Name", "Contact.KeepUntil", "Contact.Email", "Contact.Phone",
    ];

    private IReadOnlyList<PickOption> _countries = [];
    private IReadOnlyList<PickOption> _receivers = [];
    private VisitDetails? _known;
    private DayPair _days = new(default, default, VisitRules.LongestVisitDays);
    private bool _moreOpen;

    [CascadingParameter] public required FormState Form { get; set; }

    [Parameter, EditorRequired] public required VisitDetails Details { get; set; }

    [Parameter, EditorRequired] public required ProgrammeLists Lists { get; set; }

    [Parameter, EditorRequired] public required Viewer Viewer { get; set; }

    [Parameter] public bool IsNew { get; set; }

    /// <summary>The visit that the viewer registered last; its values are offered.</summary>
    [Parameter] public VisitDetails? Last { get; set; }

    [Parameter] public bool MayEditContact { get; set; }

    [Parameter] public DateOnly Today { get; set; }

    [Parameter, EditorRequired] public required Func<string, Task<string?>> CompanyName { get; set; }

    /// <summary>What tells one visit from another was filled in: delegation, country, start.</summary>
    [Parameter] public EventCallback IdentityChanged { get; set; }

    protected override void OnInitialized()
    {
        _countries = ProgrammePicks.Countries(Lists);
        var own = Viewer.May(Permission.RouteRequests) || !IsNew ? null : Viewer.ReceiversFor(Permission.EditVisits);
        _receivers = [.. ProgrammePicks.Receivers(Lists).Where(option => own is null || own.Contains(option.Code))];
        _moreOpen = !IsNew || HasMore();
    }

    protected override async Task OnParametersSetAsync()
    {
        _moreOpen |= Form.HasProblem(MoreFields);
        if (ReferenceEquals(_known, Details)) return;
        (_known, _days) = (Details, new DayPair(Details.StartOn, Details.EndOn, VisitRules.LongestVisitDays));
        if (Details.Delegation.Length > 0) await IdentityChanged.InvokeAsync();
    }

    private bool HasMore() => Details is not { Title: null, PrecededBy: null, Organiser: null, Notes: null, RegistrationNumber: null, Companies.Count: 0, Stops.Count: 0, Goals.Count: 0 };

    private void Start(DateOnly? day) => (Details.StartOn, Details.EndOn) = (day ?? default, _days.EndFor(day));

    private Task StartLeftAsync()
    {
        if (Details.StartOn != default) _days.Settle(Details.StartOn, Details.EndOn);
        return IdentityChanged.InvokeAsync();
    }

    private void End(DateOnly? day)
    {
        Details.EndOn = day ?? default;
        _days.Settle(Details.StartOn, Details.EndOn);
    }

    private async Task CountriesAsync(List<string> codes)
    {
        Details.Countries = codes;
        await IdentityChanged.InvokeAsync();
    }

    private Task TouchedAsync() => InvokeAsync(StateHasChanged);
}
