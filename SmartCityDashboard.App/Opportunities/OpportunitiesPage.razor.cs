using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>The pipeline stage by stage, and as a list. All of what it shows follows from the address.</summary>
public sealed partial class OpportunitiesPage
{
    /// <summary>The board shows the first few of each stage; the rest is one click away in the list.</summary>
    private const int MostOfAStage = 5;

    private ProgrammeLists? _lists;
    private DateTime? _listsAt;
    private OpportunityFilter _filter = new();

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private OpportunityQueries Opportunities { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private bool IsList => Address.Value(OpportunityLinks.View) == OpportunityLinks.AsList;

    private DateOnly Today => Address.AsOf is { } asOf ? SwedishTime.DayOf(asOf.Instant) : Clock.Today();

    private IReadOnlyList<FilterWord> Words => _lists is null ? [] : [.. OpportunityFilterWords.Of(_filter, _lists)];

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        _filter = TryRead();
        await base.OnParametersSetAsync();
    }

    protected override async Task<OpportunitiesData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        _filter = OpportunityLinks.Read(Address.Relative);
        var (asOf, isList) = (Address.AsOf?.Instant, IsList);
        return new OpportunitiesData(
            isList ? [] : await Opportunities.BoardAsync(viewer, _filter, MostOfAStage, asOf, token),
            isList ? await Opportunities.ListAsync(viewer, _filter, Address.Value("cursor"), asOf, token: token) : null,
            await Opportunities.PipelineAsync(viewer, _filter, asOf, token),
            asOf is null && viewer.May(Permission.EditVisits));
    }

    private OpportunityFilter TryRead()
    {
        try
        {
            return OpportunityLinks.Read(Address.Relative);
        }
        catch (RuleBroken)
        {
            // The load reads the same address, and shows the refusal.
            return new OpportunityFilter();
        }
    }

    private Text? Sentence => State.Data is not { Figures: var figures } ? null : figures.Total switch
    {
        0 => PipelineTexts.None,
        1 => PipelineTexts.One.With(GoingOn(figures)),
        var total => PipelineTexts.Some.With(total, GoingOn(figures)),
    };

    private static Text GoingOn(PipelineFigures figures) =>
        PipelineTexts.GoingOn.With(figures.Stages.Where(stage => !stage.Stage.IsEnded() && stage.Stage != OpportunityStage.Parked).Sum(stage => stage.Count));

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor));
}
