using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The business report of one visit: a form for who writes it until the group has decided, for all others and in the past what it says.</summary>
public sealed partial class BusinessReportPage
{
    /// <summary>In the address: a submitted report is being changed, or was saved.</summary>
    public const string Edit = "edit", Submitted = "submitted";

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private ReportQueries Reports { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Reference { get; set; }

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

    protected override async Task<VisitFollowUpData> LoadAsync(CancellationToken token)
    {
        var (viewer, asOf) = (await Current.GetAsync(token), Address.AsOf?.Instant);
        return VisitFollowUpData.Of(await Reports.ViewAsync(viewer, Reference, asOf, token), viewer, asOf, []);
    }

    private bool IsWriting(VisitFollowUpData data) => data.MayWrite && (data.Report?.SubmittedOn is null || Address.Value(Edit) is not null);
}
