using SmartCityDashboard.Core.History;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>What the page of one opportunity shows; plain, since the prerender hands it to the circuit.</summary>
public sealed record OneOpportunityData
{
    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required OpportunityDetails Details { get; init; }

    public required OpportunityStage Stage { get; init; }

    public required DateOnly StageOn { get; init; }

    public OpportunityStage? StageBefore { get; init; }

    public DateOnly? ParkedUntil { get; init; }

    public DateOnly? AgreedOn { get; init; }

    public string? AgreedWith { get; init; }

    public string? WithdrawnBecause { get; init; }

    public string? DuplicateOf { get; init; }

    public required IReadOnlyList<LinkedVisit> Visits { get; init; }

    public required IReadOnlyList<StageStay> Stages { get; init; }

    public required IReadOnlyList<TouchView> Touches { get; init; }

    public required IReadOnlyList<HandoverView> Handovers { get; init; }

    public required IReadOnlyList<RecordChange> Changes { get; init; }

    public required bool IsSilent { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MaySeeNotes { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required string ChangedBy { get; init; }

    public bool IsWithdrawn => WithdrawnBecause is not null;

    public static OneOpportunityData Of(OpportunityView view) => new()
    {
        Reference = view.Opportunity.Reference,
        Version = view.Opportunity.Version,
        Details = OpportunityFields.Copy(view.Opportunity),
        Stage = view.Opportunity.Stage,
        StageOn = view.Opportunity.StageOn,
        StageBefore = view.Opportunity.StageBefore,
        ParkedUntil = view.Opportunity.ParkedUntil,
        AgreedOn = view.Opportunity.AgreedOn,
        AgreedWith = view.Opportunity.AgreedWith,
        WithdrawnBecause = view.Opportunity.WithdrawnBecause,
        DuplicateOf = view.Opportunity.DuplicateOf,
        Visits = view.Visits,
        Stages = view.Stages,
        Touches = view.Touches,
        Handovers = view.Handovers,
        Changes = view.Changes,
        IsSilent = view.IsSilent,
        MayEdit = view.MayEdit,
        MaySeeNotes = view.MaySeeNotes,
        ChangedAt = view.ChangedAt,
        ChangedBy = view.ChangedBy,
    };
}
