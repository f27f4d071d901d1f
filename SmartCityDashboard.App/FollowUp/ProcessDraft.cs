using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>The draft of a version as its form edits it.</summary>
public sealed class ProcessDraft
{
    public DateOnly? ValidFrom { get; set; }

    public List<EditedStep> Steps { get; set; } = [];

    public ProcessDraft Copy() => new() { ValidFrom = ValidFrom, Steps = [.. Steps.Select(step => step.Copy())] };
}

/// <summary>One step in the form.</summary>
public sealed class EditedStep
{
    /// <summary>The step's key; null for a new one.</summary>
    public string? Key { get; set; }

    public StepDetails Details { get; set; } = new();

    /// <summary>Null while nothing stands in the field.</summary>
    public int? Offset { get; set; }

    public StepDetails Filled
    {
        get
        {
            var details = Details.CopyTo(new StepDetails());
            details.Offset = Offset ?? 0;
            return details;
        }
    }

    public EditedStep Copy() => new() { Key = Key, Details = Details.CopyTo(new StepDetails()), Offset = Offset };

    public static EditedStep Of(ProcessStep step) => new() { Key = step.Key, Details = step.CopyTo(new StepDetails()), Offset = step.Offset };
}
