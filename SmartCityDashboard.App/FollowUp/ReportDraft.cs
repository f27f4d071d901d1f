using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>A business report while it is written: with the promises that are made in it.</summary>
public sealed class ReportDraft : ReportDetails
{
    public List<ActionDetails> Promises { get; set; } = [];

    public static ReportDraft Of(ReportDetails details, IEnumerable<ActionDetails> promises)
    {
        var draft = new ReportDraft
        {
            Promises = [.. promises.Select(one => new ActionDetails { What = one.What, ToWhom = one.ToWhom, OwnerId = one.OwnerId, OwnerOutside = one.OwnerOutside, DueOn = one.DueOn })],
        };
        foreach (var field in ReportFields.All) field.Copy(details, draft);
        return draft;
    }
}
