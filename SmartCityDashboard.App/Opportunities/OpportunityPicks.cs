using SmartCityDashboard.App.Links;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Opportunities;

/// <summary>Stages, reasons and signs as filters and forms choose from them.</summary>
internal static class OpportunityPicks
{
    public static IReadOnlyList<PickOption> Stages(IEnumerable<OpportunityStage> stages) => [.. stages.Select(stage => new PickOption(Codes.Of(stage), OpportunityTexts.Name(stage)))];

    public static IReadOnlyList<PickOption> Reasons() => [.. Enum.GetValues<ClosingReason>().Select(reason => new PickOption(Codes.Of(reason), OpportunityTexts.Name(reason)))];

    public static IReadOnlyList<PickOption> Wakings() => [.. Enum.GetValues<Waking>().Select(waking => new PickOption(Codes.Of(waking), PipelineTexts.Name(waking)))];

    public static IReadOnlyList<PickOption> Touches() => [.. new[] { TouchKind.Contact, TouchKind.Note }.Select(kind => new PickOption(Codes.Of(kind), OpportunityTexts.Name(kind)))];

    public static Tone Tone(OpportunityStage stage) => stage switch
    {
        OpportunityStage.Agreement or OpportunityStage.Realised => Ui.Tone.Good,
        OpportunityStage.Parked or OpportunityStage.Closed => Ui.Tone.Neutral,
        _ => Ui.Tone.Info,
    };
}
